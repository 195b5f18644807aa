import type { Rule } from '../../rule.ts';
import { demandFalse } from '../demand.ts';

export const lightsailDatabaseNotPublic: Rule = {
  id: 'lightsail-database-not-public',
  title: 'Lightsail database open to the internet',
  category: 'security',
  severity: 'error',
  // A test database is scanned and guessed at like any other.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Lightsail::Database'],
  properties: ['PubliclyAccessible'],
  message: 'takes connections from the whole internet: only its password keeps strangers out',
  why: 'A public Lightsail database can be reached from everywhere, and unlike one of RDS it has no security group that could narrow this down.',
  how: 'Fails when `PubliclyAccessible` is true. Private, the database answers to Lightsail resources of the same Region only.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-database.html',
    'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_CreateRelationalDatabase.html',
  ],
  sameAs: { cnspec: ['lightsail-database-not-public'] },
  check: demandFalse('PubliclyAccessible', {
    title: 'Make the database private',
    impact: 'interruption',
    consequence: 'clients outside Lightsail lose their connection',
  }),
};
