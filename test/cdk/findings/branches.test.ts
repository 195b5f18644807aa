import { itFinds, type Case } from './cases.ts';

const protection = 'rds-instance-deletion-protection';
const zones = 'rds-instance-multi-az';
const rules = [protection, zones];

const create = (id: string): string => `new rds.DatabaseInstance(this, '${id}', { engine, vpc })`;
const unprotected = (id: string): string =>
  `${protection} at \`'${id}'\`: ${id} can be deleted with one call: deletion protection is off`;
const inOneZone = (id: string): string =>
  `${zones} at \`'${id}'\`: ${id} runs in one Availability Zone: an outage of that zone stops it`;

const cases: readonly Case[] = [
  {
    title: 'of both branches what is not set behind them',
    rules,
    source: `let db;
if (big) {
  db = ${create('Big')};
} else {
  db = ${create('Small')};
}
const cfn = db.node.defaultChild;
cfn.multiAz = true;`,
    found: [unprotected('Big'), unprotected('Small')],
  },
  {
    title: 'once what is set wrongly behind both branches',
    rules: [zones],
    source: `let db;
if (big) {
  db = ${create('Big')};
} else {
  db = ${create('Small')};
}
db.node.defaultChild.multiAz = false;`,
    found: [`${zones} at \`false\`: Big runs in one Availability Zone: an outage of that zone stops it`],
  },
  {
    title: 'the same once of constructs of one name',
    rules: [zones],
    source: `let db;
if (big) {
  db = ${create('Db')};
} else {
  db = ${create('Db')};
}
db.node.defaultChild.multiAz = false;`,
    found: [`${zones} at \`false\`: Db runs in one Availability Zone: an outage of that zone stops it`],
  },
  {
    title: 'of a first construct what is set behind a branch that may pass it by',
    rules: [zones],
    source: `let db = ${create('Usual')};
if (big) {
  db = ${create('Big')};
  db.node.defaultChild.multiAz = true;
}
if (small) {
  db.node.defaultChild.deletionProtection = true;
}`,
    found: [inOneZone('Usual')],
  },
  {
    title: 'of both branches what is set within a third',
    rules,
    source: `let db;
if (big) {
  db = ${create('Big')};
} else {
  db = ${create('Small')};
}
if (safe) {
  db.node.defaultChild.deletionProtection = true;
}`,
    found: [inOneZone('Big'), inOneZone('Small')],
  },
  {
    title: 'of a field what is set in another method',
    rules,
    source: `class Data extends Construct {
  constructor() {
    if (big) {
      this.db = ${create('Big')};
    } else {
      this.db = ${create('Small')};
    }
  }
  protect() {
    this.db.node.defaultChild.deletionProtection = true;
  }
}
class Other extends Construct {
  constructor() {
    this.db = ${create('Other')};
  }
}`,
    found: [inOneZone('Big'), inOneZone('Small'), inOneZone('Other'), unprotected('Other')],
  },
  {
    title: 'of a variable that is used again only what is set of the last',
    rules: [protection],
    source: `let db = ${create('First')};
db.node.defaultChild.multiAz = true;
db = ${create('Second')};
db.node.defaultChild.deletionProtection = true;`,
    found: [unprotected('First')],
  },
  {
    title: 'of a variable of each branch only what is set there',
    rules: [protection],
    source: `if (big) {
  const db = ${create('Big')};
  db.node.defaultChild.multiAz = true;
} else {
  const db = ${create('Small')};
  db.node.defaultChild.deletionProtection = true;
}`,
    found: [unprotected('Big')],
  },
  {
    title: 'nothing of what refers to one of two constructs',
    rules: ['rds-instance-cluster-engine-match'],
    source: `let cluster;
if (mysql) {
  cluster = new rds.CfnDBCluster(this, 'MySql', { engine: 'aurora-mysql' });
} else {
  cluster = new rds.CfnDBCluster(this, 'Postgres', { engine: 'aurora-postgresql' });
}
new rds.CfnDBInstance(this, 'One', { engine: mysql ? 'aurora-mysql' : 'aurora-postgresql', dbClusterIdentifier: cluster.ref });
new rds.CfnDBInstance(this, 'Two', { engine: 'aurora-mysql', dbClusterIdentifier: cluster.ref });`,
    found: [],
  },
  {
    title: 'a rotation behind two branches for the secrets of both',
    rules: ['secretsmanager-db-secret-rotation'],
    source: `let db;
if (big) {
  db = ${create('Big')};
} else {
  db = ${create('Small')};
}
db.addRotationSingleUser();`,
    found: [],
  },
];

describe('what follows branches says', () => {
  itFinds(cases);
});
