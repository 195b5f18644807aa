import type { Data, Value } from '../model.ts';
import { askText, child, isOneOf } from '../values.ts';
import { every, not, some, someOf, type Answer } from './answers.ts';

/**
 * Condition keys that take a statement out of the public, in lower case. Source:
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-bpa-rbp.html, as of 2026-11-20;
 * Aurora DSQL judges the same way.
 */
const trustedKeys: readonly string[] = [
  'aws:ec2instancesourcevpc',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalisawsservice',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalservicename',
  'aws:principalservicenameslist',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
];

/**
 * The principals of a resource-based policy that let everybody in, whatever the account: `*` in an Allow without a
 * condition that AWS trusts. A policy may be written as a mapping or as JSON text.
 */
export function publicPrincipals(policy: Value): readonly Value[] {
  const statements = child(parsed(policy), 'Statement');
  return (statements.kind === 'list' ? statements.items : [statements])
    .filter(statement => every(isOneOf(child(statement, 'Effect'), ['allow']), isOpenToAll(statement)) === true)
    .map(statement => child(statement, 'Principal'));
}

function isOpenToAll(statement: Value): Answer {
  const principal = child(statement, 'Principal');
  const isEverybody = principal.kind === 'mapping' ? isStar(child(principal, 'AWS')) : isStar(principal);
  return every(isEverybody, not(isTrusted(child(statement, 'Condition'))));
}

function isStar(principal: Value): Answer {
  if (principal.kind === 'absent') return false;
  return principal.kind === 'list' ? someOf(principal.items.map(isStar)) : askText(principal, text => text === '*');
}

/** Whether one of the conditions may narrow the statement: any value of a trusted key counts. */
function isTrusted(condition: Value): Answer {
  if (condition.kind === 'absent') return false;
  if (condition.kind !== 'mapping') return undefined;
  const operators = [...condition.entries.values()];
  return some(condition.open ? undefined : false, ...operators.map(hasTrustedKey));
}

function hasTrustedKey(operator: Value): Answer {
  if (operator.kind !== 'mapping') return undefined;
  if ([...operator.entries.keys()].some(key => trustedKeys.includes(key.toLowerCase()))) return true;
  return operator.open ? undefined : false;
}

/** A policy that is written as JSON text; its parts all stand where the text stands. */
function parsed(policy: Value): Value {
  if (policy.kind !== 'literal' || typeof policy.value !== 'string') return policy;
  try {
    const data: Data = JSON.parse(policy.value);
    return valueOf(data, policy);
  } catch {
    return { kind: 'unknown', span: policy.span };
  }
}

function valueOf(data: Data, at: Value): Value {
  const place = at.key === undefined ? { span: at.span } : { span: at.span, key: at.key };
  if (typeof data !== 'object' || data === null) return { kind: 'literal', value: data, ...place };
  if (Array.isArray(data)) {
    return { kind: 'list', items: data.map((item: Data) => valueOf(item, at)), open: false, ...place };
  }
  const entries = Object.entries(data).map(([key, value]: [string, Data]) => [key, valueOf(value, at)] as const);
  return { kind: 'mapping', entries: new Map(entries), open: false, ...place };
}
