import type { ConstructResource, Draft, Site, Source } from '../construct.ts';
import type { Expression, MethodCall } from '../program.ts';
import { defaultPort, everybody, peerOf, portsOf, type Peer, type Ports } from './ports.ts';

// The rules of security groups come from calls: on a group itself, and on the `connections` of whatever is in it.

/** Calls that let somebody in to a construct. */
export const connectionCalls: readonly string[] = [
  'connections.allowFrom',
  'connections.allowFromAnyIpv4',
  'connections.allowDefaultPortFrom',
  'connections.allowDefaultPortFromAnyIpv4',
];

const unseen: Source = { computed: () => ({ kind: 'unknown' }) };

/** A rule that a call adds to a group. */
export interface Rule {
  readonly call: MethodCall;
  readonly peer: Peer;
  readonly ports: Ports;
}

/** Rules for ranges of addresses. Those for other constructs, which are nobody's concern here, are left out. */
export function rulesAdded(site: Site): readonly Rule[] {
  return ['addIngressRule', ...connectionCalls].flatMap(method =>
    site.calls(method).flatMap((call): Rule[] => {
      const toAll = method.endsWith('FromAnyIpv4');
      const peer = toAll ? everybody : peerIn(site, call);
      const ports = method.includes('DefaultPort') ? defaultPort(site) : portsIn(site, call, toAll ? 0 : 1);
      return peer === undefined ? [] : [{ call, peer, ports }];
    }),
  );
}

function peerIn(site: Site, call: MethodCall): Peer | undefined {
  const argument = argumentIn(site, call, 0, ['peer', 'other']);
  return argument === undefined ? undefined : peerOf(site, argument);
}

function portsIn(site: Site, call: MethodCall, index: number): Ports {
  const argument = argumentIn(site, call, index, ['connection', 'portRange']);
  return portsOf(site, argument ?? { kind: 'unknown', span: call.span });
}

/** An argument by its place, or by its name in a language where arguments have one. */
function argumentIn(site: Site, { args }: MethodCall, index: number, names: readonly string[]): Expression | undefined {
  const named = args.at(-1);
  if (named?.kind !== 'object') return args[index];
  const props = site.propsOf(named);
  const found = names.map(name => props.get(name)).find(prop => prop.kind === 'written');
  return found?.kind === 'written' ? found.value : args[index];
}

/** More rules may come from other files. */
export function listed(rules: readonly Rule[]): Draft {
  if (rules.length === 0) return { kind: 'unknown' };
  const items = rules.map(({ call, peer, ports }): Draft => ({
    kind: 'mapping',
    at: call,
    entries: { ...peer.entries, ...ports.entries },
    open: true,
  }));
  return { kind: 'list', items, open: true };
}

/** What opens a port that is known only while deploying stands apart from its group. */
export function ruleApart({ call, peer, ports }: Rule, suffix: string, group: Draft): ConstructResource {
  const entries = Object.entries({ ...peer.entries, ...ports.entries });
  return {
    type: 'AWS::EC2::SecurityGroupIngress',
    suffix: `${suffix}/from ${`${peer.id}:${ports.id}`.replace('/', '_')}`,
    ...(group.kind === 'reference' && { shownAs: group.target }),
    at: { span: call.span, nameSpan: call.span },
    properties: {
      Description: unseen,
      GroupId: { computed: () => group },
      ...Object.fromEntries(entries.map(([name, draft]) => [name, { computed: () => draft }])),
    },
  };
}
