import type { Limit } from '../service.ts';

export const dynamodbLimits: readonly Limit[] = [
  {
    name: 'Item size',
    value: '400 KB, including attribute names',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  },
  {
    name: 'Page of a Query or Scan',
    value: '1 MB, before filtering',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_Query.html',
  },
  {
    name: 'Global secondary indexes',
    value: '20 per table by default',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  },
  {
    name: 'Local secondary indexes',
    value: '5 per table, only when the table is created; each item collection holds at most 10 GB',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html',
  },
  {
    name: 'Vector indexes',
    value: '5 per table, 4,096 dimensions, TopK of 100; on-demand tables only',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  },
  {
    name: 'Key length',
    value: '2,048 bytes for the partition key, 1,024 bytes for the sort key',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  },
  {
    name: 'Transaction',
    value: '100 items and 4 MB, within one account and Region',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  },
  {
    name: 'BatchGetItem',
    value: '100 items, 16 MB',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html',
  },
  {
    name: 'BatchWriteItem',
    value: '25 puts or deletes, 16 MB',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchWriteItem.html',
  },
  {
    name: 'Tables per Region',
    value: '2,500 by default, up to 10,000',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  },
  {
    name: 'Throughput per table',
    value: '40,000 read units and 40,000 write units by default; adjustable',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  },
  {
    name: 'Provisioned throughput per account',
    value: '80,000 read units and 80,000 write units by default',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html',
  },
  {
    name: 'Point-in-time recovery (PITR)',
    value: '1 to 35 days, default 35; off until you enable it',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_PointInTimeRecoverySpecification.html',
  },
  {
    name: 'Global table with strong consistency (MRSC)',
    value:
      'Exactly three Regions (three replicas, or two and a witness) within one set of Regions (US, EU or AP); 400 tables',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
  },
  {
    name: 'Capacity unit',
    value: 'A read of 4 KB (strongly consistent) or 8 KB (eventually consistent), a write of 1 KB',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  },
  {
    name: 'Change of capacity mode',
    value: 'From provisioned to on-demand at most 4 times in 24 hours; back at any time',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html',
  },
  {
    name: 'Resource policy',
    value: '20 KB',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html',
  },
  {
    name: 'Availability in the service level agreement',
    value: '99.99%, or 99.999% for global tables',
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/V2globaltables_HowItWorks.html',
  },
];
