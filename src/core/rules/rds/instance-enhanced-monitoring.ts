import type { Rule } from '../../rule.ts';
import { askNumber, effective } from '../../values.ts';
import { isClusterMember, isRdsCustom } from './subject.ts';

export const rdsInstanceEnhancedMonitoring: Rule = {
  id: 'rds-instance-enhanced-monitoring',
  title: 'RDS instance without enhanced monitoring',
  category: 'operations',
  severity: 'information',
  // CloudWatch charges for it, and many teams do with the metrics of the hypervisor.
  profiles: [],
  resources: ['AWS::RDS::DBInstance'],
  properties: ['MonitoringInterval', 'MonitoringRoleArn'],
  message: 'reports nothing of its operating system: enhanced monitoring is off',
  why: 'Enhanced monitoring shows memory, disk and CPU by process, as often as every second. In an incident it tells whether the engine, a backup or a noisy query takes the machine, which cannot be found out afterwards.',
  how: 'Fails when `MonitoringInterval` is 0, which is the default. Turning it on takes a role that lets RDS write to CloudWatch Logs, so there is no fix. Members of a cluster, which can monitor them all at once, and RDS Custom are left out.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.html'],
  sameAs: {
    'Security Hub': ['RDS.6'],
    'AWS Config': ['rds-enhanced-monitoring-enabled'],
    'Control Tower': ['CT.RDS.PR.2'],
    Checkov: ['CKV_AWS_118'],
    'cdk-nag': [
      'HIPAA.Security-RDSEnhancedMonitoringEnabled',
      'NIST.800.53.R4-RDSEnhancedMonitoringEnabled',
      'NIST.800.53.R5-RDSEnhancedMonitoringEnabled',
    ],
    Guard: ['RDS_ENHANCED_MONITORING_ENABLED'],
    Prowler: ['rds_instance_enhanced_monitoring_enabled'],
  },
  unless: ['rds-instance-monitoring-role'],
  check(instance, report) {
    if (isClusterMember(instance) !== false || isRdsCustom(instance) === true) return;

    const interval = effective(instance, 'MonitoringInterval');
    if (askNumber(interval, seconds => seconds === 0) === true) report(interval);
  },
};
