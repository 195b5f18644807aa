import { argumentOf, literalOf, symbolOf } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Effect, Site } from '../../construct.ts';
import type { Props } from '../../props.ts';
import { attachedSecret, secretNamed } from '../rds/secrets.ts';
import { rotation } from './attachment.ts';

/** `secret.addRotationSchedule('id', { … })`, also on the `secret` of a database. */
export const addRotationSchedule: Effect = ({ on, span, args: [id, options] }, site) => {
  const name = literalOf(id);
  const own = site.self.kind === 'reference' ? site.self.target : undefined;
  const secret = on.path.length === 0 ? own : attachedSecret(site);
  if (typeof name !== 'string' || secret === undefined) return [];
  const at = { span, nameSpan: span };
  return [{ ...schedule(secret, site.propsOf(options), site), owner: secret, suffix: `/${name}`, at }];
};

/** What a schedule makes of its options. */
function schedule(secret: string | undefined, options: Props, site: Site): Omit<ConstructResource, 'suffix'> {
  const isHosted = options.get('hostedRotation').kind;
  const { properties, ...rest } = rotation(secret);
  const { RotationLambdaARN: lambda, ...others } = properties;
  return {
    ...rest,
    properties: {
      ...others,
      ...(isHosted !== 'written' && lambda !== undefined && { RotationLambdaARN: lambda }),
      HostedRotationLambda: { computed: () => hosted(options, site) },
      RotateImmediatelyOnUpdate: { computed: () => ({ kind: 'unknown' }) },
    },
  };
}

/** `HostedRotation.mysqlSingleUser({ vpc })`: of what CloudFormation gets, whether the function is in a VPC matters. */
function hosted(options: Props, site: Site): Draft {
  const prop = options.get('hostedRotation');
  if (prop.kind !== 'written') return { kind: prop.kind === 'absent' ? 'absent' : 'unknown' };
  const resolved = site.resolve(prop.value);
  if (!/^(?:secretsmanager|\*)\.HostedRotation\.\w+$/.test(symbolOf(resolved))) return { kind: 'unknown' };
  const { kind } = site.propsOf(argumentOf(resolved)).get('vpc');
  const inVpc: Draft = { kind: kind === 'absent' ? 'absent' : 'unknown' };
  const unknown: Draft = { kind: 'unknown' };
  return {
    kind: 'mapping',
    at: prop.value,
    key: prop.key,
    entries: {
      ExcludeCharacters: unknown,
      KmsKeyArn: unknown,
      MasterSecretArn: unknown,
      MasterSecretKmsKeyArn: unknown,
      RotationLambdaName: unknown,
      RotationType: unknown,
      VpcSecurityGroupIds: inVpc,
      VpcSubnetIds: inVpc,
    },
  };
}

/** `new RotationSchedule(this, 'id', { secret, … })`. */
export const rotationSchedule: ConstructType = {
  structs: {},
  ignored: ['automaticallyAfter', 'hostedRotation', 'rotateImmediatelyOnUpdate', 'rotationLambda', 'secret'],
  resources: site => [{ ...schedule(secretIn(site), site.props, site), suffix: '' }],
};

/** `new SecretRotation(this, 'id', { secret, target, … })` makes a function, and the schedule below the secret. */
export const secretRotation: ConstructType = {
  structs: {},
  ignored: [
    'application',
    'automaticallyAfter',
    'endpoint',
    'excludeCharacters',
    'masterSecret',
    'rotateImmediatelyOnUpdate',
    'secret',
    'securityGroup',
    'target',
    'vpc',
    'vpcSubnets',
  ],
  resources: site => {
    const secret = secretIn(site);
    const place = secret === undefined ? {} : { owner: secret };
    return [{ ...rotation(secret), ...place, suffix: '/RotationSchedule' }];
  },
};

function secretIn(site: Site): string | undefined {
  const prop = site.props.get('secret');
  return prop.kind === 'written' ? secretNamed(site, prop.value) : undefined;
}
