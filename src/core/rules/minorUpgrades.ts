import type { ResourceRule } from '../rule.ts';
import { demandTrue, type Demand } from './demand.ts';

/** The service must install minor versions by itself, which it does by default. */
export function demandMinorUpgrades(demand: Demand = {}): ResourceRule['check'] {
  return demandTrue(
    'AutoMinorVersionUpgrade',
    {
      title: 'Turn on minor version upgrades',
      impact: 'interruption',
      consequence: 'upgrades restart the database in its maintenance window',
    },
    demand,
  );
}
