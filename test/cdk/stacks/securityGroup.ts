import { Stack, type App } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';

/** Security groups, and whom they let in. */
export default class SecurityGroups extends Stack {
  constructor(scope: App, id: string) {
    super(scope, id);
    const vpc = new ec2.Vpc(this, 'Vpc', { maxAzs: 2 });
    const anywhere = ec2.Peer.anyIpv4();

    const group = new ec2.SecurityGroup(this, 'Group', { vpc });
    group.addIngressRule(anywhere, ec2.Port.tcp(5432));
    group.addIngressRule(ec2.Peer.anyIpv6(), ec2.Port.POSTGRES, 'Everybody');
    group.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcpRange(5432, 5439));
    group.addIngressRule(ec2.Peer.ipv6('2001:db8::/32'), ec2.Port.allTcp());
    group.addIngressRule(
      ec2.Peer.ipv4('198.51.100.0/24'),
      new ec2.Port({ protocol: ec2.Protocol.TCP, fromPort: 5432, toPort: 5433, stringRepresentation: 'PostgreSQL' }),
    );
    group.addIngressRule(ec2.Peer.prefixList('pl-12345678'), ec2.Port.tcp(5432));

    new ec2.SecurityGroup(this, 'Closed', { vpc, allowAllOutbound: false, securityGroupName: 'closed' });

    const apart = new ec2.SecurityGroup(this, 'Apart', { vpc, disableInlineRules: true });
    apart.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.udp(11_211));
    apart.connections.allowFrom(ec2.Peer.ipv4('192.168.0.0/16'), ec2.Port.allTraffic());

    const instance = new rds.DatabaseInstance(this, 'Instance', {
      engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_17 }),
      securityGroups: [group],
      vpc,
    });
    instance.connections.allowFromAnyIpv4(ec2.Port.tcp(5433));
    instance.connections.allowDefaultPortFrom(ec2.Peer.ipv4('203.0.113.0/24'));
    instance.connections.allowFrom(apart, ec2.Port.tcp(5434));

    const imported = ec2.SecurityGroup.fromSecurityGroupId(this, 'Imported', 'sg-12345678');
    imported.addIngressRule(anywhere, ec2.Port.tcp(5432));
    const fixed = ec2.SecurityGroup.fromSecurityGroupId(this, 'Fixed', 'sg-87654321', { mutable: false });
    fixed.addIngressRule(anywhere, ec2.Port.tcp(5432));
    const guarded = new rds.DatabaseInstance(this, 'Guarded', {
      engine: rds.DatabaseInstanceEngine.MYSQL,
      securityGroups: [imported, fixed],
      vpc,
    });
    guarded.connections.allowFromAnyIpv4(ec2.Port.tcp(3306));

    const cluster = new rds.DatabaseCluster(this, 'Cluster', {
      engine: rds.DatabaseClusterEngine.auroraPostgres({ version: rds.AuroraPostgresEngineVersion.VER_17_4 }),
      vpc,
      writer: rds.ClusterInstance.serverlessV2('writer'),
    });
    cluster.connections.allowDefaultPortFromAnyIpv4('Everybody');
    cluster.connections.allowFrom(anywhere, ec2.Port.tcp(cluster.clusterEndpoint.port));
    cluster.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/16'), ec2.Port.tcp(22));

    new rds.DatabaseCluster(this, 'Legacy', {
      engine: rds.DatabaseClusterEngine.AURORA_MYSQL,
      instanceProps: { securityGroups: [group], vpc },
    });
  }
}
