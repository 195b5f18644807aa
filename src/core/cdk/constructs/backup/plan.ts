import { scalar } from '../../codecs.ts';
import type { ConstructResource, ConstructType, Parts, Site, Source } from '../../construct.ts';
import type { Expression } from '../../program.ts';
import { namesVault, readyRule, ruleOf } from './planRule.ts';
import { addSelection, straySelections } from './selection.ts';
import { vault } from './vault.ts';

const unseen: Source = { computed: () => ({ kind: 'unknown' }) };

export const backupPlan: ConstructType = {
  structs: { '': 'backup.BackupPlanProps' },
  ignored: ['backupPlanRules', 'backupVault', 'windowsVss'],
  calls: ['addRule'],
  methods: { addSelection },
  resources: site => {
    const { rules, open } = rulesIn(site);
    const isUnnamed = site.props.get('backupVault').kind === 'absent' && rules.some(rule => !namesVault(site, rule));
    return [planWith(partsOf(site, rules, open)), ...(isUnnamed ? [ownVault(site)] : []), ...straySelections(site)];
  },
};

/** `BackupPlan.daily35DayRetention(this, 'Plan')` and its like. */
export function readyPlan(...rules: readonly string[]): ConstructType {
  return {
    structs: {},
    ignored: [],
    methods: { addSelection },
    resources: site => {
      const props = site.propsOf(undefined);
      const plan = planWith({ items: rules.flatMap(rule => readyRule(site, rule) ?? []), open: false });
      const vaults = site.props.expression === undefined ? [ownVault(site)] : [];
      return [{ ...plan, props }, ...vaults, ...straySelections(site)];
    },
  };
}

function planWith(rules: Parts): ConstructResource {
  return {
    type: 'AWS::Backup::BackupPlan',
    suffix: '',
    properties: {
      'BackupPlan.AdvancedBackupSettings': unseen,
      'BackupPlan.BackupPlanName': { prop: 'backupPlanName', codec: scalar, otherwise: 'unknown' },
      'BackupPlan.BackupPlanRule': { parts: () => rules },
    },
  };
}

/** Where no vault is named, the plan makes one. */
function ownVault(site: Site): ConstructResource {
  return { ...vault, suffix: '/Vault', props: site.propsOf(undefined) };
}

interface Rules {
  readonly rules: readonly Expression[];
  readonly open: boolean;
}

/** Those that the plan is created with, and those that calls add. A plan without any must get some elsewhere. */
function rulesIn(site: Site): Rules {
  const prop = site.props.get('backupPlanRules');
  const list = prop.kind === 'written' ? site.resolve(prop.value) : undefined;
  const own = list?.kind === 'list' ? list.items : [];
  const added = site.calls('addRule').flatMap(({ args: [rule] }) => rule ?? []);
  const isSeen = prop.kind === 'absent' || (list?.kind === 'list' && !list.open);
  const mayBeMore = site.strayCalls('addRule').length > 0 || own.length + added.length === 0;
  return { rules: [...own, ...added], open: !isSeen || mayBeMore };
}

function partsOf(site: Site, rules: readonly Expression[], open: boolean): Parts {
  const items = rules.flatMap(rule => ruleOf(site, rule) ?? []);
  return { items, open: open || items.length < rules.length };
}
