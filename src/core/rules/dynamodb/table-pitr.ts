import { set, type Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';

const enabled = 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled';

export const dynamodbTablePitr: Rule = {
  id: 'dynamodb-table-pitr',
  title: 'DynamoDB table without point-in-time recovery',
  category: 'backup',
  severity: 'warning',
  // A bug that overwrites items happens in every environment, and nothing else undoes it.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::Table', 'AWS::Serverless::SimpleTable'],
  properties: [enabled],
  message: 'cannot be restored to a point in time: overwritten or deleted items are gone',
  why: 'Without continuous backups, a bad deployment or a bulk delete cannot be undone. With them the table can be restored, as a new table, to any second of the last 35 days.',
  how: 'Fails when point-in-time recovery is off or left out: DynamoDB does not turn it on by itself. The price depends on the size of the table, not on `RecoveryPeriodInDays`.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/PointInTimeRecovery_Howitworks.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoverySpecification.html',
  ],
  sameAs: {
    'Security Hub': ['DynamoDB.2'],
    'AWS Config': ['dynamodb-pitr-enabled'],
    'Control Tower': ['CT.DYNAMODB.PR.1'],
    Checkov: ['CKV_AWS_28'],
    KICS: ['0f04217d-488f-4e7a-bec8-f16159686cd6'],
    'cdk-nag': ['AwsSolutions-DDB3', 'HIPAA.Security-DynamoDBPITREnabled', 'NIST.800.53.R5-DynamoDBPITREnabled'],
    Guard: ['DYNAMODB_PITR_ENABLED'],
    Trivy: ['AVD-AWS-0024'],
    cfn_nag: ['W78'],
    Prowler: ['dynamodb_tables_pitr_enabled'],
    cnspec: ['dynamodb-pitr-enabled'],
  },
  check(table, report) {
    const pitr = effective(table, enabled);
    if (isTrue(pitr) !== false) return;
    report(pitr, { fixes: [set(table, enabled, true, { title: 'Turn on point-in-time recovery', impact: 'cost' })] });
  },
};
