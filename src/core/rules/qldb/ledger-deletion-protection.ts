import type { Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';
import { protectFromDeletion } from '../deletionProtection.ts';

const property = 'DeletionProtection';

export const qldbLedgerDeletionProtection: Rule = {
  id: 'qldb-ledger-deletion-protection',
  title: 'QLDB ledger without deletion protection',
  category: 'reliability',
  severity: 'information',
  // A development ledger is meant to be deleted.
  profiles: ['recommended'],
  resources: ['AWS::QLDB::Ledger'],
  properties: [property],
  message: 'can be deleted with one call: deletion protection is off',
  why: 'A deleted ledger takes its journal with it, which was kept to prove what had happened.',
  how: 'Fails when `DeletionProtection` is written as false; left out it is on. QLDB itself was shut down on 2025-07-31, which `qldb-service-shutdown` tells; this rule speaks only where that one is off.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html'],
  sameAs: { Checkov: ['CKV_AWS_172'] },
  unless: ['qldb-service-shutdown'],
  check(ledger, report) {
    const protection = effective(ledger, property);
    if (isTrue(protection) === false) report(protection, { fixes: [protectFromDeletion(ledger, property)] });
  },
};
