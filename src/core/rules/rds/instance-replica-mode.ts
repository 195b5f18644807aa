import { fix, removing, type Rule } from '../../rule.ts';
import { askText, get, isOneOf, isPresent } from '../../values.ts';

export const rdsInstanceReplicaMode: Rule = {
  id: 'rds-instance-replica-mode',
  title: 'ReplicaMode that means nothing',
  category: 'correctness',
  severity: 'warning',
  // It does not do what it says anywhere.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['ReplicaMode', 'Engine'],
  message: 'sets ReplicaMode, which only Oracle and Db2 know: here it does nothing',
  why: 'A replica of Oracle or Db2 can be mounted, as a standby that takes no queries, or open for reading. Other engines know no such choice: their replicas can always be read.',
  how: 'Fails when `ReplicaMode` is set with another engine. A value other than `mounted` and `open-read-only` is an error.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html'],
  sameAs: { 'cfn-lint': ['E3721', 'W3699'] },
  check(instance, report) {
    const mode = get(instance, 'ReplicaMode');
    const isKnown = isOneOf(mode, ['mounted', 'open-read-only']);
    const hasModes = askText(get(instance, 'Engine'), engine => /^(?:custom-oracle|oracle|db2)-/.test(engine));
    const fixes = [fix({ title: 'Remove ReplicaMode', impact: 'none' }, removing(instance, 'ReplicaMode'))];
    if (hasModes === false && isPresent(mode) === true) report(mode, { fixes });
    else if (isKnown === false) {
      const message = 'cannot be deployed: its ReplicaMode must be mounted or open-read-only';
      report(mode, { severity: 'error', message });
    }
  },
};
