import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension.ts';
import { closeAll, diagnosticsOf, ruleOf, until } from './editing.ts';

interface Entry {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const template = `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Zones: { Type: String, Default: 'false', AllowedValues: ['true', 'false'] }
Resources:
  Users:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Snapshot
    Properties:
      Engine: postgres
      DBInstanceClass: db.t4g.micro
      AllocatedStorage: '20'
      MultiAZ: !Ref Zones
      MasterUsername: admin
      MasterUserPassword: hunter2hunter2 # db-lens-ignore rds-instance-plaintext-password: a sandbox
      PubliclyAccessible: true
  Orders:
    Type: AWS::DynamoDB::Table
    Properties: { BillingMode: PAY_PER_REQUEST, DeletionProtectionEnabled: false }
`;

const json = `{
\t"Resources": {
\t\t"Käufe": { "Type": "AWS::DynamoDB::Table", "Properties": { "DeletionProtectionEnabled": false } },
\t\t"Cache": { "Type": "AWS::ElastiCache::ReplicationGroup", "Properties": { "ReplicationGroupDescription": "🛒", "AutomaticFailoverEnabled": false } }
\t}
}
`;

const typescript = `import { Stack } from 'aws-cdk-lib';
import { Table, AttributeType } from 'aws-cdk-lib/aws-dynamodb';

export class Shop extends Stack {
  orders = new Table(this, 'Orders', {
    partitionKey: { name: 'id', type: AttributeType.STRING },
    deletionProtection: false,
  });
}
`;

const python = `from aws_cdk import Stack, aws_dynamodb as dynamodb

class Shop(Stack):
    def __init__(self, scope, construct_id):
        super().__init__(scope, construct_id)
        dynamodb.Table(self, "Orders", partition_key=dynamodb.Attribute(name="id", type=dynamodb.AttributeType.STRING))
`;

const java = `import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.*;

public class Shop extends Stack {
  public Shop(final Construct scope, final String id) {
    super(scope, id);
    Table.Builder.create(this, "Orders")
        .partitionKey(Attribute.builder().name("id").type(AttributeType.STRING).build())
        .deletionProtection(false)
        .build();
  }
}
`;

const team = `profile: strict
rules:
  dynamodb-table-pitr: error
  rds-instance-iam-auth: off
ignore: [vendor/**]
overrides:
  - files: ['dev/**']
    profile: development
    rules:
      dynamodb-deletion-protection: hint
`;

const files: Readonly<Record<string, string>> = {
  '.db-lens.yaml': team,
  'template.yaml': template,
  'windows.yml': template.replaceAll('\n', '\r\n'),
  'marked.yaml': `\uFEFF${template}`,
  'tables.json': json,
  'dev/template.yaml': template,
  'vendor/template.yaml': template,
  'nested/.db-lens.json': '{ "extends": "../.db-lens.yaml", "rules": { "rds-instance-multi-az": "error" } }',
  'nested/template.yaml': template,
  'lib/shop.ts': typescript,
  'lib/shop.py': python,
  'lib/Shop.java': java,
  'broken.yaml': `${template}  Carts:\n    Type: AWS::DynamoDB::Table\n    Properties: {\n`,
};

describe('the same answer', () => {
  let root = '';
  let told: readonly Entry[] = [];

  before(async function () {
    this.timeout(60_000);
    root = await mkdtemp(path.join(tmpdir(), 'same-'));
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(root, name)), { recursive: true });
      await writeFile(path.join(root, name), text);
    }
    const media = path.join(extension().extensionUri.fsPath, 'media');
    await copyFile(path.join(media, 'sample.yaml'), path.join(root, 'sample.yaml'));
    told = await commandLine(root);
  });

  after(() => rm(root, { recursive: true }));
  afterEach(closeAll);

  const names = [...Object.keys(files).filter(name => !name.includes('.db-lens.')), 'sample.yaml'];
  for (const name of names) {
    it(`is given of ${name} by diagnostics, by the API and by the command line`, async () => {
      const uri = vscode.Uri.file(path.join(root, name));
      const expected = told.filter(({ file }) => file === name).map(linesOf);
      assert.equal(expected.length > 0, !name.startsWith('vendor/'));
      const api = await extension().activate();
      assert.deepEqual((await api.findings(uri)).map(fromApi), expected);
      const file = await vscode.workspace.openTextDocument(uri);
      await until(() => diagnosticsOf(file).length === expected.length, 'the diagnostics');
      assert.deepEqual(diagnosticsOf(file).map(fromDiagnostic).toSorted(), expected.toSorted());
      assert.deepEqual((await api.findings(uri)).map(fromApi), expected);
    });
  }

  it('is given of a text alone, where no team file has a say', async () => {
    const api = await extension().activate();
    const alone = await api.lint(template, 'yaml');
    const own = await mkdtemp(path.join(tmpdir(), 'alone-'));
    await writeFile(path.join(own, 'template.yaml'), await readFile(path.join(root, 'template.yaml')));
    const expected = (await commandLine(own)).map(linesOf);
    await rm(own, { recursive: true });
    assert.deepEqual(alone.map(fromApi), expected);
    assert.deepEqual(await api.lint('orders: none\n', 'yaml'), []);
    assert.deepEqual(await api.lint(template, 'plaintext'), []);
  });
});

