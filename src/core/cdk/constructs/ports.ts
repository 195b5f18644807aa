import { cdkConstants } from '../../generated/cdkConstants.ts';
import { lookUp } from '../../lookUp.ts';
import { argumentOf, constantOf, constants, draftOf, isSymbol, literalOf, scalar, symbolOf } from '../codecs.ts';
import type { Draft, Site } from '../construct.ts';
import type { Expression } from '../program.ts';

// `Peer.ipv4('10.0.0.0/8')` and `Port.tcp(5432)`, of which security groups make their rules.

/** Whom a rule lets in, and what stands for it in the id of a rule of its own. */
export interface Peer {
  readonly entries: Readonly<Record<string, Draft>>;
  readonly id: string;
}

export const everybody: Peer = {
  entries: { CidrIp: { kind: 'literal', value: '0.0.0.0/0' } },
  id: '0.0.0.0/0',
};

/** The range of a `Peer`; undefined for what is no range of addresses, or not known to be one. */
export function peerOf(site: Site, expression: Expression): Peer | undefined {
  const resolved = site.resolve(expression);
  const [, method] = /^(?:ec2|\*)\.Peer\.(\w+)$/.exec(symbolOf(resolved)) ?? [];
  switch (method) {
    case 'anyIpv4':
      return range('CidrIp', '0.0.0.0/0', expression);
    case 'anyIpv6':
      return range('CidrIpv6', '::/0', expression);
    case 'ipv4':
      return range('CidrIp', literalOf(resolvedArgument(site, resolved, 0)), expression);
    case 'ipv6':
      return range('CidrIpv6', literalOf(resolvedArgument(site, resolved, 0)), expression);
    default:
      return undefined;
  }
}

function range(property: string, cidr: unknown, at: Expression): Peer {
  const draft: Draft = typeof cidr === 'string' ? { kind: 'literal', value: cidr, at } : { kind: 'unknown', at };
  return { entries: { [property]: draft }, id: typeof cidr === 'string' ? cidr : '{IndirectPeer}' };
}

/** Ports that a rule opens, and what stands for them in the id of a rule of its own. */
export interface Ports {
  readonly entries: Readonly<Record<string, Draft>>;
  readonly id: string;
  /** They are known while deploying only. */
  readonly isToken: boolean;
}

const unknown: Draft = { kind: 'unknown' };

const unknownPorts: Ports = {
  entries: { IpProtocol: unknown, FromPort: unknown, ToPort: unknown },
  id: '{IndirectPort}',
  isToken: false,
};

/** The port of a database that the file makes, as it will have it. */
export function defaultPort(site: Site): Ports {
  const port = portOf(site);
  return rangeOfPorts('tcp', port, port);
}

/** The ports of a `Port`. */
export function portsOf(site: Site, expression: Expression): Ports {
  const resolved = site.resolve(expression);
  const constant = constantOf(resolved, 'ec2.Port');
  if (constant !== undefined) return constantPort(constant, expression);
  const props = resolved.kind === 'new' && isSymbol(resolved.symbol, 'ec2.Port') ? resolved.args[0] : resolved;
  if (props?.kind === 'object') return ownPort({ ...site, props: site.propsOf(props) });
  const [, method] = /^(?:ec2|\*)\.Port\.(\w+)$/.exec(symbolOf(resolved)) ?? [];
  const [first, second] = [portDraft(site, resolved, 0), portDraft(site, resolved, 1)];
  switch (method) {
    case 'tcp':
      return rangeOfPorts('tcp', first, first);
    case 'tcpRange':
      return rangeOfPorts('tcp', first, second);
    case 'allTcp':
      return {
        ...rangeOfPorts('tcp', { kind: 'literal', value: 0 }, { kind: 'literal', value: 65_535 }),
        id: 'ALL PORTS',
      };
    case 'udp':
      return rangeOfPorts('udp', first, first);
    case 'allTraffic':
      return { entries: { IpProtocol: { kind: 'literal', value: '-1' } }, id: 'ALL TRAFFIC', isToken: false };
    default:
      return unknownPorts;
  }
}

/** `new Port({ protocol: Protocol.TCP, fromPort: 5432, toPort: 5432, stringRepresentation: 'PostgreSQL' })` */
function ownPort(site: Site): Ports {
  const [protocol, from, to] = [
    draftOf(site, 'protocol', protocols),
    ...['fromPort', 'toPort'].map(name => draftOf(site, name, scalar)),
  ];
  const name = draftOf(site, 'stringRepresentation', scalar);
  return {
    entries: { IpProtocol: protocol ?? unknown, FromPort: from ?? unknown, ToPort: to ?? unknown },
    id: name.kind === 'literal' ? String(name.value) : unknownPorts.id,
    isToken: false,
  };
}

/** Those that databases speak, and all. */
const protocols = constants('ec2.Protocol', { ALL: '-1', TCP: 'tcp', UDP: 'udp' });

function constantPort(name: string, at: Expression): Ports {
  const port = lookUp(cdkConstants['ec2.Port'] ?? {}, name);
  const draft: Draft = port === undefined ? { kind: 'unknown', at } : { kind: 'literal', value: port, at };
  return rangeOfPorts(name === 'DNS_UDP' ? 'udp' : 'tcp', draft, draft);
}

function rangeOfPorts(protocol: 'tcp' | 'udp', from: Draft, to: Draft): Ports {
  const [first, last] = [textOf(from), textOf(to)];
  return {
    entries: { IpProtocol: { kind: 'literal', value: protocol }, FromPort: from, ToPort: to },
    id: (protocol === 'udp' ? 'UDP ' : '') + (first === last ? first : `${first}-${last}`),
    isToken: from.kind === 'reference' || to.kind === 'reference',
  };
}

function textOf(port: Draft): string {
  return port.kind === 'literal' ? String(port.value) : '{IndirectPort}';
}

/** `db.instanceEndpoint.port` is the port of the database itself. */
function portDraft(site: Site, call: Expression, index: number): Draft {
  const argument = resolvedArgument(site, call, index);
  const value = literalOf(argument);
  if (typeof value === 'number') return { kind: 'literal', value };
  const isPort = argument?.kind === 'name' && argument.path.join('.').endsWith('Endpoint.port');
  const database = isPort ? site.named(argument) : undefined;
  return database === undefined ? unknown : portOf(database);
}

function portOf({ self }: Site): Draft {
  return self.kind === 'reference' ? { ...self, attribute: 'Endpoint.Port' } : unknown;
}

function resolvedArgument(site: Site, call: Expression, index: number): Expression | undefined {
  const argument = argumentOf(call, index);
  return argument === undefined ? undefined : site.resolve(argument);
}
