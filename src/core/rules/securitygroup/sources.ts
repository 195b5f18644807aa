import type { Resource, Value } from '../../model.ts';
import type { Reported } from '../../rule.ts';
import { child, get } from '../../values.ts';
import { openedPort, type OpenedPort } from '../databasePorts.ts';
import { cidrsOf, ingressIn } from '../openPorts.ts';

/** The resources that let somebody in: security groups of a VPC, and those of RDS before there were VPCs. */
export const groupTypes: readonly string[] = [
  'AWS::EC2::SecurityGroup',
  'AWS::EC2::SecurityGroupIngress',
  'AWS::RDS::DBSecurityGroup',
  'AWS::RDS::DBSecurityGroupIngress',
];

/** An address range that a resource lets in to a database. */
export interface Source {
  readonly cidr: Value;
  /** Undefined for a group of RDS, which stands before databases alone. */
  readonly opened?: OpenedPort;
}

/** Every range that a resource lets in to the port of a database. */
export function sourcesOf(resource: Resource, resources: readonly Resource[]): readonly Source[] {
  if (resource.type === 'AWS::RDS::DBSecurityGroupIngress') return [{ cidr: get(resource, 'CIDRIP') }];
  if (resource.type === 'AWS::RDS::DBSecurityGroup') {
    const rules = get(resource, 'DBSecurityGroupIngress');
    return rules.kind === 'list' ? rules.items.map(rule => ({ cidr: child(rule, 'CIDRIP') })) : [];
  }
  return ingressIn(resource).flatMap(ingress => {
    const opened = openedPort(ingress, resources);
    return opened === undefined ? [] : cidrsOf(ingress).map(cidr => ({ cidr, opened }));
  });
}

/** `whom` ends the sentence: `every address on the internet`. */
export function opening({ opened }: Source, whom: string): Reported {
  if (opened?.kind !== 'guarded') {
    const port = opened === undefined ? 'a database' : `port ${opened.port} (${opened.engine})`;
    return { message: `opens ${port} to ${whom}` };
  }
  const { database, at } = opened.guarded;
  const listens = opened.port === undefined ? 'uses it' : `listens on port ${opened.port}`;
  return {
    message: `opens ${opened.port === undefined ? 'the port' : `port ${opened.port}`} of a database to ${whom}`,
    related: [{ at, message: `${database.name} ${listens}` }],
  };
}
