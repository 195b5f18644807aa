import type { Rule } from '../../rule.ts';
import { attribute } from '../../values.ts';

export const qldbServiceShutdown: Rule = {
  id: 'qldb-service-shutdown',
  title: 'QLDB has been shut down',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::QLDB::Ledger', 'AWS::QLDB::Stream'],
  properties: [],
  message: 'cannot be created: AWS shut QLDB down on 2025-07-31',
  why: 'Amazon QLDB reached its end of support on 2025-07-31. AWS names Aurora PostgreSQL as the place to go; DynamoDB with streams or S3 with Object Lock serve some of the same purposes.',
  how: 'Fails on every resource of the service.',
  links: [
    'https://docs.aws.amazon.com/qldb/latest/developerguide/document-history.html',
    'https://aws.amazon.com/blogs/database/migrate-an-amazon-qldb-ledger-to-amazon-aurora-postgresql',
  ],
  sameAs: { 'cfn-lint': ['E3710'] },
  check(resource, report) {
    report(attribute(resource, 'Type'));
  },
};
