import assert from 'node:assert/strict';
import { serviceSpec } from '../../scripts/serviceSpec.ts';
import { isObject } from '../../src/core/data.ts';
import type { Data } from '../../src/core/model.ts';
import { recipes } from '../../src/core/recipes/index.ts';
import { resourceText, templateText } from '../../src/core/recipes/render.ts';
import { services } from '../../src/core/reference/services.ts';
import { parseTemplate } from './cloudFormationYaml.ts';
import { findingsIn } from './findings.ts';
import { missingNames } from './names.ts';
import { complaints, type Spec } from './specification.ts';

/** Rules of `strict` whose wish a recipe leaves to its user, and why. */
const accepted: Readonly<Record<string, string>> = {
  'rds-resource-tags': 'Tags belong to the stack, which hands them on to its resources',
  'rds-instance-plaintext-master-username': 'The name is no secret; the password is kept by RDS',
  'rds-non-default-port': 'Clients expect the port, and only one security group reaches it',
  'elasticache-non-default-port': 'As for RDS',
  'docdb-non-default-port': 'As for RDS',
  'redshift-non-default-port': 'As for RDS',
  'aurora-mysql-cluster-backtrack': 'Backtrack is not in every Region, and every change is paid for',
  'redshift-cluster-multi-az': 'Most warehouses can wait for the relocation, which costs nothing',
};

/** What the specification says against a recipe without cause. */
const outdated: readonly string[] = [
  // Its description of SAM is older than these properties.
  'Table.PointInTimeRecoverySpecification: unknown',
  'Table.SSESpecification.SSEType: unknown',
  'Table.SSESpecification.KMSMasterKeyId: unknown',
  'Api.Auth.EnableIamAuthorizer: unknown',
];

describe('recipes', () => {
  let spec: Spec;

  before(async () => {
    spec = await serviceSpec();
  });

  it('have ids of their own', () => {
    const ids = recipes.map(({ id }) => id);
    assert.deepEqual([...new Set(ids)], ids);
  });

  it('are there for every service that can be taken up', () => {
    const covered = new Set(recipes.map(({ service }) => service));
    const open = services.filter(({ status }) => status.state === 'active' || status.state === 'partly-closed');
    const without = open.filter(({ id }) => !covered.has(id)).map(({ id }) => id);
    // Oracle Database@AWS begins with an offer in AWS Marketplace, and its sizes are part of the contract.
    assert.deepEqual(without, ['oracle-database-at-aws']);
    assert.deepEqual(
      [...covered].filter(id => !services.some(service => service.id === id)),
      [],
    );
  });

  it('accept no finding that none of them has', async () => {
    const found = await Promise.all(recipes.map(recipe => findingsIn(templateText(recipe, 'yaml'), 'yaml', 'strict')));
    assert.deepEqual(
      Object.keys(accepted).filter(rule => !found.flat().some(finding => finding.startsWith(`${rule}: `))),
      [],
    );
  });

  for (const recipe of recipes) {
    describe(recipe.id, () => {
      const yaml = templateText(recipe, 'yaml');
      const json = templateText(recipe, 'json');

      it('is described in one sentence', () => {
        assert.match(recipe.description, /^[A-Z][^.]*(?:\.\d[^.]*)*\.$/);
      });

      it('is the same in YAML and JSON', () => {
        assert.deepEqual(plain(parseTemplate(yaml)), JSON.parse(json));
      });

      for (const [languageId, text] of [
        ['yaml', yaml],
        ['json', json],
      ] as const) {
        it(`gives the rules nothing to say in ${languageId}`, async () => {
          const found = await findingsIn(text, languageId, 'strict');
          assert.deepEqual(
            found.filter(finding => !Object.keys(accepted).some(rule => finding.startsWith(`${rule}: `))),
            [],
          );
        });
      }

      it('is good enough for everyday rules, also between other resources', async () => {
        const entries = resourceText(recipe, 'yaml').replaceAll(/^(?=.)/gm, '  ');
        assert.deepEqual(await findingsIn(yaml, 'yaml', 'recommended'), []);
        assert.deepEqual(await findingsIn(`Resources:\n${entries}\n`, 'yaml', 'recommended'), []);
      });

      it('has the properties that CloudFormation knows and asks for', () => {
        const found = resourcesOf(json).flatMap(([name, resource]) => complaints(spec, name, resource));
        assert.deepEqual(
          found.filter(complaint => !outdated.includes(complaint)),
          [],
        );
      });

      it('names nothing that is not there', () => {
        assert.deepEqual(missingNames(spec, JSON.parse(json)), []);
      });

      it('holds no account and no Region', () => {
        assert.doesNotMatch(json, /\b\d{12}\b|\b[a-z]{2}-(?:gov-)?(?:north|south|east|west|central)[a-z]*-\d\b/);
      });
    });
  }
});

function resourcesOf(json: string): readonly (readonly [name: string, resource: Data])[] {
  const template: Data = JSON.parse(json);
  const resources = isObject(template) ? template['Resources'] : undefined;
  assert.ok(resources !== undefined && isObject(resources));
  return Object.entries(resources);
}

function plain(data: Data): Data {
  return JSON.parse(JSON.stringify(data));
}
