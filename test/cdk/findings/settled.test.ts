import { itFinds, type Case } from './cases.ts';

const cases: readonly Case[] = [
  {
    title: 'no policy that is decided for all of a stack',
    rules: ['stateful-resource-deletion-policy', 'snapshot-policy-preferred'],
    source: `RemovalPolicies.of(this).retain();
new rds.CfnDBInstance(this, 'Orders', { allocatedStorage: '20', dbInstanceClass: 'db.t3.micro', engine: 'mysql' });
new rds.DatabaseInstance(this, 'Customers', { engine, removalPolicy: RemovalPolicy.DESTROY, vpc });`,
    found: [],
  },
  {
    title: 'policies of what is below another construct',
    rules: ['stateful-resource-deletion-policy', 'snapshot-policy-preferred'],
    source: `const orders = new rds.DatabaseInstance(this, 'Orders', { engine, removalPolicy: RemovalPolicy.DESTROY, vpc });
RemovalPolicies.of(orders).snapshot();
const customers = new rds.DatabaseInstance(this, 'Customers', { engine, vpc });
customers.secret!.applyRemovalPolicy(RemovalPolicy.DESTROY);
new rds.DatabaseInstance(this, 'Carts', { engine, removalPolicy: RemovalPolicy.DESTROY, vpc });`,
    found: [
      'snapshot-policy-preferred at `removalPolicy: RemovalPolicy.DESTROY`: Carts is deleted with its data when it leaves the stack: DeletionPolicy is Delete',
    ],
  },
  {
    title: 'no cluster of which it cannot be seen what instances it has',
    rules: ['rds-cluster-without-instances', 'rds-cluster-multi-az', 'rds-instance-performance-insights'],
    source: `const aurora = rds.DatabaseClusterEngine.AURORA_MYSQL;
const writer = rds.ClusterInstance.provisioned('writer');
new rds.DatabaseCluster(this, 'Counted', { engine: aurora, instances: props.instances, instanceProps: { vpc } });
new rds.DatabaseCluster(this, 'Given', { engine: aurora, vpc, writer: props.writer });
new rds.DatabaseCluster(this, 'Read', { engine: aurora, readers: props.readers, vpc, writer });
new rds.DatabaseCluster(this, 'More', { engine: aurora, readers: [...props.readers], vpc, writer });`,
    found: [],
  },
  {
    title: 'what instances turn off, where their cluster says it of them',
    rules: ['rds-cluster-enhanced-monitoring', 'rds-instance-performance-insights'],
    source: `const aurora = rds.DatabaseClusterEngine.AURORA_POSTGRESQL;
new rds.DatabaseCluster(this, 'Orders', {
  engine: aurora,
  monitoringInterval: Duration.seconds(0),
  readers: [rds.ClusterInstance.provisioned('reader', { instanceType, enablePerformanceInsights: false })],
  vpc,
  writer: rds.ClusterInstance.provisioned('writer', { instanceType }),
});
const writer = rds.ClusterInstance.provisioned('writer', { instanceType, enablePerformanceInsights: false });
new rds.DatabaseCluster(this, 'Customers', { engine: aurora, vpc, writer });`,
    found: [
      'rds-cluster-enhanced-monitoring at `monitoringInterval: Duration.seconds(0)`: Orders has no enhanced monitoring: processes and memory of its hosts cannot be seen',
      'rds-instance-performance-insights at `enablePerformanceInsights: false`: Orders records no load by query: after an incident nobody can tell which one caused it',
      "rds-cluster-enhanced-monitoring at `'Customers'`: Customers has no enhanced monitoring: processes and memory of its hosts cannot be seen",
      "rds-instance-performance-insights at `'Customers'`: Customers records no load by query: after an incident nobody can tell which one caused it",
    ],
  },
  {
    title: 'no tokens where somebody may connect with one',
    rules: ['rds-instance-iam-auth'],
    source: `const orders = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
orders.grantConnect(role, 'app');`,
    found: [],
  },
];

describe('findings in CDK source of what other statements settle', () => itFinds(cases));