describe('the API', () => {
  it('has a version and plain findings with their fixes', async () => {
    const api = await extension().activate();
    assert.equal(api.version, 1);
    const found = (await api.lint(template, 'yaml')).find(({ rule }) => rule === 'dynamodb-deletion-protection');
    const start = { line: 17, character: 48 };
    const end = { line: 17, character: 80 };
    assert.deepEqual(found?.range, { start, end });
    assert.deepEqual(
      found.fixes.map(({ title, impact, edits }) => [title, impact, edits.map(({ newText }) => newText)]),
      [['Turn on deletion protection (no interruption)', 'none', ['true']]],
    );
  });

  it('answers of a file that is not there as of one without databases', async () => {
    const api = await extension().activate();
    assert.deepEqual(await api.findings(vscode.Uri.file('/no/such/file.yaml')), []);
  });
});

function extension(): vscode.Extension<Api> {
  const found = vscode.extensions.getExtension<Api>('aws-database-lens.aws-database-lens');
  assert.ok(found !== undefined);
  return found;
}

/** What the command line says of a folder. */
async function commandLine(cwd: string): Promise<readonly Entry[]> {
  const program = path.join(extension().extensionUri.fsPath, 'dist', 'cli.js');
  // On a desktop, the program that runs the tests is VS Code itself.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const options = { cwd, env, maxBuffer: 64 * 1024 * 1024 };
  const output = await new Promise<string>((resolve, reject) => {
    execFile(process.execPath, [program, '--format', 'json', '.'], options, (error, stdout) => {
      // The answer 1 says that something was found.
      if (error === null || error.code === 1) resolve(stdout);
      else reject(new Error('db-lens failed', { cause: error }));
    });
  });
  const entries: readonly Entry[] = JSON.parse(output);
  return entries;
}

function linesOf({ rule, severity, message, range: { start, end } }: Entry): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} ${severity} ${rule} ${message}`;
}

type ApiFinding = Awaited<ReturnType<Api['lint']>>[number];

function fromApi({ rule, severity, message, range: { start, end } }: ApiFinding): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${severity} ${rule} ${message}`;
}

const severities = ['error', 'warning', 'information', 'hint'] as const;

function fromDiagnostic(diagnostic: vscode.Diagnostic): string {
  const { severity, message, range } = diagnostic;
  return fromApi({ rule: ruleOf(diagnostic), severity: severities[severity], message, range, resource: '', fixes: [] });
}
