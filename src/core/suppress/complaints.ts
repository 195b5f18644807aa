import { fixedSpan } from '../fixedSpan.ts';
import type { Finding, Fix, Span } from '../model.ts';
import type { Suppression } from './own.ts';

/** Which rules exist, and which of them are looked at now: only those can leave a suppression without use. */
export interface RuleNames {
  readonly known: ReadonlySet<string>;
  readonly active: ReadonlySet<string>;
}

export const unusedSuppression = 'suppression-unused';
export const suppressionWithoutReason = 'suppression-without-reason';

/** Whether what is called so is said of a suppression, and no rule. */
export function isComplaint(id: string): boolean {
  return id === unusedSuppression || id === suppressionWithoutReason;
}

/** What is to be said of a suppression itself. `isUsed`: it silences a finding. */
export function complaintsOf(suppression: Suppression, isUsed: boolean, rules: RuleNames): readonly Finding[] {
  return [...(isUsed ? [] : unused(suppression, rules)), ...withoutReason(suppression)];
}

function unused({ rule, span, removal }: Suppression, { known, active }: RuleNames): Finding[] {
  const isKnown = known.has(rule);
  const isOff = isKnown && !active.has(rule);
  if (isOff) return [];
  const message = isKnown ? `There is no finding of ${rule} here to suppress` : `No rule is called ${rule}`;
  const fix: Fix = { title: 'Remove the suppression', impact: 'none', changes: removal === undefined ? [] : [removal] };
  const fixes = removal === undefined ? [] : [fix];
  return [{ ...complaint(unusedSuppression, span, message), tag: 'unnecessary', fixes }];
}

function withoutReason({ rule, reason, span }: Suppression): Finding[] {
  const message = `Say why ${rule} is suppressed: write ": reason" behind its name`;
  return reason === '' ? [complaint(suppressionWithoutReason, span, message)] : [];
}

function complaint(rule: string, span: Span, message: string): Finding {
  return { rule, severity: 'hint', message, span: fixedSpan(span), resource: '', fixes: [], sameAs: {} };
}
