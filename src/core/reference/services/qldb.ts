import type { Service } from '../service.ts';

export const qldb: Service = {
  id: 'qldb',
  name: 'Amazon QLDB',
  fullName: 'Amazon Quantum Ledger Database',
  category: 'ledger',
  engines: ['QLDB'],
  models: ['ledger (documents, PartiQL)'],
  oneLiner: 'Ledger database that ended on 2025-07-31.',
  overview: [
    'QLDB kept an append-only, hash-chained journal that could be verified cryptographically and was queried with PartiQL.',
    'AWS announced its end on 2024-07-18 and ended support on 2025-07-31.',
    'Its API is gone from the AWS SDKs, while its CloudFormation types are still in the resource specification.',
  ],
  lists: [],
  keyFeatures: [
    'Once: an immutable journal, verified with SHA-256 digests',
    'Once: PartiQL, ACID transactions, and streams to Kinesis',
  ],
  useCases: ['Once: supply chains, registrations and banking transactions'],
  notFor: ['Anything new'],
  limits: [
    {
      name: 'End of support',
      value: '2025-07-31',
      source: 'https://docs.aws.amazon.com/qldb/latest/developerguide/document-history.html',
    },
  ],
  bestPractices: [
    'Remove `AWS::QLDB` resources from your templates: the service behind them has ended',
    'Follow the guide of AWS for moving a ledger to Amazon Aurora PostgreSQL',
  ],
  engineVersions: [],
  status: {
    state: 'ended',
    date: '2025-07-31',
    note: 'Support for QLDB has ended. Its CloudFormation types are still specified, but the service behind them is gone.',
    replacement:
      'Amazon Aurora PostgreSQL with audit tables (the path AWS describes), DynamoDB with streams, or Amazon S3 Object Lock.',
    source: 'https://docs.aws.amazon.com/qldb/latest/developerguide/document-history.html',
  },
  endOfSupportParts: [],
  resourceTypes: ['AWS::QLDB::Ledger', 'AWS::QLDB::Stream'],
  alsoUses: [],
  cdkModules: [{ name: 'aws-cdk-lib/aws-qldb', level: 'L1', note: 'still shipped' }],
  docs: {
    overview: 'https://docs.aws.amazon.com/qldb/latest/developerguide/document-history.html',
    userGuide: 'https://docs.aws.amazon.com/qldb/latest/developerguide/document-history.html',
    cloudFormation:
      'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qldb-ledger.html',
  },
  related: ['aurora', 'dynamodb', 'managed-blockchain'],
  asOf: '2026-10-09',
};
