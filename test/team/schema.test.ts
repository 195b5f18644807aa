import assert from 'node:assert/strict';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { teamSchema } from '../../scripts/generate-team-schema.ts';
import { problemsIn } from './reading.ts';

describe('the JSON schema of team files', () => {
  const validate = new Ajv.Ajv({ strict: false, allErrors: true }).compile(JSON.parse(teamSchema()));

  /** How the engine and the schema judge the same text. */
  function judged(text: string): readonly [engine: boolean, schema: boolean] {
    return [problemsIn(text).length === 0, validate(parse(text))];
  }

  it('takes what the engine takes', () => {
    const texts = [
      '{}',
      '$schema: x\nprofile: strict',
      'extends: a\nignore: [a, b]\nrequiredTags: []',
      'parameters: { Stage: prod, Size: 3, Public: false }\nconditions: { IsProduction: true }\nhonorOtherTools: false',
      'rules: { dax: off, RDS.5: error, Security Hub: { severity: hint }, rds-instance-multi-az: warning }',
      'overrides: [{ files: a, profile: development, rules: { rds: off }, ignore: [], requiredTags: Owner }]',
    ];
    for (const text of texts) assert.deepEqual(judged(text), [true, true], text);
  });

  it('refuses what the engine refuses', () => {
    const texts = [
      'profil: strict',
      'profile: lenient',
      'rules: { foo: off }',
      'rules: { dax: warn }',
      'rules: { dax: { level: off } }',
      'rules: []',
      'ignore: 3',
      'ignore: [[a]]',
      'ignore: ""',
      'overrides: [{ profile: strict }]',
      'overrides: [{ files: a, extends: b }]',
      'parameters: { Stage: [prod] }',
      'conditions: { IsProduction: sometimes }',
      'honorOtherTools: maybe',
      '[]',
    ];
    for (const text of texts) assert.deepEqual(judged(text), [false, false], text);
  });
});
