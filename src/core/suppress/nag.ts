import type { Document, Span, Value } from '../model.ts';
import type { Authority } from '../sameAs.ts';
import { attribute, child, textOf } from '../values.ts';
import { listIn } from './listIn.ts';
import type { Overlooked } from './overlooked.ts';

/**
 * `Metadata: { cfn_nag: { rules_to_suppress: [{ id, reason }] } }` in a resource.
 * Source: cfn_nag, `RuleViolationFilter` of suppressions in the metadata.
 */
export function inCfnNag({ resources }: Document): readonly Overlooked[] {
  return resources.flatMap(({ body, span }) => suppressed('cfn_nag', child(body, 'Metadata'), 'cfn_nag', span));
}

/**
 * `cdk_nag` with the same shape, which cdk-nag writes into a synthesized template: into resources, and for a whole stack
 * into the template itself. In CDK source the reader understands `NagSuppressions`.
 */
export function inCdkNag({ text, resources, metadata, suppressions = [] }: Document): readonly Overlooked[] {
  const all = { start: 0, end: text.length };
  return [
    ...(metadata === undefined ? [] : suppressed('cdk-nag', metadata, 'cdk_nag', all)),
    ...resources.flatMap(one => suppressed('cdk-nag', attribute(one, 'Metadata'), 'cdk_nag', one.span)),
    ...suppressions.flatMap(({ ids, reason, span, covers }) =>
      ids.map((id): Overlooked => ({ tool: 'cdk-nag', id, names: 'one', reason, span: find(text, id, span), covers })),
    ),
  ];
}

function suppressed(tool: Authority, metadata: Value, key: string, covers: Span): readonly Overlooked[] {
  return listIn(metadata, key, 'rules_to_suppress').flatMap(item => {
    const written = child(item, 'id');
    const id = textOf(written);
    const reason = textOf(child(item, 'reason')) ?? '';
    return id === undefined ? [] : [{ tool, id, names: 'one', reason, span: written.span, covers }];
  });
}

/** Where the id stands in its statement; the statement where it is put together there. */
function find(text: string, id: string, { start, end }: Span): Span {
  const at = text.slice(start, end).indexOf(id);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + id.length };
}
