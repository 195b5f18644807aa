import type { Rule } from '../../rule.ts';
import { attribute, isOneOf } from '../../values.ts';
import { holdsDataOfItsOwn } from './ownData.ts';
import { keepData, type Policy } from './policies.ts';
import { statefulTypes } from './statefulTypes.ts';

export const snapshotPolicyPreferred: Rule = {
  id: 'snapshot-policy-preferred',
  title: 'Database whose policy is Delete',
  category: 'reliability',
  severity: 'information',
  // What is right for a development database is rarely meant for the one that the template becomes.
  profiles: ['recommended'],
  resources: statefulTypes,
  properties: ['DeletionPolicy', 'UpdateReplacePolicy'],
  message: 'is deleted with its data when it leaves the stack: DeletionPolicy is Delete',
  why: 'With `Delete` written down the database goes with everything in it when it leaves the stack, or when an update replaces it, and no check that asks only whether there is a policy will say so. `Snapshot` or `Retain` keeps the data; what is kept can still be deleted later.',
  how: 'Fails when `DeletionPolicy` or `UpdateReplacePolicy` is `Delete`. `Retain`, `RetainExceptOnCreate` and `Snapshot` pass; a policy that is left out is another rule. Cluster members, read replicas and Memcached hold no data of their own. A Redis OSS or Valkey cache is a hint, because many can be filled again. Where a database is meant to go with its stack, use the profile for development or a suppression that says why.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatereplacepolicy.html',
  ],
  sameAs: {},
  check(resource, report) {
    if (holdsDataOfItsOwn(resource) !== true) return;
    const deleting = policies.filter(policy => isOneOf(attribute(resource, policy), ['delete']) === true);
    const [first] = deleting;
    if (first === undefined) return;
    report(attribute(resource, first), {
      message: messages[first],
      severity: resource.type.startsWith('AWS::ElastiCache::') ? 'hint' : 'information',
      fixes: keepData(resource, deleting),
    });
  },
};

const policies: readonly Policy[] = ['DeletionPolicy', 'UpdateReplacePolicy'];

const messages = {
  DeletionPolicy: 'is deleted with its data when it leaves the stack: DeletionPolicy is Delete',
  UpdateReplacePolicy: 'is deleted with its data when an update replaces it: UpdateReplacePolicy is Delete',
} as const;
