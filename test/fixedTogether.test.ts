import assert from 'node:assert/strict';
import { applyEdits } from '../src/core/document.ts';
import { fixAll } from '../src/core/fixes.ts';
import { lint } from '../src/core/lint.ts';
import type { Change, Document, Resource } from '../src/core/model.ts';
import { rules } from '../src/core/rules/index.ts';
import { readTemplate } from '../src/core/template/template.ts';
import { readCdk } from './cdk/reading.ts';

function fixed(text: string, changesOf: (resource: Resource) => readonly Change[]): string {
  const document = readTemplate(text);
  const [resource] = document.resources;
  assert.ok(resource !== undefined);
  const edits = document.edit(changesOf(resource));
  assert.ok(edits !== undefined);
  return applyEdits(text, edits);
}

const outer = (resource: Resource): Change => {
  return { verb: 'set', resource, path: ['Properties', 'StreamSpecification', 'StreamViewType'], to: 'NEW_IMAGE' };
};
const inner = (resource: Resource): Change => {
  return { verb: 'set', resource, path: ['Properties', 'Replicas', '0', 'DeletionProtectionEnabled'], to: true };
};
const item = (resource: Resource): Change => {
  return { verb: 'append', resource, path: ['Properties', 'Replicas'], item: { Region: 'eu-west-2' } };
};

const table = `Resources:
  Orders:
    Type: AWS::DynamoDB::GlobalTable
    Properties:
      Replicas:
        - Region: eu-west-1
`;

describe('changes that end at one place', () => {
  const after = `${table}          DeletionProtectionEnabled: true
        - Region: eu-west-2
      StreamSpecification:
        StreamViewType: NEW_IMAGE
`;
  const orders = { 'outer first': [outer, item, inner], 'inner first': [inner, item, outer] } as const;
  for (const [name, changes] of Object.entries(orders)) {
    it(`keep to their own mappings and lists, ${name}`, () =>
      assert.equal(
        fixed(table, resource => changes.map(change => change(resource))),
        after,
      ));
  }
});

describe('the place and the comment of an entry that a fix takes away', () => {
  const ids = ['redshift-cluster-automated-snapshots', 'redshift-cluster-plaintext-password'];
  const allFixed = (text: string, document: Document): string => {
    const wanted = rules.filter(({ id }) => ids.includes(id));
    const findings = lint(document, wanted, { profile: 'strict', severities: {}, today: '2026-11-20' });
    return applyEdits(text, fixAll(document, findings, ['none', 'cost', 'interruption']));
  };

  it('go to what the same fix adds, in a template', () => {
    const text = `Resources:
  Sales:
    Type: AWS::Redshift::Cluster
    Properties:
      MasterUserPassword: correct-horse # by hand
`;
    assert.equal(
      allFixed(text, readTemplate(text)),
      `${text.replace('MasterUserPassword: correct-horse', 'ManageMasterPassword: true')}      AutomatedSnapshotRetentionPeriod: 7
`,
    );
  });

  it('go to what the same fix adds, in CDK source', async () => {
    const text = `import * as redshift from 'aws-cdk-lib/aws-redshift';
new redshift.CfnCluster(this, 'Sales', {
  masterUserPassword: 'correct-horse', // by hand
  nodeType: 'ra3.large', // small
});
`;
    assert.equal(
      allFixed(text, await readCdk(text)),
      text
        .replace("masterUserPassword: 'correct-horse'", 'manageMasterPassword: true')
        .replace('// small\n', '// small\n  automatedSnapshotRetentionPeriod: 7,\n'),
    );
  });
});
