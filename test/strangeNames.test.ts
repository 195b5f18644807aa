import assert from 'node:assert/strict';
import type { Configuration } from '../src/core/configuration.ts';
import { loadFacts } from '../src/core/facts/facts.ts';
import { offers } from '../src/core/fixes.ts';
import { hoverAt } from '../src/core/hover/hover.ts';
import { lint } from '../src/core/lint.ts';
import type { Document } from '../src/core/model.ts';
import { read } from '../src/core/read.ts';
import { summaryOf } from '../src/core/report/fileSummary.ts';
import { rules } from '../src/core/rules/index.ts';
import { readTemplate } from '../src/core/template/template.ts';
import { assets } from './assets.ts';

// Tables are looked up by what a text says, and a text may say what every object of JavaScript answers to.

const names = ['constructor', '__proto__', 'db.constructor.large', 'dax.constructor.large', 'constructor.large'];
const strict: Configuration = { profile: 'strict', severities: {}, today: '2026-11-20', requiredTags: ['Owner'] };
const facts = await loadFacts(assets);

/** Every type that rules look at, with `text` as each of the properties that they look at. */
function templateOf(text: string): string {
  const types = [...new Set(rules.flatMap(({ resources }) => resources))];
  const resources = types.map((type, i) => {
    const paths = rules.filter(rule => rule.resources.includes(type)).flatMap(({ properties }) => properties);
    const properties = Object.fromEntries(
      paths.map(path => [path.split('.')[0], nested(path.split('.').slice(1), text)]),
    );
    return [`R${i}`, { Type: type, DeletionPolicy: text, UpdateReplacePolicy: text, Properties: properties }];
  });
  return JSON.stringify({ Resources: Object.fromEntries(resources) }, undefined, 2);
}

function nested(path: readonly string[], text: string): unknown {
  return path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), text);
}

/** Constructs whose classes, constants, methods and properties have `name` where aws-cdk-lib has others. */
function stackOf(name: string): string {
  return `import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import * as backup from 'aws-cdk-lib/aws-backup';
import * as dynamodb from 'aws-cdk-lib/aws-dynamodb';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';

export class Shop extends Stack {
  make(vpc: ec2.IVpc) {
    const orders = new rds.DatabaseInstance(this, 'Orders', {
      vpc,
      engine: rds.DatabaseInstanceEngine.${name}({ version: rds.PostgresEngineVersion.${name} }),
      instanceType: ec2.InstanceType.of(ec2.InstanceClass.${name}, ec2.InstanceSize.${name}),
      storageType: rds.StorageType.${name},
      backupRetention: Duration.${name}(1),
      removalPolicy: RemovalPolicy.${name},
      ${name}: true,
    });
    orders.connections.allowFromAnyIpv4(ec2.Port.${name});
    orders.${name}();
    new dynamodb.Table(this, 'Carts', { billingMode: dynamodb.BillingMode.${name}, partitionKey: dynamodb.${name} });
    new dynamodb.CfnTable(this, 'Raw', { ${name}: 1, billingMode: '${name}' }).addPropertyOverride('${name}.${name}', 1);
    new backup.BackupPlan(this, 'Plan', { backupPlanRules: [backup.BackupPlanRule.${name}()] });
    new rds.${name}(this, 'Odd', {});
  }
}
`;
}

/** All that is said of a document: findings and fixes, hovers and what the view of databases shows. */
function toldOf(document: Document): readonly string[] {
  const findings = lint(document, rules, strict);
  const fixes = findings.flatMap(finding => offers(document, finding)).flatMap(({ edits }) => edits);
  const summary = summaryOf('file:///template.json', 'template.json', { document, findings });
  const places = document.resources.flatMap(({ nameSpan, body, properties }) => [
    nameSpan.start,
    ...[...body.entries.values(), ...properties.entries.values()].map(({ key, span }) => (key ?? span).start),
  ]);
  const hovers = places.map(place => hoverAt(document, place, { rules, findings, facts })?.markdown ?? '');
  return [
    ...findings.map(({ message }) => message),
    ...fixes.map(({ text }) => text),
    ...hovers,
    JSON.stringify(summary),
  ];
}

describe('names that every object has', () => {
  for (const name of names) {
    it(`${name} as a value`, () => {
      const told = toldOf(readTemplate(templateOf(name)));
      assert.deepEqual(
        told.filter(text => /native code|\[object Object\]|NaN/.test(text)),
        [],
      );
    });
  }

  for (const name of ['constructor', '__proto__', 'toString']) {
    it(`${name} as a member in CDK source`, async () => {
      const document = await read(stackOf(name), 'typescript', assets);
      const told = toldOf(document ?? assert.fail());
      assert.deepEqual(
        told.filter(text => /native code|\[object Object\]|NaN/.test(text)),
        [],
      );
    });
  }

  for (const type of ['constructor', '__proto__', 'AWS::RDS::constructor']) {
    it(`${type} as a type`, () => {
      const text = `Resources:\n  Odd:\n    Type: ${type}\n    Properties:\n      Engine: postgres\n  Orders:\n    Type: AWS::DynamoDB::Table\n`;
      const document = readTemplate(text);
      assert.deepEqual(
        summaryOf('file:///t.yaml', 't.yaml', { document, findings: lint(document, rules, strict) }).databases.map(
          database => database.name,
        ),
        ['Orders'],
      );
      assert.equal(hoverAt(document, text.indexOf('Odd'), { rules, findings: [], facts }), undefined);
    });
  }
});
