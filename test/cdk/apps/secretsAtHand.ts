import { Duration, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  Credentials,
  DatabaseInstance,
  DatabaseInstanceEngine,
  DatabaseSecret,
  PostgresEngineVersion,
} from 'aws-cdk-lib/aws-rds';
import {
  HostedRotation,
  ResourcePolicy,
  CfnSecret,
  Secret,
  SecretRotation,
  SecretRotationApplication,
} from 'aws-cdk-lib/aws-secretsmanager';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';

/** Passwords of databases, kept well and kept badly. */
export default class SecretsAtHand extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const engine = DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_16_4 });

    const good = new DatabaseSecret(this, 'Good', { username: 'orders', encryptionKey: new Key(this, 'Key') });
    const orders = new DatabaseInstance(this, 'Orders', { engine, vpc, credentials: Credentials.fromSecret(good) });
    new SecretRotation(this, 'Rotation', {
      application: SecretRotationApplication.POSTGRES_ROTATION_SINGLE_USER,
      secret: good,
      target: orders,
      vpc,
      automaticallyAfter: Duration.days(30),
    });

    new DatabaseInstance(this, 'Invoices', {
      engine,
      vpc,
      credentials: Credentials.fromPassword('postgres', SecretValue.unsafePlainText('let-me-in')),
    });
    new DatabaseInstance(this, 'Letters', {
      engine,
      vpc,
      credentials: Credentials.fromPassword('letters', SecretValue.secretsManager('letters')),
    });

    const generated = new Secret(this, 'Generated', {
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ username: 'reports', engine: 'postgres' }),
        generateStringKey: 'password',
        passwordLength: 12,
      },
    });
    const schedule = generated.addRotationSchedule('Schedule', {
      hostedRotation: HostedRotation.postgreSqlSingleUser({ vpc }),
    });
    schedule.node.addDependency(vpc);

    new Secret(this, 'Plain', {
      secretStringValue: SecretValue.unsafePlainText('{"username":"admin","password":"admin1"}'),
    });
    new CfnSecret(this, 'Plainer', { secretString: '{"username":"root","password":"toor","engine":"mysql"}' });
    const everybody = new ResourcePolicy(this, 'Everybody', { secret: generated });
    everybody.document.addStatements(
      new PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        principals: [new AnyPrincipal()],
        resources: ['*'],
      }),
    );
    good.addToResourcePolicy(
      new PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        principals: [new AnyPrincipal()],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } },
      }),
    );
    new StringParameter(this, 'DatabasePassword', { parameterName: '/shop/db/password', stringValue: 'admin1' });
  }
}
