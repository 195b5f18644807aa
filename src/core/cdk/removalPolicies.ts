import type { Mapping, Value } from '../model.ts';
import { argumentOf, isSymbol } from './codecs.ts';
import type { Expression, Statement } from './program.ts';
import type { Creation, Reading } from './reading.ts';

// `RemovalPolicies.of(this).retain()` gives a policy to everything below, whatever the constructs themselves say.

/** Methods of `RemovalPolicies`. */
export const policyMethods: readonly string[] = ['apply', 'destroy', 'retain', 'retainOnUpdateOrDelete', 'snapshot'];

const owners = ['core.RemovalPolicies.of', 'core.MissingRemovalPolicies.of'];

/** Whether the policies of a construct are decided above it, by what a file says of all that is below something. */
export function decidedAbove(reading: Reading): (creation: Creation) => boolean {
  const scopes = reading.program.statements.flatMap(statement => scopeOf(statement) ?? []);
  return creation =>
    scopes.some(scope => {
      const below = reading.behind(scope);
      return below.length === 0 || below.includes(creation);
    });
}

function scopeOf(statement: Statement): Expression | undefined {
  if (statement.kind !== 'call' || !('call' in statement.on) || !policyMethods.includes(statement.method))
    return undefined;
  const { call } = statement.on;
  return owners.some(owner => isSymbol(call.symbol, owner)) ? argumentOf(call) : undefined;
}

/** The same resource, of which the policies are not known. */
export function withoutPolicies(body: Mapping): Mapping {
  const unknown: Value = { kind: 'unknown', span: body.span };
  return {
    ...body,
    entries: new Map([...body.entries, ['DeletionPolicy', unknown], ['UpdateReplacePolicy', unknown]]),
  };
}
