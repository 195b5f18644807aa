import assert from 'node:assert/strict';
import { readTemplate } from '../../src/core/template/template.ts';
import { allLeft, json, left, leftIn, leftOfBoth, leftOfOrders, yaml } from './checking.ts';

/** What a resource's Metadata can say to each tool: in YAML, and as data. */
const formats: readonly (readonly [tool: string, lines: readonly string[], data: unknown])[] = [
  [
    'cfn-lint',
    ['cfn-lint: { config: { ignore_checks: [E1234, W3011] } }'],
    { 'cfn-lint': { config: { ignore_checks: ['E1234', 'W3011'] } } },
  ],
  [
    'Guard',
    ['guard:', '  SuppressedRules:', '    - RDS_MULTI_AZ_SUPPORT'],
    { guard: { SuppressedRules: ['RDS_MULTI_AZ_SUPPORT'] } },
  ],
  [
    'Checkov',
    ['checkov:', '  skip:', '    - id: CKV_AWS_157', '      comment: dev only'],
    { checkov: { skip: [{ id: 'CKV_AWS_157', comment: 'dev only' }] } },
  ],
  [
    'cfn_nag',
    ['cfn_nag:', '  rules_to_suppress:', '    - id: W28', '      reason: dev only'],
    { cfn_nag: { rules_to_suppress: [{ id: 'W28', reason: 'dev only' }] } },
  ],
  [
    'cdk-nag',
    ['cdk_nag: { rules_to_suppress: [{ id: AwsSolutions-RDS3, reason: dev }] }'],
    { cdk_nag: { rules_to_suppress: [{ id: 'AwsSolutions-RDS3', reason: 'dev' }] } },
  ],
];

for (const [tool, metadata, data] of formats) {
  describe(`what ${tool} is told to overlook in the metadata of a resource`, () => {
    it('is overlooked there, in YAML and in JSON', () => {
      assert.deepEqual(left(yaml({ metadata })), leftOfOrders);
      assert.deepEqual(left(json({ metadata: data })), leftOfOrders);
    });

    it('is found where other tools do not count', () => {
      assert.deepEqual(left(yaml({ metadata }), { honorOtherTools: false }), allLeft);
      assert.deepEqual(left(json({ metadata: data }), { honorOtherTools: false }), allLeft);
    });
  });
}

describe('what another tool overlooks', () => {
  it('is no check of ours by a longer or shorter id, or by the id of another tool', () => {
    for (const metadata of [
      { 'cfn-lint': { config: { ignore_checks: ['W30', 'W30112', 'CKV_AWS_157'] } } },
      { guard: { SuppressedRules: ['RDS_MULTI_AZ'] } },
      { checkov: { skip: [{ id: 'W28' }] } },
      { cfn_nag: { rules_to_suppress: [{ id: 'W3011', reason: 'x' }] } },
      { cdk_nag: { rules_to_suppress: [{ id: 'AwsSolutions-RDS30', reason: 'x' }] } },
    ]) {
      assert.deepEqual(left(json({ metadata })), allLeft);
    }
  });

  it('is never called useless, and needs no reason', () =>
    assert.deepEqual(
      left(json({ metadata: { checkov: { skip: [{ id: 'CKV_AWS_1' }, { comment: 'no id' }] } } })),
      allLeft,
    ));

  it('leaves our own suppression its use', () => {
    const metadata = {
      checkov: { skip: [{ id: 'CKV_AWS_157' }] },
      'db-lens': { ignore: [{ rule: 'test-standby', reason: 'dev' }] },
    };
    assert.deepEqual(left(json({ metadata })), leftOfOrders);
  });

  it('survives what is no list of ids', () => {
    for (const text of ['Metadata: { cfn-lint: x, guard: [1], checkov: { skip: true }, cfn_nag: }', 'Metadata: []']) {
      assert.deepEqual(left(yaml({}).replace('    Properties:', `    ${text}\n    Properties:`)), allLeft);
    }
  });
});

describe('the metadata of the template', () => {
  it('tells cfn-lint which ids to overlook, by their beginnings', () => {
    const ignoring = (...ids: readonly string[]): unknown => ({ 'cfn-lint': { config: { ignore_checks: ids } } });
    assert.deepEqual(left(yaml({ whole: ['cfn-lint: { config: { ignore_checks: [W] } }'] })), leftOfBoth);
    assert.deepEqual(left(json({ whole: ignoring('E3') })), leftOfBoth);
    assert.deepEqual(left(json({ whole: ignoring('W3011') })), leftOfBoth);
    assert.deepEqual(left(json({ whole: ignoring('E4', 'I', '') })), allLeft);
  });

  it('tells cdk-nag of a whole stack', () =>
    assert.deepEqual(
      left(json({ whole: { cdk_nag: { rules_to_suppress: [{ id: 'AwsSolutions-RDS3', reason: 'dev' }] } } })),
      leftOfBoth,
    ));

  it('tells the other tools nothing', () =>
    assert.deepEqual(
      left(json({ whole: { cfn_nag: { rules_to_suppress: [{ id: 'W28', reason: 'dev' }] } } })),
      allLeft,
    ));
});

describe('what cdk-nag is told in CDK source, as the reader understands it', () => {
  it('is overlooked in the part that it covers', () => {
    const document = readTemplate(json({}));
    const [orders] = document.resources;
    assert.ok(orders !== undefined);
    const said = { ids: ['AwsSolutions-RDS3'], reason: 'dev', span: { start: 0, end: 1 }, covers: orders.span };
    assert.deepEqual(leftIn({ ...document, suppressions: [said] }), leftOfOrders);
    assert.deepEqual(leftIn({ ...document, suppressions: [{ ...said, ids: ['AwsSolutions-RDS30'] }] }), allLeft);
  });
});
