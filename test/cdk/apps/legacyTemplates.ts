import { CfnParameter, Fn, Stack, type StackProps } from 'aws-cdk-lib';
import { CfnSecurityGroup, CfnSecurityGroupIngress } from 'aws-cdk-lib/aws-ec2';
import {
  CfnDBCluster,
  CfnDBInstance,
  CfnDBParameterGroup,
  CfnDBProxy,
  CfnDBSubnetGroup,
  CfnEventSubscription,
  CfnOptionGroup,
} from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';

const credentials = { masterUsername: 'admin', masterUserPassword: 'Passw0rd!' };

/** A template of 2016, rewritten line by line in L1 constructs. */
export default class LegacyTemplates extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const instanceClass = new CfnParameter(this, 'InstanceClass', { default: 'db.m4.large' });
    const database = new CfnSecurityGroup(this, 'DatabaseAccess', {
      groupDescription: 'Database',
      vpcId: 'vpc-12345678',
      securityGroupIngress: [
        { ipProtocol: 'tcp', fromPort: 3306, toPort: 3306, cidrIp: '0.0.0.0/0' },
        { ipProtocol: 'tcp', fromPort: 22, toPort: 22, cidrIp: '10.1.0.0/16' },
      ],
    });
    new CfnSecurityGroupIngress(this, 'FromOffice', {
      groupId: database.attrGroupId,
      ipProtocol: 'tcp',
      fromPort: 0,
      toPort: 65535,
      cidrIpv6: '::/0',
    });

    const subnets = new CfnDBSubnetGroup(this, 'Subnets', {
      dbSubnetGroupDescription: 'Database',
      subnetIds: ['subnet-1a', 'subnet-1b'],
    });
    const parameters = new CfnDBParameterGroup(this, 'Parameters', {
      description: 'Shop',
      family: 'mysql5.7',
      parameters: { require_secure_transport: '0', slow_query_log: '1' },
    });
    const options = new CfnOptionGroup(this, 'Options', {
      engineName: 'mysql',
      majorEngineVersion: '8.0',
      optionGroupDescription: 'Audit',
      optionConfigurations: [{ optionName: 'MARIADB_AUDIT_PLUGIN' }],
    });

    new CfnDBInstance(this, 'Shop', {
      ...credentials,
      engine: 'mysql',
      engineVersion: '8.0',
      dbInstanceClass: instanceClass.valueAsString,
      dbSubnetGroupName: subnets.ref,
      dbParameterGroupName: parameters.ref,
      optionGroupName: options.ref,
      vpcSecurityGroups: [database.ref],
      allocatedStorage: '20',
      storageType: 'standard',
      publiclyAccessible: true,
      backupRetentionPeriod: 0,
      multiAz: false,
      availabilityZone: 'eu-central-1a',
      preferredBackupWindow: '04:00-05:00',
      preferredMaintenanceWindow: 'sun:04:30-sun:05:30',
      dbInstanceIdentifier: 'shop',
    });

    const cluster = new CfnDBCluster(this, 'Cluster', {
      engine: 'aurora-mysql',
      engineVersion: '5.7.mysql_aurora.2.11.1',
      masterUsername: 'shop',
      manageMasterUserPassword: true,
      storageEncrypted: false,
      backupRetentionPeriod: 1,
      availabilityZones: Fn.getAzs(),
      enableIamDatabaseAuthentication: false,
    });
    for (const n of [1, 2]) {
      new CfnDBInstance(this, `Node${n}`, {
        dbClusterIdentifier: cluster.ref,
        engine: 'aurora-mysql',
        dbInstanceClass: 'db.r3.large',
        autoMinorVersionUpgrade: false,
      });
    }

    new CfnDBProxy(this, 'Proxy', {
      dbProxyName: 'shop',
      engineFamily: 'MYSQL',
      roleArn: 'arn:aws:iam::111122223333:role/proxy',
      vpcSubnetIds: ['subnet-1a', 'subnet-1b'],
      auth: [
        {
          authScheme: 'SECRETS',
          iamAuth: 'DISABLED',
          secretArn: 'arn:aws:secretsmanager:eu-central-1:111122223333:secret:shop',
        },
      ],
      requireTls: false,
      debugLogging: true,
    });
    new CfnEventSubscription(this, 'Events', {
      snsTopicArn: 'arn:aws:sns:eu-central-1:111122223333:events',
      sourceType: 'db-instance',
      eventCategories: ['backup'],
      enabled: true,
    });
  }
}
