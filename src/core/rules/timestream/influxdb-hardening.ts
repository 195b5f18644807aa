import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { get, isOneOf, isPresent, itemsOf } from '../../values.ts';
import { leaksOf } from '../plaintextPassword.ts';

const instanceType = 'AWS::Timestream::InfluxDBInstance';

export const timestreamInfluxdbHardening: Rule = {
  id: 'timestream-influxdb-hardening',
  title: 'InfluxDB with a plain-text password or in one zone',
  category: 'security',
  severity: 'error',
  // A password that is out is out, and those of test databases are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: [instanceType, 'AWS::Timestream::InfluxDBCluster'],
  properties: ['Password', 'DeploymentType'],
  message: 'has its password in plain text: everyone who can read this file knows it',
  why: 'A template ends up in a repository, in build logs and in the CloudFormation console, and its passwords with it. An instance without a standby stops with its Availability Zone.',
  how: 'Fails when `Password` is written out, also as the Default of a parameter or in a branch of `Fn::If`. A parameter without `NoEcho` and a plain `{{resolve:ssm:…}}` are warnings; references to Secrets Manager pass. An instance whose `DeploymentType` is left out or `SINGLE_AZ` is information. The password can be changed only with a new instance, so there is no fix for it.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  ],
  sameAs: { 'cfn-lint': ['W2501'], 'cloudformation-validate': ['W2501'] },
  check(instance, report) {
    for (const { at, ...leak } of leaksOf(get(instance, 'Password'))) report(at, leak);
    const deployment = get(instance, 'DeploymentType');
    if (instance.type !== instanceType) return;
    if (isPresent(deployment) !== false && isOneOf(deployment, ['single_az']) !== true) return;
    const message = 'runs in one Availability Zone: an outage of that zone stops it';
    report(deployment, { severity: 'information', message, fixes: addStandby(instance) });
  },
};

/** A standby needs a subnet in a second zone. */
function addStandby(instance: Resource): readonly Fix[] {
  const subnets = itemsOf(get(instance, 'VpcSubnetIds'));
  if (subnets !== undefined && subnets.length < 2) return [];
  return [
    set(instance, 'DeploymentType', 'WITH_MULTIAZ_STANDBY', {
      title: 'Add a standby in a second zone',
      impact: 'interruption',
      consequence: 'about doubles the instance cost, may restart it',
    }),
  ];
}
