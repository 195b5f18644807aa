import { Duration, RemovalPolicy, SecretValue, Stack, type App } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as kms from 'aws-cdk-lib/aws-kms';
import * as rds from 'aws-cdk-lib/aws-rds';
import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager';

/** Secrets of databases, with what attaches and rotates them. */
export default class Secrets extends Stack {
  constructor(scope: App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const key = new kms.Key(this, 'Key');
    const engine = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 });

    new secretsmanager.Secret(this, 'Plain');
    const rich = new secretsmanager.Secret(this, 'Rich', {
      encryptionKey: key,
      generateSecretString: {
        excludeCharacters: '/@"',
        excludePunctuation: true,
        generateStringKey: 'password',
        passwordLength: 24,
        secretStringTemplate: JSON.stringify({ username: 'app' }),
      },
      removalPolicy: RemovalPolicy.RETAIN,
      secretName: 'orders',
    });
    rich.addRotationSchedule('Hosted', { hostedRotation: secretsmanager.HostedRotation.postgreSqlSingleUser({ vpc }) });
    const open = new secretsmanager.Secret(this, 'Open', {
      secretObjectValue: {
        username: SecretValue.unsafePlainText('app'),
        password: SecretValue.unsafePlainText('correct-horse'),
      },
    });
    new secretsmanager.RotationSchedule(this, 'Schedule', {
      automaticallyAfter: Duration.days(7),
      hostedRotation: secretsmanager.HostedRotation.postgreSqlSingleUser(),
      secret: open,
    });
    new secretsmanager.Secret(this, 'Text', {
      secretStringValue: SecretValue.unsafePlainText('{"password":"correct-horse"}'),
    });

    const generated = new rds.DatabaseInstance(this, 'Generated', { engine, vpc });
    generated.addRotationSingleUser({ automaticallyAfter: Duration.days(30) });
    const user = new rds.DatabaseSecret(this, 'User', { username: 'reader', encryptionKey: key });
    const attached = user.attach(generated);
    generated.addRotationMultiUser('Reader', { secret: attached });

    new rds.DatabaseInstance(this, 'Named', {
      credentials: rds.Credentials.fromGeneratedSecret('app', {
        encryptionKey: key,
        excludeCharacters: '/@" ',
        secretName: 'named',
      }),
      engine,
      vpc,
    });
    new rds.DatabaseInstance(this, 'ByName', { credentials: rds.Credentials.fromUsername('app'), engine, vpc });
    new rds.DatabaseInstance(this, 'ByPassword', {
      credentials: rds.Credentials.fromUsername('app', { password: SecretValue.unsafePlainText('correct-horse') }),
      engine,
      vpc,
    });
    new rds.DatabaseInstance(this, 'BySsm', {
      credentials: rds.Credentials.fromPassword('app', SecretValue.ssmSecure('/orders/password', '1')),
      engine,
      vpc,
    });
    new rds.DatabaseInstance(this, 'Managed', {
      credentials: rds.Credentials.fromUsername('app', { encryptionKey: key }),
      engine,
      manageMasterUserPassword: true,
      vpc,
    });
    new rds.DatabaseInstance(this, 'Unmanaged', { engine, manageMasterUserPassword: false, vpc });

    const given = new rds.DatabaseSecret(this, 'Given', { username: 'app', dbname: 'orders' });
    const cluster = new rds.DatabaseCluster(this, 'Cluster', {
      credentials: rds.Credentials.fromSecret(given),
      engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
      vpc,
      writer: rds.ClusterInstance.provisioned('writer'),
    });
    cluster.addRotationSingleUser();

    new rds.DatabaseInstanceFromSnapshot(this, 'Restored', {
      credentials: rds.SnapshotCredentials.fromGeneratedSecret('app'),
      engine,
      snapshotIdentifier: 'nightly',
      vpc,
    });
    new rds.DatabaseInstanceFromSnapshot(this, 'Kept', { engine, snapshotIdentifier: 'nightly', vpc });
    new rds.DatabaseInstanceFromSnapshot(this, 'Leaked', {
      credentials: rds.SnapshotCredentials.fromPassword(SecretValue.unsafePlainText('correct-horse')),
      engine,
      snapshotIdentifier: 'nightly',
      vpc,
    });
    new rds.DatabaseClusterFromSnapshot(this, 'RestoredCluster', {
      engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
      snapshotCredentials: rds.SnapshotCredentials.fromGeneratedSecret('app'),
      snapshotIdentifier: 'nightly',
      vpc,
      writer: rds.ClusterInstance.provisioned('writer'),
    });

    const late = new rds.DatabaseInstance(this, 'Late', { engine, vpc });
    late.secret!.addRotationSchedule('Rotation', {
      hostedRotation: secretsmanager.HostedRotation.postgreSqlSingleUser(),
    });
    new secretsmanager.SecretRotation(this, 'Rotation', {
      application: secretsmanager.SecretRotationApplication.POSTGRES_ROTATION_SINGLE_USER,
      secret: user,
      target: late,
      vpc,
    });
  }
}
