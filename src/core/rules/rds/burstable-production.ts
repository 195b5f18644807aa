import type { Rule } from '../../rule.ts';
import { askText, effective, get, isTrue } from '../../values.ts';
import { some } from '../answers.ts';
import { isClusterMember } from './subject.ts';

export const rdsBurstableProduction: Rule = {
  id: 'rds-burstable-production',
  title: 'Burstable class for a production database',
  category: 'performance',
  severity: 'hint',
  // A small production database may well be content with it.
  profiles: [],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['DBInstanceClass', 'MultiAZ', 'DeletionProtection'],
  message: 'is kept like a production database on a burstable class, whose CPU is meant for short bursts',
  why: 'A class of the T family has a small share of a CPU and saves credits for bursts. Under steady load the credits run out: older classes slow down, newer ones are billed for what they use beyond.',
  how: 'Fails for a class `db.t…` together with `MultiAZ` or `DeletionProtection`. For an instance of Aurora it is information in any case, because AWS recommends these classes for development and test only.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Types.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.DBInstanceClass.Types.html',
  ],
  sameAs: {},
  check(instance, report) {
    const instanceClass = get(instance, 'DBInstanceClass');
    if (askText(instanceClass, name => /^db\.t\d/.test(name)) !== true) return;

    const isMember = isClusterMember(instance);
    const isProduction = some(
      isTrue(effective(instance, 'MultiAZ')),
      isTrue(effective(instance, 'DeletionProtection')),
    );
    if (isMember === false && isProduction === true) report(instanceClass);
    if (isMember !== true) return;
    const message = 'is an instance of Aurora on a burstable class, which AWS recommends for test only';
    report(instanceClass, { severity: 'information', message });
  },
};
