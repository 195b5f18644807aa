import { itFinds, type Case } from './cases.ts';

const key = "partitionKey: { name: 'id', type: dynamodb.AttributeType.STRING }";
const replicas = "replicas: [{ region: 'eu-west-1' }, { region: 'eu-west-2' }]";

const cases: readonly Case[] = [
  {
    title: 'once what all replicas of a table have from it',
    rules: ['dynamodb-deletion-protection', 'dynamodb-globaltable-pitr'],
    source: `new dynamodb.TableV2(this, 'Orders', {
  ${key},
  deletionProtection: false,
  pointInTimeRecovery: false,
  ${replicas},
});`,
    found: [
      'dynamodb-deletion-protection at `deletionProtection: false`: Orders can be deleted with one call: deletion protection is off',
      'dynamodb-globaltable-pitr at `pointInTimeRecovery: false`: Orders has a replica that cannot be restored to a point in time',
    ],
  },
  {
    title: 'what each replica of a table leaves out',
    rules: ['dynamodb-globaltable-pitr'],
    source: `new dynamodb.TableV2(this, 'Orders', { ${key}, ${replicas} });`,
    found: [
      "dynamodb-globaltable-pitr at `'Orders'`: Orders has a replica that cannot be restored to a point in time",
      "dynamodb-globaltable-pitr at `region: 'eu-west-1'`: Orders has a replica that cannot be restored to a point in time",
      "dynamodb-globaltable-pitr at `region: 'eu-west-2'`: Orders has a replica that cannot be restored to a point in time",
    ],
  },
  {
    title: 'no replica of a table that has none',
    rules: ['dynamodb-globaltable-cmk', 'dynamodb-globaltable-pitr'],
    source: `new dynamodb.TableV2(this, 'Orders', { ${key}, encryption: dynamodb.TableEncryptionV2.awsManagedKey() });`,
    found: [
      "dynamodb-globaltable-pitr at `'Orders'`: Orders cannot be restored to a point in time: overwritten or deleted items are gone",
      "dynamodb-globaltable-cmk at `'Orders'`: Orders is encrypted with a key that AWS keeps: no key policy can narrow its use or withdraw it",
    ],
  },
  {
    title: 'a replica of a table that may have some',
    rules: ['dynamodb-globaltable-pitr'],
    source: `new dynamodb.TableV2(this, 'Orders', { ${key}, replicas: elsewhere });`,
    found: ["dynamodb-globaltable-pitr at `'Orders'`: Orders has a replica that cannot be restored to a point in time"],
  },
];

describe('findings in CDK source of tables', () => itFinds(cases));
