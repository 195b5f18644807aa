import { compare } from '../../guard/compare.ts';
import type { ChangeRule } from '../../rule.ts';
import { statefulTypes } from './statefulTypes.ts';

export const replacementRiskOnEdit: ChangeRule = {
  id: 'replacement-risk-on-edit',
  title: 'Edit that replaces or deletes a database',
  category: 'reliability',
  severity: 'warning',
  // A development database is meant to be made anew.
  profiles: ['recommended'],
  resources: statefulTypes,
  properties: ['UpdateReplacePolicy', 'DeletionPolicy'],
  message: 'is replaced by a new one on deployment: DBName was orders',
  why: 'Some properties cannot be changed on a database that runs: CloudFormation makes a new, empty one in its place and deletes the old one. A logical id that is renamed or taken out does the same. In the text it looks like any other edit, and it is noticed when the data is gone.',
  how: 'Compares the template with the one in the last commit of git, or with another revision on the command line (`--against`). Fails when a property has changed that CloudFormation cannot change in place, when a resource has been renamed or taken out, and when its type is another one, which CloudFormation refuses. It is an error where no policy keeps the old database: `UpdateReplacePolicy` when it is replaced, `DeletionPolicy` when it is renamed or taken out. Where it depends on the values or on the deployment whether the database is replaced, it is information. Values are compared by what they mean, parameters by their Default; what is not known is not judged. Without git nothing is compared. Looks at databases that hold data of their own.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-update-behaviors.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html',
  ],
  sameAs: { 'cloudformation-validate': ['I9001'] },
  compare,
};
