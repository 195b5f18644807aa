import type { Rule } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';
import { rotatedDatabase } from './databaseSecrets.ts';

const hosted = 'HostedRotationLambda';

export const secretsmanagerRotationLambdaInVpc: Rule = {
  id: 'secretsmanager-rotation-lambda-in-vpc',
  title: 'Rotation function outside the VPC',
  category: 'operations',
  severity: 'information',
  // The rotation of a private database fails without it, whatever the database is for.
  profiles: ['recommended', 'development'],
  resources: ['AWS::SecretsManager::RotationSchedule'],
  properties: [`${hosted}.VpcSubnetIds`, `${hosted}.VpcSecurityGroupIds`],
  message: 'rotates with a function outside the VPC: it cannot reach a private database',
  why: 'The function that rotates a password logs in to the database to change it there. Outside the VPC it finds no way to a private one, and the rotation fails until somebody looks at its log.',
  how: 'Fails when `HostedRotationLambda` has no `VpcSubnetIds`, for the secret of a database of this file that is not publicly accessible. The subnets need a way to Secrets Manager, too: a VPC endpoint or a NAT gateway. Only the author knows the subnets, so there is no fix.',
  links: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotation-function-network-access.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-rotationschedule.html',
  ],
  sameAs: { cnspec: ['secretsmanager-rotation-lambda-in-vpc'] },
  check(schedule, report, context) {
    const lambda = get(schedule, hosted);
    const isOutside = lambda.kind === 'mapping' && isPresent(get(schedule, `${hosted}.VpcSubnetIds`)) === false;
    const database = rotatedDatabase(schedule, context.resources);
    if (!isOutside || database === undefined) return;
    const isPublic = get(database, 'PubliclyAccessible');
    if (isPresent(isPublic) === false || isTrue(isPublic) === false) report(lambda);
  },
};
