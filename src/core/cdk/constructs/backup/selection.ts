import { argumentOf, constantOf, literalOf, symbolOf } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Draft, Effect, Site } from '../../construct.ts';
import type { Expression } from '../../program.ts';
import type { Props } from '../../props.ts';

// What a backup plan backs up.

const ignored = [
  'allowRestores',
  'backupPlan',
  'backupSelectionName',
  'disableDefaultBackupPolicy',
  'resources',
  'role',
];

/** `plan.addSelection('id', { resources: […] })` */
export const addSelection: Effect = ({ span, args: [id, options] }, site) => {
  const name = literalOf(id);
  if (typeof name !== 'string') return [];
  const at = { span, nameSpan: id?.span ?? span };
  return [{ ...selection(site.self, site.propsOf(options), site), suffix: `/${name}`, at }];
};

/** What is selected for a plan of which it cannot be told which one it is. */
export function straySelections(site: Site): readonly ConstructResource[] {
  return site.strayCalls('addSelection').map(({ span, args: [, options] }) => ({
    ...selection({ kind: 'unknown' }, site.propsOf(options), site),
    suffix: '/Selection',
    at: { span, nameSpan: span },
  }));
}

/** `new BackupSelection(this, 'id', { backupPlan: plan, resources: […] })` */
export const backupSelection: ConstructType = {
  structs: {},
  ignored,
  resources: site => {
    const plan = site.props.get('backupPlan');
    const of: Draft = plan.kind === 'written' ? site.reference(plan.value) : { kind: 'unknown' };
    return [{ ...selection(of, site.props, site), suffix: '' }];
  },
};

function selection(plan: Draft, props: Props, site: Site): Omit<ConstructResource, 'suffix'> {
  const { named, tagged, isAll } = selectedBy(props, site);
  const listed = (items: readonly Draft[]): Draft =>
    items.length === 0 && isAll
      ? { kind: 'absent' }
      : items.length === 0
        ? { kind: 'unknown' }
        : { kind: 'list', items, open: !isAll };
  return {
    type: 'AWS::Backup::BackupSelection',
    props,
    ignored,
    properties: {
      BackupPlanId: { computed: () => plan },
      'BackupSelection.IamRoleArn': { computed: () => ({ kind: 'unknown' }) },
      'BackupSelection.ListOfTags': { computed: () => listed(tagged) },
      'BackupSelection.Resources': { computed: () => listed(named) },
      'BackupSelection.SelectionName': { computed: () => ({ kind: 'unknown' }) },
    },
  };
}

interface Selected {
  readonly named: readonly Draft[];
  readonly tagged: readonly Draft[];
  /** Nothing else can be selected. */
  readonly isAll: boolean;
}

function selectedBy(props: Props, site: Site): Selected {
  const prop = props.get('resources');
  const list = prop.kind === 'written' ? site.resolve(prop.value) : undefined;
  const items = list?.kind === 'list' ? list.items : [];
  const read = items.map(item => selectedIn(site, item));
  return {
    named: read.flatMap(one => (one?.kind === 'resource' ? [one.draft] : [])),
    tagged: read.flatMap(one => (one?.kind === 'tag' ? [one.draft] : [])),
    isAll: list?.kind === 'list' && !list.open && !read.includes(undefined),
  };
}

interface SelectedItem {
  readonly kind: 'resource' | 'tag';
  readonly draft: Draft;
}

/** Undefined for what may be anything, such as all that stands below a construct. */
function selectedIn(site: Site, expression: Expression): SelectedItem | undefined {
  const resource = site.resolve(expression);
  const [, method] = /^(?:backup|\*)\.BackupResource\.(\w+)$/.exec(symbolOf(resource)) ?? [];
  const argument = argumentOf(resource);
  if (method === undefined || argument === undefined || method === 'fromConstruct') return undefined;
  if (method === 'fromTag') return { kind: 'tag', draft: tagOf(site, resource) };
  const draft: Draft = method === 'fromArn' ? textOf(site, argument) : site.reference(argument);
  return { kind: 'resource', draft: { ...draft, at: expression } };
}

function tagOf(site: Site, call: Expression): Draft {
  const [key, value] = [0, 1].map(index => textOf(site, argumentOf(call, index)));
  const unknown: Draft = { kind: 'unknown' };
  return {
    kind: 'mapping',
    entries: {
      ConditionKey: key ?? unknown,
      ConditionType: operationOf(site, argumentOf(call, 2)),
      ConditionValue: value ?? unknown,
    },
  };
}

function operationOf(site: Site, operation: Expression | undefined): Draft {
  const isLeftOut = operation === undefined || (operation.kind === 'literal' && operation.value === null);
  if (isLeftOut) return { kind: 'literal', value: 'STRINGEQUALS' };
  const constant = constantOf(site.resolve(operation), 'backup.TagOperation');
  return constant === undefined ? { kind: 'unknown' } : { kind: 'literal', value: constant.replaceAll('_', '') };
}

function textOf(site: Site, expression: Expression | undefined): Draft {
  const value = expression === undefined ? undefined : literalOf(site.resolve(expression));
  return value === undefined ? { kind: 'unknown' } : { kind: 'literal', value };
}
