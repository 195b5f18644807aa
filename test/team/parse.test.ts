import assert from 'node:assert/strict';
import { applyEdits } from '../../src/core/document.ts';
import { parseTeamFile } from '../../src/core/team/parse.ts';
import { starter } from '../../src/core/team/starter.ts';
import { problemsIn } from './reading.ts';

const complete = `# what we want
extends: ../base.yaml
profile: strict
rules:
  dynamodb: hint
  DynamoDB.2: error # backups
  rds-instance-multi-az: { severity: off }
overrides:
  - files: [dev/**, "*.dev.yaml"]
    profile: development
    rules: { dax: off }
    requiredTags: []
    ignore: dev/old/**
ignore:
  - legacy/**
requiredTags: [Owner, CostCenter]
`;

describe('a team file', () => {
  it('says what is written in it', () => {
    const { layers, bases, problems } = parseTeamFile(complete);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      bases.map(({ path }) => path),
      ['../base.yaml'],
    );
    const [own, override] = layers;
    assert.deepEqual(
      [own?.profile, own?.files, own?.ignore, own?.requiredTags],
      ['strict', undefined, ['legacy/**'], ['Owner', 'CostCenter']],
    );
    assert.deepEqual(
      [override?.profile, override?.files, override?.ignore, override?.requiredTags],
      ['development', ['dev/**', '*.dev.yaml'], ['dev/old/**'], []],
    );
    assert.equal(layers.length, 2);
  });

  it('gives rules a severity by their own name, rather than by their control or service', () => {
    const severities = parseTeamFile(complete).layers[0]?.severities ?? {};
    assert.equal(severities['rds-instance-multi-az'], 'off');
    assert.equal(severities['dynamodb-table-pitr'], 'error');
    assert.equal(severities['dynamodb-deletion-protection'], 'hint');
    assert.equal(severities['rds-instance-storage-encrypted'], undefined);
  });

  it('takes the last of several names that are equally exact', () => {
    const [own] = parseTeamFile('rules:\n  CKV_AWS_157: off\n  RDS.5: error\n  Security Hub: hint\n').layers;
    assert.equal(own?.severities['rds-instance-multi-az'], 'error');
    assert.equal(own?.severities['rds-instance-storage-encrypted'], 'hint');
  });

  it('is the same in JSON, with or without a byte order mark and carriage returns', () => {
    const yaml = parseTeamFile('profile: strict\nrules:\n  rds-instance-multi-az: off\nignore: [a]\n');
    const json = '{\n\t"profile": "strict",\n\t"rules": { "rds-instance-multi-az": "off" },\n\t"ignore": ["a"]\n}\n';
    assert.deepEqual(parseTeamFile(json), yaml);
    assert.deepEqual(parseTeamFile(`\uFEFF${json.replaceAll('\n', '\r\n')}`), yaml);
  });

  it('follows anchors', () => {
    const { layers, problems } = parseTeamFile(
      'rules: &mine\n  rds-instance-multi-az: off\noverrides:\n  - files: a\n    rules: *mine\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      layers.map(({ severities }) => severities),
      [{ 'rds-instance-multi-az': 'off' }, { 'rds-instance-multi-az': 'off' }],
    );
  });

  it('may say nothing', () => {
    for (const text of ['', '\n', '# nothing yet\n', '{}', 'rules:\nprofile:\noverrides:\n', starter]) {
      const { layers, problems } = parseTeamFile(text);
      assert.deepEqual(problems, [], text);
      for (const layer of layers) assert.deepEqual(layer.severities, {});
    }
  });
});

