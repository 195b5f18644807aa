import type { Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';
import { protectFromDeletion } from '../deletionProtection.ts';

const property = 'DeletionProtectionEnabled';

export const dsqlDeletionProtection: Rule = {
  id: 'dsql-deletion-protection',
  title: 'Aurora DSQL cluster without deletion protection',
  category: 'reliability',
  severity: 'information',
  // A development cluster is meant to be deleted.
  profiles: ['recommended'],
  resources: ['AWS::DSQL::Cluster'],
  properties: [property],
  message: 'can be deleted with one call: deletion protection is off',
  why: 'A deleted cluster takes its data with it, and Aurora DSQL keeps no backups unless AWS Backup makes them.',
  how: 'Fails when `DeletionProtectionEnabled` is written as false. The service turns it on where nothing is said: the user guide creates clusters without it and they are protected (2026-11-20).',
  links: ['https://docs.aws.amazon.com/aurora-dsql/latest/userguide/single-region-aws-cli.html'],
  sameAs: {},
  check(cluster, report) {
    const protection = effective(cluster, property);
    if (isTrue(protection) === false) report(protection, { fixes: [protectFromDeletion(cluster, property)] });
  },
};
