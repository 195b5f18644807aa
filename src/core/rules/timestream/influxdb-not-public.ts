import { setting, type Rule } from '../../rule.ts';
import { effective, isTrue } from '../../values.ts';
import { replaceDatabase } from '../replacement.ts';

export const timestreamInfluxdbNotPublic: Rule = {
  id: 'timestream-influxdb-not-public',
  title: 'InfluxDB open to the internet',
  category: 'security',
  severity: 'error',
  // A test database is scanned and guessed at like any other.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Timestream::InfluxDBInstance', 'AWS::Timestream::InfluxDBCluster'],
  properties: ['PubliclyAccessible'],
  message: 'has a public address: only its security groups stand between it and the internet',
  why: 'A public instance can be reached from everywhere as soon as one rule of a security group is too wide, and then a password or a token is all that protects it.',
  how: 'Fails when `PubliclyAccessible` is true; left out it means false. CloudFormation replaces the instance by an empty one when this changes, so the fix keeps the old one unless `UpdateReplacePolicy` is decided already. One with a `Name` needs another name then.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html',
    'https://docs.aws.amazon.com/ts-influxdb/latest/ts-influxdb-api/API_CreateDbInstance.html',
  ],
  sameAs: { cnspec: ['timestream-influxdb-not-public'] },
  check(instance, report) {
    const access = effective(instance, 'PubliclyAccessible');
    if (isTrue(access) !== true) return;
    const makePrivate = setting(instance, 'PubliclyAccessible', false);
    report(access, { fixes: [replaceDatabase(instance, 'Take the public address away', makePrivate)] });
  },
};