describe('a problem in a team file', () => {
  it('is a key that does not exist, and names the one that is meant', () => {
    assert.deepEqual(problemsIn('profil: strict\noverrides:\n  - file: a\n    files: b\n'), [
      "«profil» A team file has no key 'profil': did you mean 'profile'?",
      "«file» An override has no key 'file': did you mean 'files'?",
    ]);
    assert.deepEqual(problemsIn('colour: red\n'), [
      "«colour» A team file has no key 'colour': it can be $schema, extends, profile, rules, overrides, ignore, requiredTags, parameters, conditions or honorOtherTools",
    ]);
    assert.deepEqual(problemsIn('exclude: [a]\n'), [
      "«exclude» A team file has no key 'exclude': did you mean 'ignore'?",
    ]);
  });

  it('is a name that no rule, service, control or standard has', () => {
    const unknown = 'No rule, service or control is called';
    assert.deepEqual(
      problemsIn('rules:\n  rds-instance-multiaz: off\n  rds.5: off\n  security-hub: off\n  foo: off\n'),
      [
        `«rds-instance-multiaz» ${unknown} 'rds-instance-multiaz': did you mean 'rds-instance-multi-az'?`,
        `«rds.5» ${unknown} 'rds.5': did you mean 'RDS.5'?`,
        `«security-hub» ${unknown} 'security-hub': did you mean 'Security Hub'?`,
        `«foo» ${unknown} 'foo': the command Show Rule… lists the rules`,
      ],
    );
  });

  it('names the word that is meant by a synonym, and none by what every object has', () =>
    assert.deepEqual(problemsIn('honourOtherTools: true\nprofile: constructor\nrules: { dax: __proto__ }'), [
      "«honourOtherTools» A team file has no key 'honourOtherTools': did you mean 'honorOtherTools'?",
      "«constructor» No profile is called 'constructor': it can be recommended, strict or development",
      "«__proto__» '__proto__' is no severity: it can be off, hint, information, warning or error",
    ]));

  it('is a value that does not exist', () => {
    assert.deepEqual(problemsIn('profile: "stric"\nrules:\n  rds: warn\n  dax: false\n  dms: { level: off }\n'), [
      "«\"stric\"» No profile is called 'stric': did you mean 'strict'?",
      "«warn» 'warn' is no severity: did you mean 'warning'?",
      "«false» 'false' is no severity: did you mean 'off'?",
      "«level» A rule has no option 'level': did you mean 'severity'?",
    ]);
    assert.deepEqual(problemsIn('profile: lenient\n'), [
      "«lenient» No profile is called 'lenient': it can be recommended, strict or development",
    ]);
  });

  it('is a value of another kind', () => {
    assert.deepEqual(
      problemsIn('profile: [strict]\nrules: off\nignore: [3, a]\nrequiredTags: { a: b }\noverrides: x\n'),
      [
        '«[strict]» One word is wanted here: it can be recommended, strict or development',
        "«off» 'rules' is a mapping of keys to values",
        "«3» 'ignore' is a text or a list of texts",
        "«{ a: b }» 'requiredTags' is a text or a list of texts",
        '«x» An override is a mapping of keys to values',
      ],
    );
    assert.deepEqual(problemsIn('- profile: strict\n'), [
      '«- profile: strict» A team file is a mapping of keys to values',
    ]);
  });

  it('is an override without files', () => {
    assert.deepEqual(problemsIn('overrides:\n  - profile: strict\n'), [
      "«profile: strict» An override names its 'files'",
    ]);
  });

  it('is a key that stands twice', () => {
    const text = 'rules:\n  rds: off\n  rds: hint\n';
    assert.deepEqual(problemsIn(text), ["«rds» 'rds' stands here twice: the later one holds"]);
    assert.equal(parseTeamFile(text).layers[0]?.severities['rds-instance-multi-az'], 'hint');
  });

  it('is an anchor that does not exist, and a second document', () => {
    assert.deepEqual(problemsIn('rules: *mine\n'), ["«*mine» No anchor is called 'mine'"]);
    assert.deepEqual(problemsIn('profile: strict\n---\nprofile: recommended\n'), [
      '«profile: recommended» A team file is a single document: this part is not read',
    ]);
  });

  it('takes nothing from what can be understood', () => {
    const { layers, problems } = parseTeamFile(
      'profile: strict\nrules:\n  foo: off\n  dax-multi-az: off\nignore: [a\n',
    );
    assert.deepEqual(
      [layers[0]?.profile, layers[0]?.severities, layers[0]?.ignore],
      ['strict', { 'dax-multi-az': 'off' }, ['a']],
    );
    assert.equal(problems.length, 2);
    for (const text of ['{', '[[', 'a: b: c', '\t- x', '"', '*a', '!!map', '['.repeat(2000)]) {
      assert.ok(parseTeamFile(text).problems.length > 0, text.slice(0, 20));
    }
  });

  it('is mended in place, in the quotes that are there', () => {
    assert.equal(mended('rules:\n  "rds.5": \'warn\' # why\n'), 'rules:\n  "RDS.5": \'warning\' # why\n');
    assert.equal(mended('{ "rules": { "rds": false } }'), '{ "rules": { "rds": "off" } }');
    assert.equal(mended('\uFEFFprofil: strict\r\n'), '\uFEFFprofile: strict\r\n');
    assert.equal(mended('rules:\n  securityhub: off\n'), 'rules:\n  Security Hub: off\n');
  });

  it('offers the names that may be meant, the nearest first', () => {
    const [problem] = parseTeamFile('rules:\n  rds-instance-encrypted: off\n').problems;
    assert.ok((problem?.fixes.length ?? 0) > 1);
    assert.equal(problem?.fixes[0]?.title, "Change to 'rds-instance-storage-encrypted'");
  });
});

/** The text after the first fix of each problem. */
function mended(text: string): string {
  const edits = parseTeamFile(text).problems.flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return applyEdits(text, edits);
}
