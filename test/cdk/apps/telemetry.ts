import { CfnDeletionPolicy, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import * as cassandra from 'aws-cdk-lib/aws-cassandra';
import * as dsql from 'aws-cdk-lib/aws-dsql';
import * as timestream from 'aws-cdk-lib/aws-timestream';
import type { Construct } from 'constructs';

/** Measurements in Timestream and Keyspaces, and what is left of a ledger. */
export default class Telemetry extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    const measurements = new timestream.CfnDatabase(this, 'Measurements', { databaseName: 'measurements' });
    new timestream.CfnTable(this, 'Temperatures', {
      databaseName: measurements.ref,
      tableName: 'temperatures',
      retentionProperties: { memoryStoreRetentionPeriodInHours: '24', magneticStoreRetentionPeriodInDays: '365' },
      magneticStoreWriteProperties: { enableMagneticStoreWrites: true },
    });
    new timestream.CfnInfluxDBInstance(this, 'Influx', {
      name: 'influx',
      dbInstanceType: 'db.influx.medium',
      allocatedStorage: 100,
      password: 'influx-2026!',
      publiclyAccessible: true,
      deploymentType: 'SINGLE_AZ',
      vpcSubnetIds: ['subnet-1', 'subnet-2'],
      vpcSecurityGroupIds: ['sg-1'],
    });

    const keyspace = new cassandra.CfnKeyspace(this, 'Keyspace', { keyspaceName: 'telemetry' });
    const events = new cassandra.CfnTable(this, 'Events', {
      keyspaceName: keyspace.keyspaceName!,
      tableName: 'events',
      partitionKeyColumns: [{ columnName: 'device', columnType: 'uuid' }],
      billingMode: { mode: 'PROVISIONED', provisionedThroughput: { readCapacityUnits: 10, writeCapacityUnits: 10 } },
      pointInTimeRecoveryEnabled: false,
    });
    events.addDependency(keyspace);
    events.cfnOptions.deletionPolicy = CfnDeletionPolicy.DELETE;
    new cassandra.CfnTable(this, 'Devices', {
      keyspaceName: 'telemetry',
      partitionKeyColumns: [{ columnName: 'device', columnType: 'uuid' }],
      pointInTimeRecoveryEnabled: true,
      encryptionSpecification: { encryptionType: 'CUSTOMER_MANAGED_KMS_KEY', kmsKeyIdentifier: 'alias/telemetry' },
    }).applyRemovalPolicy(RemovalPolicy.RETAIN);

    new dsql.CfnCluster(this, 'Accounts', { deletionProtectionEnabled: false });
    const billing = new dsql.CfnCluster(this, 'Billing', {});
    billing.deletionProtectionEnabled = true;
    billing.kmsEncryptionKey = 'alias/billing';
  }
}
