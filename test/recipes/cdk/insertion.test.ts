import assert from 'node:assert/strict';
import { cdkCompletionsAt, cdkInsertionOf } from '../../../src/core/completion/cdkCompletions.ts';
import { recipes } from '../../../src/core/recipes/index.ts';
import { assets } from '../../assets.ts';
import { expand } from '../expand.ts';

const head = "import { Stack } from 'aws-cdk-lib';\n";

async function labels(marked: string, languageId = 'typescript'): Promise<readonly string[]> {
  const text = marked.replace('|', '');
  const entries = await cdkCompletionsAt(text, languageId, marked.indexOf('|'), assets, '  ');
  return entries.map(({ label }) => label);
}

/** The text with a recipe, without the imports that it brings. */
async function inserted(marked: string, id: string, languageId = 'typescript'): Promise<string | undefined> {
  const text = marked.replace('|', '');
  const recipe = recipes.find(candidate => candidate.id === id);
  assert.ok(recipe !== undefined);
  const insertion = await cdkInsertionOf(text, languageId, recipe, marked.indexOf('|'), assets, '  ');
  if (insertion === undefined) return undefined;
  const { span, snippet } = insertion;
  return text.slice(0, span.start) + expand(snippet).text + text.slice(span.end);
}

describe('where a recipe can be written in CDK', () => {
  const good: readonly (readonly [language: string, text: string])[] = [
    ['typescript', `${head}function build() {\n  |\n}\n`],
    ['typescript', `${head}function build() {\n  cdk-db-rds|\n  const a = 1;\n}\n`],
    ['python', 'from aws_cdk import Stack\n\ndef build(self):\n    a = 1\n    |\n'],
    ['python', 'from aws_cdk import Stack\n\ndef build(self):\n    a = 1\n\n    cdk|\n\nb = 2\n'],
    ['go', 'package a\n\nimport "github.com/aws/aws-cdk-go/awscdk/v2"\n\nfunc build() {\n\t|\n}\n'],
  ];
  for (const [language, text] of good) {
    it(`offers recipes in ${JSON.stringify(text)}`, async () => {
      assert.ok((await labels(text, language)).includes('cdk-db-rds-postgres'));
    });
  }

  const bad: readonly (readonly [language: string, text: string])[] = [
    ['typescript', `${head}|\n`],
    ['typescript', `${head}class A {\n  |\n}\n`],
    ['typescript', `${head}function build() {\n  use({\n    |\n  });\n}\n`],
    ['typescript', `${head}function build() {\n  const a = |\n}\n`],
    ['typescript', `${head}function build() {\n  post|\n}\n`],
    ['typescript', `${head}function build() {\n  /*\n  |\n  */\n}\n`],
    ['typescript', 'function build() {\n  |\n}\n'],
    ['python', 'from aws_cdk import Stack\n|\n'],
    ['python', 'from aws_cdk import Stack\n\ndef build(self):\n    use(\n    |\n    )\n'],
    ['python', 'from aws_cdk import Stack\n\nclass A:\n    a = 1\n    |\n'],
  ];
  for (const [language, text] of bad) {
    it(`offers none in ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(await labels(text, language), []);
    });
  }
});

describe('a recipe that is inserted in CDK', () => {
  const group = `new rds.ParameterGroup(this, 'Parameters', {
    engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_18 }),`;

  it('goes behind the statement that the cursor is in', async () => {
    const text = (await inserted(`${head}function build() {\n  use(|1);\n  use(2);\n}\n`, 'rds-parameter-group')) ?? '';
    assert.ok(text.startsWith(`${head}function build() {\n  use(1);\n\n  const parameters = ${group}`), text);
    assert.ok(text.endsWith('  });\n  use(2);\n}\n'), text);
  });

  it('goes to the end of the constructor when the cursor is elsewhere', async () => {
    const text = await inserted(
      `|${head}class Shop extends Stack {\n  constructor(scope, id) {\n    super(scope, id);\n  }\n}\n`,
      'rds-parameter-group',
    );
    assert.match(text ?? '', /\n {4}super\(scope, id\);\n\n {4}const parameters = new rds/);
  });

  it('goes before what a function returns in Go', async () => {
    const text = await inserted(
      '|package a\n\nimport "github.com/aws/aws-cdk-go/awscdk/v2"\n\nfunc NewShop() awscdk.Stack {\n\tshop := awscdk.NewStack(nil, nil, nil)\n\n\treturn shop\n}\n',
      'rds-parameter-group',
      'go',
    );
    assert.match(text ?? '', /\n\n\tawsrds\.NewParameterGroup\(shop, [^]*\n\t\}\)\n\n\treturn shop\n\}\n$/);
  });

  it('takes names that are free, and what is there already', async () => {
    const before = `${head}function build(vpc) {\n  const access = new Group(this, 'DatabaseAccess');\n  |\n}\n`;
    const text = await inserted(before, 'rds-security-group');
    assert.match(text ?? '', /\n {2}const access2 = new ec2\.SecurityGroup\(this, 'Database2Access', \{\n {4}vpc,\n/);
    assert.match(text ?? '', /\n {2}access2\.addIngressRule\(/);
  });

  it('leaves files without the CDK alone', async () => {
    assert.equal(await inserted('function build() {\n  |\n}\n', 'rds-postgres'), undefined);
  });
});
