import type { Document, Span, Value } from '../model.ts';
import { attribute, textOf } from '../values.ts';
import { listIn } from './listIn.ts';
import type { Overlooked } from './overlooked.ts';

/**
 * `Metadata: { cfn-lint: { config: { ignore_checks: [W3011] } } }`. For the whole template cfn-lint takes beginnings of
 * ids (`W`, `E3`), for a resource whole ids alone.
 * Source: cfn-lint 1.x, `CloudFormationLintRule.is_enabled` and `_check_metadata_directives`.
 */
export function inCfnLint({ text, resources, metadata }: Document): readonly Overlooked[] {
  const whole = metadata === undefined ? [] : ignored(metadata, 'beginning', { start: 0, end: text.length });
  return [...whole, ...resources.flatMap(resource => ignored(attribute(resource, 'Metadata'), 'one', resource.span))];
}

function ignored(metadata: Value, names: Overlooked['names'], covers: Span): readonly Overlooked[] {
  return listIn(metadata, 'cfn-lint', 'config', 'ignore_checks').flatMap(item => {
    const id = textOf(item) ?? '';
    return id === '' ? [] : [{ tool: 'cfn-lint', id, names, reason: '', span: item.span, covers }];
  });
}
