import type { Rule } from '../../rule.ts';
import { effective, get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { isCustomerKey } from '../customerKey.ts';
import { at, isOnlyReplica, placesOf, shown } from './places.ts';

const key = 'SSESpecification.KMSMasterKeyId';
const hasKeptByAws = 'has a replica with a key that AWS keeps: no key policy can narrow its use or withdraw it';
const keptByAws = 'is encrypted with a key that AWS keeps: no key policy can narrow its use or withdraw it';

export const dynamodbGlobaltableCmk: Rule = {
  id: 'dynamodb-globaltable-cmk',
  title: 'Global table replica without a customer managed key',
  category: 'security',
  severity: 'hint',
  // DynamoDB encrypts every replica; keys of one's own are for those who must control or withdraw them.
  profiles: [],
  resources: ['AWS::DynamoDB::GlobalTable'],
  properties: ['SSESpecification.SSEEnabled', `Replicas.${key}`],
  message: hasKeptByAws,
  why: 'DynamoDB encrypts every replica with a key of its Region. With a customer managed key, a key policy decides who may read, CloudTrail shows each use, and disabling the key makes the data unreadable.',
  how: 'Fails when the `SSESpecification` of the table is off or left out, and on each replica without a `KMSMasterKeyId` of the customer. A table on which only some replicas have a key is the matter of `dynamodb-globaltable-shape`. Only the author knows the keys, so there is no fix.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html',
  ],
  sameAs: {},
  check(table, report) {
    // A type that DynamoDB refuses is the graver matter, and `dynamodb-table-kms-encryption` tells it.
    if (isOneOf(get(table, 'SSESpecification.SSEType'), ['kms']) === false) return;
    const keys = placesOf(table).map(place => ({ place, written: at(place, key) }));
    const isOff = isTrue(effective(table, 'SSESpecification.SSEEnabled')) === false;
    const lacking = keys.filter(({ written }) => isPresent(written) === false);
    // Keys for some replicas only, or for a table without encryption, are refused.
    if (isOff && keys.some(({ written }) => isPresent(written) !== false)) return;
    if (keys.some(({ written }) => isPresent(written) === true) && lacking.length > 0) return;
    if (isOff) return report(effective(table, 'SSESpecification.SSEEnabled'), { message: ownedByAws });
    const message = isOnlyReplica(table) ? keptByAws : hasKeptByAws;
    for (const { place, written } of keys) {
      if (isCustomerKey(written) === false) report(shown(written, place), { message });
    }
  },
};

const ownedByAws = 'is encrypted with keys that AWS owns: nobody here can audit or withdraw them';
