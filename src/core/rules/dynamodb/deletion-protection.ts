import type { Rule } from '../../rule.ts';
import { attribute, isOneOf, isPresent, isTrue } from '../../values.ts';
import { protectFromDeletion } from '../deletionProtection.ts';
import { at, placesOf, shown } from './places.ts';

const property = 'DeletionProtectionEnabled';

export const dynamodbDeletionProtection: Rule = {
  id: 'dynamodb-deletion-protection',
  title: 'DynamoDB table without deletion protection',
  category: 'reliability',
  severity: 'information',
  // A development table is meant to be deleted.
  profiles: ['recommended'],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  properties: [property, `Replicas.${property}`],
  message: 'can be deleted with one call: deletion protection is off',
  why: 'A deleted table takes its items with it. Deletion protection refuses every deletion, also the one that CloudFormation asks for when a change replaces the table.',
  how: 'Fails when `DeletionProtectionEnabled` is off or left out, on a global table for each replica. Where the `DeletionPolicy` retains the table it is a hint, because the policy does not hold back an API call or a replacement.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html#WorkingWithTables.Basics.DeletionProtection',
  ],
  sameAs: {
    'Security Hub': ['DynamoDB.6'],
    'AWS Config': ['dynamodb-table-deletion-protection-enabled'],
    Prowler: ['dynamodb_table_deletion_protection_enabled'],
  },
  check(table, report) {
    const retained = isOneOf(attribute(table, 'DeletionPolicy'), ['retain', 'retainexceptoncreate']) === true;
    for (const place of placesOf(table)) {
      const protection = at(place, property);
      if (isTrue(protection) !== false && isPresent(protection) !== false) continue;
      const fixes = [protectFromDeletion(table, place.path + property)];
      report(shown(protection, place), { fixes, severity: retained ? 'hint' : 'information' });
    }
  },
};
