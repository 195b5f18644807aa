import assert from 'node:assert/strict';
import { applyEdits } from '../src/core/document.ts';
import type { Change, Resource } from '../src/core/model.ts';
import { readTemplate } from '../src/core/template/template.ts';

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
