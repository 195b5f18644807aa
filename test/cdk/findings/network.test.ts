import { itFinds, type Case } from './cases.ts';

const cases: readonly Case[] = [
  {
    title: 'a group that lets everybody in to the port of its database',
    rules: ['sg-db-open-to-world'],
    source: `const group = new ec2.SecurityGroup(this, 'Group', { vpc });
new rds.DatabaseInstance(this, 'Orders', { engine, port: 5433, securityGroups: [group], vpc });
group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(5433));
group.addIngressRule(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(5433));
group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443));`,
    found: [
      'sg-db-open-to-world at `ec2.Peer.anyIpv4()`: Group opens port 5433 of a database to every address on the internet',
    ],
  },
  {
    title: 'a database that lets everybody in by its connections',
    rules: ['sg-db-open-to-world', 'sg-db-open-to-large-cidr'],
    source: `const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.connections.allowFromAnyIpv4(ec2.Port.POSTGRES);
orders.connections.allowDefaultPortFromAnyIpv4('Everybody');
orders.connections.allowFrom(ec2.Peer.ipv4('203.0.0.0/16'), ec2.Port.tcp(orders.instanceEndpoint.port));
orders.connections.allowDefaultPortFrom(lambda);`,
    found: [
      'sg-db-open-to-world at `orders.connections.allowFromAnyIpv4(ec2.Port.POSTGRES)`: Orders/SecurityGroup opens port 5432 of a database to every address on the internet',
      "sg-db-open-to-world at `orders.connections.allowDefaultPortFromAnyIpv4('Everybody')`: Orders/SecurityGroup opens port 5432 of a database to every address on the internet",
      "sg-db-open-to-large-cidr at `ec2.Peer.ipv4('203.0.0.0/16')`: Orders/SecurityGroup opens port 5432 of a database to a large range of public addresses",
    ],
  },
  {
    title: 'what is added to a group that exists already',
    rules: ['sg-db-open-to-world'],
    source: `const group = ec2.SecurityGroup.fromSecurityGroupId(this, 'Group', 'sg-12345678');
group.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(5432));
ec2.SecurityGroup.fromLookupByName(this, 'Other', 'orders', vpc).addIngressRule(ec2.Peer.anyIpv6(), ec2.Port.MYSQL_AURORA);
ec2.SecurityGroup.fromSecurityGroupId(this, 'Fixed', 'sg-87654321', { mutable: false }).addIngressRule(
  ec2.Peer.anyIpv4(),
  ec2.Port.tcp(5432),
);`,
    found: [
      'sg-db-open-to-world at `ec2.Peer.anyIpv4()`: Group opens port 5432 (PostgreSQL) to every address on the internet',
      'sg-db-open-to-world at `ec2.Peer.anyIpv6()`: Other opens port 3306 (MySQL) to every address on the internet',
    ],
  },
  {
    title: 'no group of which it cannot be seen whom it lets in',
    rules: ['sg-db-open-to-world', 'sg-db-open-to-large-cidr', 'db-port-rule-matches-engine'],
    source: `const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.connections.allowFrom(ec2.Peer.ipv4(props.cidr), ec2.Port.tcp(5432));
orders.connections.allowFrom(peer, ec2.Port.tcp(5432));
orders.connections.allowFromAnyIpv4(port);
orders.connections.allowFrom(ec2.Peer.ipv4('10.0.0.0/8'), ec2.Port.tcp(3306));`,
    found: [],
  },
];

describe('findings in CDK source of the network of databases', () => itFinds(cases));
