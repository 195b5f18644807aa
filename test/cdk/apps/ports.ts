import { Stack, type StackProps } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';

const MYSQL = ec2.Port.tcp(3306);

/** Who may reach which database. */
export default class Ports extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });

    const app = new ec2.SecurityGroup(this, 'App', { vpc, description: 'The application' });
    const open = new ec2.SecurityGroup(this, 'Open', { vpc, allowAllOutbound: true });
    open.addIngressRule(ec2.Peer.anyIpv4(), MYSQL, 'from home');
    open.addIngressRule(ec2.Peer.anyIpv6(), ec2.Port.allTraffic());
    open.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcpRange(3000, 4000));

    const narrow = new ec2.SecurityGroup(this, 'Narrow', { vpc, allowAllOutbound: false });
    narrow.addIngressRule(app, ec2.Port.tcp(5432));
    narrow.connections.allowFrom(app, ec2.Port.POSTGRES);

    const orders = new rds.DatabaseInstance(this, 'Orders', {
      engine: rds.DatabaseInstanceEngine.MYSQL,
      vpc,
      securityGroups: [open],
      storageEncrypted: true,
      deletionProtection: true,
    });
    orders.connections.allowFrom(ec2.Peer.ipv4('0.0.0.0/0'), MYSQL);
    orders.connections.allowDefaultPortFrom(app);

    const reports = new rds.DatabaseInstance(this, 'Reports', {
      engine: rds.DatabaseInstanceEngine.POSTGRES,
      vpc,
      securityGroups: [narrow],
      port: 5433,
    });
    reports.connections.allowDefaultPortInternally();
    reports.connections.allowToAnyIpv4(ec2.Port.tcp(443));

    new ec2.CfnSecurityGroupIngress(this, 'Everybody', {
      groupId: narrow.securityGroupId,
      ipProtocol: '-1',
      cidrIp: '0.0.0.0/0',
    });
  }
}
