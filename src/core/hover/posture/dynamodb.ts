import { child, get, isTrue, itemsOf } from '../../values.ts';
import { always, computed, property, type Facet, type Group } from '../facet.ts';
import { asDefault, count, onOff } from '../phrase.ts';
import {
  deletionPolicy,
  deletionProtection,
  ownKey,
  pointInTimeRecovery,
  type Posture,
  type Postures,
} from './facets.ts';

const threeZones = always('Availability', 'copies in three zones');

/** A table is always encrypted; what can be chosen is whose key it is. */
const key = property(
  'Encryption',
  'SSESpecification.SSEEnabled',
  'KMS key',
  onOff('encrypted with a KMS key', 'encrypted with an AWS owned key'),
  () => asDefault('encrypted with an AWS owned key'),
);

const table: Posture = {
  noun: 'DynamoDB table',
  service: 'dynamodb',
  facets: [
    threeZones,
    pointInTimeRecovery('PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled'),
    key,
    ownKey('SSESpecification.KMSMasterKeyId'),
    deletionProtection('DeletionProtectionEnabled'),
    deletionPolicy,
  ],
};

const simpleTable: Posture = {
  ...table,
  noun: 'DynamoDB table (SAM)',
  facets: table.facets.filter(
    ({ path }) => path !== 'DeletionProtectionEnabled' && path !== 'SSESpecification.KMSMasterKeyId',
  ),
};

const globalTable: Posture = {
  noun: 'DynamoDB global table',
  service: 'dynamodb',
  facets: [
    threeZones,
    computed('Availability', ({ resource }) => {
      const replicas = itemsOf(get(resource, 'Replicas'));
      return replicas === undefined ? undefined : `in ${count(replicas.length, 'Region')}`;
    }),
    everyReplica('Backup', 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled', {
      on: 'point-in-time recovery',
      off: 'no point-in-time recovery',
    }),
    key,
    everyReplica('Deletion', 'DeletionProtectionEnabled', {
      on: 'protected against deletion',
      off: 'not protected against deletion',
    }),
    deletionPolicy,
  ],
};

export const dynamodb: Postures = {
  'AWS::DynamoDB::Table': () => table,
  'AWS::DynamoDB::GlobalTable': () => globalTable,
  'AWS::Serverless::SimpleTable': () => simpleTable,
};

/** A switch that each replica has for itself and that is off unless written. */
function everyReplica(group: Group, path: string, { on, off }: { readonly on: string; readonly off: string }): Facet {
  return computed(group, ({ resource }) => {
    const values = itemsOf(get(resource, 'Replicas'))?.map(replica => path.split('.').reduce(child, replica));
    const answers = values?.map(value => (value.kind === 'absent' ? false : isTrue(value)));
    if (answers === undefined || answers.includes(undefined)) return undefined;
    const times = answers.filter(answer => answer === true).length;
    if (times === 0) return off;
    return times === answers.length ? `${on} in every Region` : `${on} in ${times} of ${answers.length} Regions`;
  });
}
