import { handleOf, ofType } from '../inventory.ts';
import type { Resource, Value } from '../model.ts';
import type { ResourceRule } from '../rule.ts';
import { ask, child, get, isPresent, textOf } from '../values.ts';
import { every, not, some, someOf, type Answer } from './answers.ts';
import type { Demand } from './demand.ts';
import { canMatch } from './patterns.ts';
import { tagOf } from './tags.ts';

// Which resources the selections of AWS Backup take. A selection takes what it names or tags, as far as all its
// conditions hold and it does not exclude it.
// Source: https://docs.aws.amazon.com/aws-backup/latest/devguide/API_BackupSelection.html, as of 2026-11-20.

/** How a selection can find a resource. */
interface Address {
  /** The ARN, with `*` for what the text does not tell: `arn:*:rds:*:*:db:orders`. */
  readonly arn: string;
  /** The property with the tags. Left out: `Tags`. */
  readonly tags?: Value;
}

/** More selections than a file has whose reader could follow them: each would be held against every database. */
const most = 50;

/**
 * Where the file has backup selections, one of them must take the resource; where it has none, the plans are kept
 * elsewhere. A selection of which the text does not tell what it takes may take everything.
 */
export function demandBackupPlan(
  addressOf: (resource: Resource) => Address,
  { skip }: Demand = {},
): ResourceRule['check'] {
  return (resource, report, context) => {
    if (skip !== undefined && skip(resource, context) !== false) return;
    const selections = ofType(context.resources, 'AWS::Backup::BackupSelection');
    if (selections.length === 0 || selections.length > most) return;
    const address = addressOf(resource);
    if (selections.some(selection => takes(selection, resource, address) !== false)) return;
    report(resource.properties, {
      related: selections.map(({ name, properties }) => ({ at: properties, message: `${name} does not select it` })),
    });
  };
}

/** The name in `property` as the end of an ARN, in lower case. */
export function nameInArn(resource: Resource, property: string): string {
  return textOf(get(resource, property))?.toLowerCase() ?? '*';
}

/** Whether a selection takes the resource: false where the text rules it out. */
function takes(selection: Resource, resource: Resource, { arn, tags = get(resource, 'Tags') }: Address): Answer {
  const part = (name: string): Value => get(selection, `BackupSelection.${name}`);
  const named = part('Resources');
  const tagged = part('ListOfTags');
  const isOpenToAll = every(not(isPresent(named)), not(isPresent(tagged)));
  return every(
    some(isOpenToAll, isNamed(named, resource, arn), isTagged(tagged, tags)),
    holds(part('Conditions'), tags),
    not(isNamed(part('NotResources'), resource, arn)),
  );
}

/** Whether a list of ARNs names the resource. That a pattern can match does not say that it will. */
function isNamed(list: Value, resource: Resource, arn: string): Answer {
  return someItem(list, item => {
    if (item.kind === 'reference') return item.target === handleOf(resource);
    const pattern = textOf(item)?.toLowerCase();
    return pattern !== undefined && !canMatch(pattern, arn) ? false : undefined;
  });
}

function isTagged(list: Value, tags: Value): Answer {
  return someItem(list, item => compare(item, tags, isEqual));
}

const operators: Readonly<Record<string, Compare>> = {
  StringEquals: isEqual,
  StringLike: isLike,
  StringNotEquals: (tag, wanted) => !isEqual(tag, wanted),
  StringNotLike: (tag, wanted) => !isLike(tag, wanted),
};

/** Whether all conditions hold. */
function holds(conditions: Value, tags: Value): Answer {
  return every(
    ...Object.entries(operators).map(([operator, test]) =>
      not(someItem(child(conditions, operator), item => not(compare(item, tags, test)))),
    ),
  );
}

type Compare = (tag: string | undefined, wanted: string) => boolean;

function isEqual(tag: string | undefined, wanted: string): boolean {
  return tag === wanted;
}

function isLike(tag: string | undefined, wanted: string): boolean {
  return tag !== undefined && canMatch(wanted, tag);
}

function compare(condition: Value, tags: Value, test: Compare): Answer {
  const key = textOf(child(condition, 'ConditionKey'))?.replace('aws:ResourceTag/', '');
  const wanted = textOf(child(condition, 'ConditionValue'));
  if (key === undefined || wanted === undefined) return undefined;
  return ask(tagOf(tags, key), tag => {
    if (tag.kind === 'absent') return test(undefined, wanted);
    return tag.kind === 'literal' ? test(String(tag.value), wanted) : undefined;
  });
}

function someItem(list: Value, test: (item: Value) => Answer): Answer {
  if (list.kind === 'absent') return false;
  return list.kind === 'list' ? someOf([...list.items.map(test), list.open ? undefined : false]) : undefined;
}
