import { itFinds, type Case } from './cases.ts';

// What a file changes where it cannot be told of which construct, nobody is accused of.

const protection = 'rds-instance-deletion-protection';
const zones = 'rds-instance-multi-az';
const rules = [protection, zones];

const unprotected = (id: string): string =>
  `${protection} at \`'${id}'\`: ${id} can be deleted with one call: deletion protection is off`;
const inOneZone = (id: string): string =>
  `${zones} at \`'${id}'\`: ${id} runs in one Availability Zone: an outage of that zone stops it`;

const db = "const db = new rds.DatabaseInstance(this, 'Db', { engine, vpc });";

const silenced: readonly (readonly [where: string, source: string])[] = [
  [
    'an aspect',
    `class Protect {
  visit(node) {
    if (node instanceof rds.CfnDBInstance) node.deletionProtection = true;
  }
}`,
  ],
  ['a child that is looked for', 'const cfn = db.node.children.find(isInstance); cfn.deletionProtection = true;'],
  ['a child by its path', "const cfn = this.node.findChild('Db').node.defaultChild; cfn.deletionProtection = true;"],
  [
    'a child that is held by nothing',
    "(this.node.findChild('Db').node.defaultChild as any).deletionProtection = true;",
  ],
  ['a loop', 'for (const one of db.node.findAll()) one.deletionProtection = true;'],
  ['an item', 'databases[0].node.defaultChild.deletionProtection = true;'],
  ['a function', "function harden(one) { one.addPropertyOverride('DeletionProtection', true); }\nharden(db);"],
  [
    'a function whose parameter has the name of another construct',
    `function harden(other) {
  const cfn = other.node.defaultChild;
  cfn.deletionProtection = true;
}
const other = new rds.CfnDBParameterGroup(this, 'Group', { family: 'postgres16', description: 'x' });`,
  ],
  ['a part of a construct', 'const { defaultChild } = db.node; defaultChild.deletionProtection = true;'],
  ['the node of a construct', 'const node = db.node; node.defaultChild.deletionProtection = true;'],
  ['several properties at once', 'Object.assign(find(db), { deletionProtection: true });'],
  ['an override of the whole resource', "each(one => one.addOverride('Properties.DeletionProtection', true));"],
];

const cases: readonly Case[] = [
  ...silenced.map(([where, source]): Case => ({
    title: `nothing about a property that is set in ${where}, and what is found of others`,
    rules,
    source: `${db}\n${source}`,
    found: [inOneZone('Db')],
  })),
  {
    title: 'nothing about any property where the path of an override is put together',
    rules,
    source: `${db}\nfor (const [path, value] of overrides) find(db).addPropertyOverride(path, value);`,
    found: [],
  },
  {
    title: 'nothing about the policies that something in a loop is given',
    rules: ['stateful-resource-deletion-policy'],
    source: `new rds.CfnDBInstance(this, 'Db', { engine: 'postgres' });
for (const one of this.node.findAll()) one.applyRemovalPolicy(RemovalPolicy.RETAIN);`,
    found: [],
  },
  {
    title: 'what is set of another construct, of data, and of the class itself has no effect on them',
    rules,
    source: `${db}
const other = new rds.DatabaseInstance(this, 'Other', { engine, vpc });
other.node.defaultChild.addPropertyOverride('DeletionProtection', true);
other.node.findChild('Resource').multiAz = true;
const options = { name: 'x' };
options.deletionProtection = true;
const network = new ec2.Vpc(this, 'Network');
network.node.defaultChild.deletionProtection = true;
const client = new Client();
client.multiAz = true;
this.deletionProtection = true;
this.multiAz = true;
Object.assign({}, { multiAz: true });`,
    found: [inOneZone('Db'), unprotected('Db')],
  },
  {
    title: 'and grants, connections and names take nothing away',
    rules,
    source: `${db}
db.grantConnect(role);
db.connections.allowFrom(service, port);
function connect(target) { target.connections.allowFrom(service, port); }
connect(db);
new lambda.Function(this, 'Reader', { environment: { HOST: db.dbInstanceEndpointAddress } });`,
    found: [inOneZone('Db'), unprotected('Db')],
  },
];

describe('what is set elsewhere leaves', () => {
  itFinds(cases);
});
