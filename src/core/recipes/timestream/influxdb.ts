import { ask, because, getAtt, outside, output, ref, resource, sub, text } from '../notation.ts';
import { subnets } from '../outside.ts';
import { access, accessOf, ownerSecret, retained } from '../parts.ts';
import type { Recipe } from '../recipe.ts';

const database = ask('Database');
const secret = text`${database}Owner`;
const user = ask('Username', 'dbowner');
const bucket = outside('LogBucket', 'String', 'S3 bucket into which the logs are delivered');

export const timestreamInfluxdb: Recipe = {
  id: 'timestream-influxdb',
  title: 'Timestream for InfluxDB',
  service: 'timestream',
  group: 'database',
  description: 'An InfluxDB 2 instance with a standby in a second zone and a generated password.',
  resources: [
    resource(
      database,
      'AWS::Timestream::InfluxDBInstance',
      {
        Name: ask('Name', 'metrics'),
        DbInstanceType: ask('DbInstanceType', 'db.influx.large'),
        DbStorageType: 'InfluxIOIncludedT1',
        AllocatedStorage: ask('AllocatedStorage', 100),
        DeploymentType: because(
          'A standby in a second zone takes over when the first one fails.',
          'WITH_MULTIAZ_STANDBY',
        ),
        Organization: ask('Organization', 'company'),
        Bucket: ask('Bucket', 'metrics'),
        Username: user,
        Password: sub`{{resolve:secretsmanager:${ref(secret)}:SecretString:password}}`,
        PubliclyAccessible: false,
        VpcSubnetIds: ref(subnets),
        VpcSecurityGroupIds: [ref(accessOf(database))],
        LogDeliveryConfiguration: { S3Configuration: { BucketName: ref(bucket), Enabled: true } },
      },
      retained,
    ),
    ownerSecret(secret, user),
    access(database, 8086),
  ],
  outputs: [output('Endpoint', 'Address of InfluxDB', getAtt(database, 'Endpoint'))],
};
