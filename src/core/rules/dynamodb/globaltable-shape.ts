import type { Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { globalFaults } from './globalFaults.ts';

export const dynamodbGlobaltableShape: Rule = {
  id: 'dynamodb-globaltable-shape',
  title: 'Global table put together wrongly',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::GlobalTable'],
  properties: [
    'StreamSpecification',
    'BillingMode',
    'WriteProvisionedThroughputSettings',
    'Replicas.Region',
    'Replicas.SSESpecification.KMSMasterKeyId',
    'MultiRegionConsistency',
    'GlobalTableWitnesses',
  ],
  message: 'cannot be deployed: its parts do not fit together',
  why: 'A global table is made of replicas that must agree on streams, capacity, keys and Regions. DynamoDB and CloudFormation refuse one whose parts do not fit.',
  how: 'More than one replica needs `StreamSpecification`, unless the consistency is `STRONG`. `PROVISIONED`, which is the default, needs `WriteProvisionedThroughputSettings`. A Region has one replica. `STRONG` needs three replicas, or two and a witness. Where one replica names a KMS key, all do, and the `SSESpecification` of the table is on. A replica of the table of another account is left alone.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
  ],
  sameAs: {},
  check(table, report) {
    if (isPresent(get(table, 'GlobalTableSourceArn')) !== false) return;
    for (const { at, ...finding } of globalFaults(table)) report(at, finding);
  },
};
