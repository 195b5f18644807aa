import { groupBy } from '../groupBy.ts';
import { handleOf, perReadingAnd } from '../inventory.ts';
import type { Resource } from '../model.ts';
import { child, get, integerOf } from '../values.ts';
import { databasesBehind, type Guarded } from './databaseGroups.ts';
import { targetOf } from './links.ts';
import { covers, type Ingress } from './openPorts.ts';

// Ingress rules that open the port of a database.

/** A database port that an ingress rule opens. */
export type OpenedPort =
  | { readonly kind: 'guarded'; readonly port: number | undefined; readonly guarded: Guarded }
  /** No database of the file is known to use it, but the rule is made for this port alone. */
  | { readonly kind: 'wellKnown'; readonly port: number; readonly engine: string };

/** Ports that mean one engine and hardly anything else. */
const wellKnown: Readonly<Record<number, string>> = {
  1433: 'SQL Server',
  1434: 'SQL Server',
  1521: 'Oracle',
  2484: 'Oracle',
  3306: 'MySQL',
  5432: 'PostgreSQL',
  5439: 'Redshift',
  6379: 'Redis',
  11_211: 'Memcached',
  27_017: 'MongoDB',
  27_018: 'MongoDB',
  27_019: 'MongoDB',
};

/** More ports than this are opened for something else than a database, such as passive FTP. */
const narrow = 10;

/** The database port that a rule opens; undefined where it opens none, or where that is not known. */
export function openedPort(ingress: Ingress, resources: readonly Resource[]): OpenedPort | undefined {
  const group = groupOf(ingress.resource, resources);
  const databases = group === undefined ? [] : databasesBehind(group, resources);
  const teller = portTeller(ingress);
  const own = teller === undefined ? undefined : databases.find(({ database }) => handleOf(database) === teller);
  if (own !== undefined) return { kind: 'guarded', port: own.ports?.[0], guarded: own };
  for (const guarded of group === undefined ? [] : differentPorts(resources, group)) {
    const port = guarded.ports?.find(candidate => isOpen(ingress, candidate));
    if (port !== undefined && guarded.ports?.every(candidate => isOpen(ingress, candidate)) === true) {
      return { kind: 'guarded', port, guarded };
    }
  }
  return wellKnownPort(ingress);
}

/** The resource that tells the port for which a rule is: `Fn::GetAtt: [Orders, Endpoint.Port]`. */
function portTeller({ rule }: Ingress): string | undefined {
  const [from, to] = ['FromPort', 'ToPort'].map(end => {
    const port = child(rule, end);
    return port.kind === 'reference' && /(?:^|\.)Port$/.test(port.attribute ?? '') ? port.target : undefined;
  });
  return from === to ? from : undefined;
}

/** Of the databases behind a group, the first with each ports: a group may guard thousands with the same. */
const differentPorts = perReadingAnd((resources, group: Resource): readonly Guarded[] => {
  const groups = groupBy(databasesBehind(group, resources), ({ ports }) => ports?.join());
  return [...groups.values()].flatMap(([first]) => first ?? []);
});

/** The security group that a resource is or adds a rule to. */
function groupOf(resource: Resource, resources: readonly Resource[]): Resource | undefined {
  if (resource.type === 'AWS::EC2::SecurityGroup') return resource;
  const byId = targetOf(get(resource, 'GroupId'), resources, 'AWS::EC2::SecurityGroup');
  return byId ?? targetOf(get(resource, 'GroupName'), resources, 'AWS::EC2::SecurityGroup', 'GroupName');
}

function wellKnownPort(ingress: Ingress): OpenedPort | undefined {
  const [from, to] = [integerOf(child(ingress.rule, 'FromPort')), integerOf(child(ingress.rule, 'ToPort'))];
  if (from === undefined || to === undefined || to - from > narrow) return undefined;
  const port = Object.keys(wellKnown)
    .map(Number)
    .find(candidate => from <= candidate && candidate <= to && isOpen(ingress, candidate));
  const engine = port === undefined ? undefined : wellKnown[port];
  return port === undefined || engine === undefined ? undefined : { kind: 'wellKnown', port, engine };
}

/** Memcached alone listens on UDP too. */
function isOpen(ingress: Ingress, port: number): boolean {
  return covers(ingress, port) === true || (port === 11_211 && covers(ingress, port, 'udp') === true);
}
