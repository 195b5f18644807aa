import type { Fix, Resource, Value } from '../../model.ts';
import { fix, removing, setting, type Rule } from '../../rule.ts';
import { get, isPresent, textOf } from '../../values.ts';

export const neptuneDeprecatedPort: Rule = {
  id: 'neptune-deprecated-port',
  title: 'Neptune port in a deprecated property',
  category: 'correctness',
  severity: 'warning',
  // AWS asks for the change in its own reference.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Neptune::DBCluster'],
  properties: ['DBPort'],
  message: 'names its port in Port, which AWS has deprecated in favour of DBPort',
  why: 'CloudFormation has two properties for the port of a Neptune cluster. `Port`, a text, is announced to be deprecated; `DBPort`, a number, does the same. The resource specification of CloudFormation already knows `Port` as an attribute of the cluster only.',
  how: 'Fails when `Port` is written. When `DBPort` says another number beside it, that is an error: which of the two holds is not documented.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html'],
  sameAs: {},
  check(cluster, report) {
    const [old, port] = [get(cluster, 'Port'), get(cluster, 'DBPort')];
    if (isPresent(old) !== true) return;
    if (differ(old, port)) {
      report(old, {
        severity: 'error',
        message: `has two ports, ${textOf(old) ?? ''} in Port and ${textOf(port) ?? ''} in DBPort`,
        related: [{ at: port, message: 'the other port' }],
        deprecated: true,
      });
    } else {
      report(old, { fixes: moved(cluster, old, port), deprecated: true });
    }
  },
};

function differ(old: Value, port: Value): boolean {
  const texts = [textOf(old), textOf(port)];
  return !texts.includes(undefined) && texts[0] !== texts[1];
}

/** The same number under the other name; none where it is not written out. */
function moved(cluster: Resource, old: Value, port: Value): Fix[] {
  const number = textOf(old) ?? '';
  if (!/^\d+$/.test(number)) return [];
  if (isPresent(port) === true) return [fix({ title: 'Remove Port', impact: 'none' }, removing(cluster, 'Port'))];
  const about = { title: `Write DBPort ${number} instead`, impact: 'none' } as const;
  return [fix(about, setting(cluster, 'DBPort', Number(number)), removing(cluster, 'Port'))];
}
