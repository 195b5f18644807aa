import { setAttribute, type Rule } from '../../rule.ts';
import { attribute, get, isOneOf, isPresent } from '../../values.ts';

export const dynamodbImportSourceWithRetain: Rule = {
  id: 'dynamodb-import-source-with-retain',
  title: 'Imported table that a later edit replaces',
  category: 'reliability',
  severity: 'information',
  // A development table can be imported again.
  profiles: ['recommended'],
  resources: ['AWS::DynamoDB::Table'],
  properties: ['ImportSourceSpecification', 'UpdateReplacePolicy'],
  message: 'is deleted and imported anew when somebody edits or removes its import source',
  why: 'CloudFormation reads `ImportSourceSpecification` when it creates the table. Every later change of it, tidying it away included, replaces the table by a new import, and what was written since is lost.',
  how: 'Fails when the table has `ImportSourceSpecification` and its `UpdateReplacePolicy` is not `Retain`. Where the policies are left out, `stateful-resource-deletion-policy` says so already.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-dynamodb-table-importsourcespecification.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html',
  ],
  sameAs: {},
  unless: ['stateful-resource-deletion-policy'],
  check(table, report) {
    const source = get(table, 'ImportSourceSpecification');
    const policy = attribute(table, 'UpdateReplacePolicy');
    if (isPresent(source) !== true) return;
    if (isPresent(policy) !== false && isOneOf(policy, ['retain']) !== false) return;
    const about = { title: 'Keep the old table when it is replaced', impact: 'none' } as const;
    report(source, { fixes: [setAttribute(table, 'UpdateReplacePolicy', 'Retain', about)] });
  },
};
