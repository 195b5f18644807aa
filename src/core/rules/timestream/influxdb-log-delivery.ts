import { set, type Rule } from '../../rule.ts';
import { get, isPresent, isTrue } from '../../values.ts';

const enabled = 'LogDeliveryConfiguration.S3Configuration.Enabled';

export const timestreamInfluxdbLogDelivery: Rule = {
  id: 'timestream-influxdb-log-delivery',
  title: 'InfluxDB logs not delivered',
  category: 'operations',
  severity: 'hint',
  // Logs cost storage, and many teams do without.
  profiles: [],
  resources: ['AWS::Timestream::InfluxDBInstance', 'AWS::Timestream::InfluxDBCluster'],
  properties: [enabled, 'LogDeliveryConfiguration'],
  message: 'delivers no engine logs: after a failure there is nothing to read',
  why: 'The engine of Timestream for InfluxDB runs on hosts that nobody can log in to. Its logs are seen only when they are delivered to a bucket of S3.',
  how: 'Fails when `LogDeliveryConfiguration` is left out or its `Enabled` is false. Where a bucket is named, the fix turns the delivery on.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-influxdbinstance-logdeliveryconfiguration.html',
  ],
  sameAs: { cnspec: ['timestream-influxdb-logging-enabled'] },
  check(instance, report) {
    const delivery = get(instance, enabled);
    if (isPresent(delivery) === false) report(delivery);
    if (isTrue(delivery) !== false) return;
    const about = { title: 'Deliver the logs', impact: 'cost', consequence: 'S3 charges for their storage' } as const;
    report(delivery, { fixes: [set(instance, enabled, true, about)] });
  },
};
