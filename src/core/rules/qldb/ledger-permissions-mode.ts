import { set, type Rule } from '../../rule.ts';
import { get, isOneOf } from '../../values.ts';

export const qldbLedgerPermissionsMode: Rule = {
  id: 'qldb-ledger-permissions-mode',
  title: 'QLDB ledger with one permission for everything',
  category: 'security',
  severity: 'information',
  // Whoever may send commands may do anything, in every environment.
  profiles: ['recommended', 'development'],
  resources: ['AWS::QLDB::Ledger'],
  properties: ['PermissionsMode'],
  message: 'lets everyone who may send commands read and change every table: the mode is ALLOW_ALL',
  why: 'In the mode `ALLOW_ALL` the permission to send commands covers every table and every statement. `STANDARD` takes IAM policies for single tables and kinds of statements.',
  how: 'Fails when `PermissionsMode` is `ALLOW_ALL`. QLDB itself was shut down on 2025-07-31, which `qldb-service-shutdown` tells; this rule speaks only where that one is off.',
  links: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html'],
  sameAs: { Checkov: ['CKV_AWS_170'] },
  unless: ['qldb-service-shutdown'],
  check(ledger, report) {
    const mode = get(ledger, 'PermissionsMode');
    if (isOneOf(mode, ['allow_all']) !== true) return;
    const about = {
      title: 'Use the mode STANDARD',
      impact: 'interruption',
      consequence: 'users without permissions on tables lose access',
    } as const;
    report(mode, { fixes: [set(ledger, 'PermissionsMode', 'STANDARD', about)] });
  },
};
