import type { Resource, Value } from '../model.ts';
import { askNumber, askText, child, get, isOneOf, isPresent } from '../values.ts';
import type { Answer } from './answers.ts';
import { pointing, targetOf } from './links.ts';

// Which ingress rules a security group has, whom they let in and on which ports.

/** A rule that lets traffic in. */
export interface Ingress {
  /** Where it is written: in the security group, or as an `AWS::EC2::SecurityGroupIngress`. */
  readonly resource: Resource;
  /** Dotted path of the rule in the properties of the resource; empty where the resource is the rule. */
  readonly path: string;
  readonly rule: Value;
}

/** The security groups of the file that a list such as `VpcSecurityGroupIds` names, with the item that names each. */
export function securityGroupsIn(
  list: Value,
  resources: readonly Resource[],
): readonly { readonly group: Resource; readonly at: Value }[] {
  const items = list.kind === 'list' ? list.items : [];
  return items.flatMap(at => {
    const group = targetOf(at, resources, 'AWS::EC2::SecurityGroup');
    return group === undefined ? [] : [{ group, at }];
  });
}

/** Every ingress rule of a security group that the file shows. */
export function ingressOf(group: Resource, resources: readonly Resource[]): readonly Ingress[] {
  const type = 'AWS::EC2::SecurityGroupIngress';
  const byId = pointing(group, resources, type, 'GroupId').resources;
  const byName = pointing(group, resources, type, 'GroupName', 'GroupName').resources;
  return [...new Set([group, ...byId, ...byName])].flatMap(ingressIn);
}

/** The ingress rules that are written in one resource of either type; CloudFormation takes a single one without a list. */
export function ingressIn(resource: Resource): readonly Ingress[] {
  if (resource.type === 'AWS::EC2::SecurityGroupIngress') return [{ resource, path: '', rule: resource.properties }];
  const path = 'SecurityGroupIngress';
  const written = get(resource, path);
  if (written.kind === 'mapping') return [{ resource, path, rule: written }];
  const items = written.kind === 'list' ? written.items : [];
  return items.map((rule, i) => ({ resource, path: `${path}.${i}`, rule }));
}

/** The address ranges that a rule lets in. A rule for another security group or a prefix list has none. */
export function cidrsOf({ rule }: Ingress): readonly Value[] {
  return [child(rule, 'CidrIp'), child(rule, 'CidrIpv6')].filter(cidr => isPresent(cidr) !== false);
}

/** Whether a range of IPv4 or IPv6 holds every address there is, however it is spelled. */
export function isWholeInternet(cidr: Value): Answer {
  return askText(cidr, text => /^[\d.:]+\/0$/.test(text.trim()));
}

/** Whether a rule lets traffic in on a port. Protocol -1 stands for every protocol and every port. */
export function covers({ rule }: Ingress, port: number, protocol: 'tcp' | 'udp' = 'tcp'): Answer {
  const spoken = child(rule, 'IpProtocol');
  if (isOneOf(spoken, ['-1']) === true) return true;
  const isSpoken = isOneOf(spoken, [protocol, protocol === 'tcp' ? '6' : '17']);
  if (isSpoken !== true) return isSpoken;
  const isAbove = askNumber(child(rule, 'FromPort'), from => from <= port);
  const isBelow = askNumber(child(rule, 'ToPort'), to => port <= to);
  if (isAbove === false || isBelow === false) return false;
  return isAbove === true && isBelow === true ? true : undefined;
}
