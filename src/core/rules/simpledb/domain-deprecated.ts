import type { Rule } from '../../rule.ts';
import { attribute } from '../../values.ts';

export const simpledbDomainDeprecated: Rule = {
  id: 'simpledb-domain-deprecated',
  title: 'SimpleDB domain',
  category: 'operations',
  severity: 'warning',
  // New work belongs elsewhere, and old work had better leave.
  profiles: ['recommended', 'development'],
  resources: ['AWS::SDB::Domain'],
  properties: [],
  message: 'depends on SimpleDB, to which AWS has added only a way out since 2012: an export',
  why: 'The history of the SimpleDB documentation has one entry since 2012: the export of domains to S3 for migration, of 2026-03-11. DynamoDB does the same work without the limits of a domain, with encryption at rest, backups and every Region.',
  how: 'Fails on every domain.',
  links: ['https://docs.aws.amazon.com/AmazonSimpleDB/latest/DeveloperGuide/DocumentHistory.html'],
  sameAs: {
    KICS: ['6ea57c8b-f9c0-4ec7-bae3-bd75a9dee27d'],
    cfn_nag: ['F77'],
    'cloudformation-validate': ['W9009'],
  },
  check(domain, report) {
    report(attribute(domain, 'Type'), { deprecated: true });
  },
};
