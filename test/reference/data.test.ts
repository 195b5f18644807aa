import assert from 'node:assert/strict';
import { serviceSpec } from '../../scripts/serviceSpec.ts';
import { categories } from '../../src/core/reference/categories.ts';
import type { Service } from '../../src/core/reference/service.ts';
import { serviceById, serviceOf, services } from '../../src/core/reference/services.ts';
import { statusLabel } from '../../src/core/reference/status.ts';

describe('the services of the reference', () => {
  it('name only resource types that CloudFormation specifies', async () => {
    const spec = await serviceSpec();
    const specified = new Set([...spec.all('resource')].map(type => type.cloudFormationType));
    const named = services.flatMap(service => [...service.resourceTypes, ...service.alsoUses]);
    assert.deepEqual(
      named.filter(type => !specified.has(type)),
      [],
    );
  });

  it('name each resource type once per service, and borrow only types that another service owns', () => {
    for (const service of services) {
      const named = [...service.resourceTypes, ...service.alsoUses];
      assert.deepEqual(named, [...new Set(named)], service.id);
      for (const type of service.alsoUses) assert.notEqual(serviceOf(type) ?? service, service, type);
    }
  });

  it('stand in the order of their categories, and every category has one', () => {
    const order = categories.map(category => category.id);
    const found = services.map(service => service.category);
    assert.deepEqual(
      found,
      found.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)),
    );
    assert.deepEqual([...new Set(found)], order);
  });

  it('have unique ids, and are related to other services that exist', () => {
    assert.equal(new Set(services.map(service => service.id)).size, services.length);
    for (const { id, related } of services) {
      assert.deepEqual(
        related.filter(other => serviceById(other) === undefined || other === id),
        [],
        id,
      );
      assert.equal(new Set(related).size, related.length, id);
    }
  });

  it('link to well-formed https pages of AWS or its repositories', () => {
    for (const text of services.flatMap(strings).filter(value => value.includes('://'))) {
      const url = new URL(text);
      assert.equal(url.href, text);
      assert.equal(url.protocol, 'https:', text);
      assert.match(url.host, /^(docs\.aws\.amazon\.com|aws\.amazon\.com|github\.com)$/, text);
    }
  });

  it('give the source of every limit, and name no limit twice', () => {
    for (const { id, limits } of services) {
      assert.equal(new Set(limits.map(limit => limit.name)).size, limits.length, id);
      for (const limit of limits) {
        assert.ok(limit.name !== '' && limit.value !== '', id);
        assert.match(limit.source, /^https:\/\/docs\.aws\.amazon\.com\//, `${id}: ${limit.name}`);
      }
    }
  });

  it('give the source of every ending and of every engine version', () => {
    for (const { id, status, endOfSupportParts, engineVersions } of services) {
      const sources = [...endOfSupportParts, ...engineVersions].map(({ source }) => source);
      if (status.state !== 'active') sources.push(status.source);
      for (const source of sources) assert.match(source, /^https:\/\/((docs\.)?aws\.amazon|github)\.com\//, id);
    }
  });

  it('say of what has closed or ended what to use instead', () => {
    for (const { id, status } of services) {
      if (status.state === 'active') continue;
      assert.match(status.date, day, id);
      assert.match(status.replacement, /\w/, id);
      if (status.state === 'closed-to-new-customers') assert.match(status.endOfSupport, day, id);
    }
  });

  it('write every date as a calendar day, or as a month where AWS names only the month', () => {
    for (const service of services) {
      assert.match(service.asOf, day);
      for (const version of service.engineVersions) {
        const { standardSupportEnd: standard = '', extendedSupportEnd: extended = '9999' } = version;
        for (const date of [version.standardSupportEnd, version.extendedSupportEnd]) {
          if (date !== undefined) assert.equal(new Date(date).toISOString().slice(0, date.length), date);
          if (date !== undefined) assert.match(date, /^\d{4}-\d{2}(-\d{2})?$/);
        }
        assert.ok(standard < extended, `${version.engine} ${version.version}`);
      }
      for (const { date } of service.endOfSupportParts) if (date !== undefined) assert.match(date, day);
    }
  });

  it('name no engine version twice', () => {
    const named = services.flatMap(service =>
      service.engineVersions.map(({ engine, version }) => `${engine} ${version}`),
    );
    assert.deepEqual(named, [...new Set(named)]);
  });

  it('are written in plain text whose only markup is backticks', () => {
    for (const text of services.flatMap(strings)) {
      assert.doesNotMatch(text, /[*<>|[\]{}\\]| {2}|^\s|\s$/, text);
      assert.equal(text.split('`').length % 2, 1, text);
    }
  });

  it('end sentences with a full stop, and list items without one', () => {
    for (const service of services) {
      const { overview, availability = [], backup = [], security = [], scaling = [], pricing = [] } = service;
      for (const sentence of [...overview, ...availability, ...backup, ...security, ...scaling, ...pricing]) {
        assert.match(sentence, /^[A-Z`].*\.$/, sentence);
      }
      const { keyFeatures, useCases, notFor, bestPractices } = service;
      for (const item of [...keyFeatures, ...useCases, ...notFor, ...bestPractices]) {
        assert.match(item, /^[A-Z`].*[^.]$/, item);
      }
    }
  });
});

describe('serviceOf', () => {
  it('finds the service of a resource type', () => {
    assert.equal(serviceOf('AWS::RDS::DBInstance')?.id, 'rds');
    assert.equal(serviceOf('AWS::RDS::DBCluster')?.id, 'aurora');
    assert.equal(serviceOf('AWS::RDS::DBSubnetGroup')?.id, 'rds');
    assert.equal(serviceOf('AWS::DocDBElastic::Cluster')?.id, 'documentdb');
    assert.equal(serviceOf('AWS::Serverless::SimpleTable')?.id, 'dynamodb');
  });

  it('finds nothing for other types', () => {
    assert.equal(serviceOf('AWS::S3::Bucket'), undefined);
  });
});

describe('statusLabel', () => {
  it('says what has closed or ended, with its date', () => {
    const labels = services.map(({ id, status }) => [id, statusLabel(status)] as const);
    assert.deepEqual(
      labels.filter(([, label]) => label !== undefined),
      [
        ['timestream', 'Timestream for LiveAnalytics: closed to new customers from 2025-06-20'],
        ['qldb', 'ended 2025-07-31'],
        ['managed-blockchain', 'closed to new customers from 2026-10-29, ends 2027-09-29'],
      ],
    );
  });
});

const day = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** All texts of a service, however deep. */
function strings(value: Service | string | object): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object.values(value).flatMap((part: string | object) => strings(part));
}
