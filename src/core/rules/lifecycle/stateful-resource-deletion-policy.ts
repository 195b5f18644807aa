import type { Rule } from '../../rule.ts';
import { attribute } from '../../values.ts';
import { holdsDataOfItsOwn } from './ownData.ts';
import { isSnapshotByDefault, keepData, missingPolicies } from './policies.ts';
import { statefulTypes } from './statefulTypes.ts';

export const statefulResourceDeletionPolicy: Rule = {
  id: 'stateful-resource-deletion-policy',
  title: 'Database without DeletionPolicy or UpdateReplacePolicy',
  category: 'reliability',
  severity: 'warning',
  // A development database is meant to go with its stack.
  profiles: ['recommended'],
  resources: statefulTypes,
  properties: ['DeletionPolicy', 'UpdateReplacePolicy'],
  message: 'loses its data when it leaves the stack or is replaced: it has no deletion policies',
  why: 'A renamed logical id, a deleted stack or a property whose change replaces the resource deletes the database with everything in it. `DeletionPolicy` holds for the first two, `UpdateReplacePolicy` for the third; `Snapshot` or `Retain` keeps the data.',
  how: 'Fails when one of the two is left out; a written `Delete` is a decision and passes. CloudFormation takes a snapshot of a deleted RDS cluster or instance by itself, so there only `UpdateReplacePolicy` is missed, as information. Cluster members, read replicas and Memcached hold no data of their own. A Redis OSS or Valkey cache is information, because many can be filled again.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html',
  ],
  sameAs: { 'cfn-lint': ['I3011'], 'cloudformation-validate': ['I3011'] },
  check(resource, report) {
    if (holdsDataOfItsOwn(resource) !== true) return;
    const missing = missingPolicies(resource);
    const [first, second] = missing;
    if (first === undefined) return;
    const isMild = isSnapshotByDefault(resource) || resource.type.startsWith('AWS::ElastiCache::');
    report(attribute(resource, first), {
      message: second === undefined ? messages[first] : statefulResourceDeletionPolicy.message,
      severity: isMild ? 'information' : 'warning',
      fixes: keepData(resource, missing),
    });
  },
};

const messages = {
  DeletionPolicy: 'loses its data when it leaves the stack: it has no DeletionPolicy',
  UpdateReplacePolicy: 'loses its data when an update replaces it: it has no UpdateReplacePolicy',
} as const;
