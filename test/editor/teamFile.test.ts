import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  acceptFirst,
  apply,
  closeAll,
  configure,
  diagnosticsOf,
  finding,
  open as openElsewhere,
  pause,
  quickFixes,
  textAt,
  until,
} from './editing.ts';
import { clear, folder, gone, moveTo, open, read, rulesFoundIn, type, write } from './teamFolder.ts';

const instance = `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
`;
const rule = 'rds-instance-multi-az';
const onlyStrict = 'rds-instance-copy-tags-to-snapshot';

/** Waits for the only finding of a rule to have a severity. */
async function severity(file: vscode.TextDocument, of: string, wanted: vscode.DiagnosticSeverity): Promise<void> {
  const found = (): readonly vscode.DiagnosticSeverity[] => diagnosticsOf(file, of).map(one => one.severity);
  await until(() => found().join() === String(wanted), `${of} of severity ${wanted}`);
}

describe('a team file', () => {
  let tests = 0;
  beforeEach(() => moveTo(`teams/${(tests += 1)}`));
  after(() => moveTo('teams'));

  afterEach(async () => {
    await closeAll();
    await clear();
    for (const name of ['profile', 'rules']) await configure(name, undefined);
  });

  it('is stronger than the settings where it says something', async () => {
    await configure('profile', 'development');
    await configure('rules', { [rule]: 'error', [onlyStrict]: 'error' });
    await write('.db-lens.yaml', `profile: strict\nrules:\n  ${rule}: hint\n`);
    const file = await open('stack.yaml', instance);
    await severity(file, rule, vscode.DiagnosticSeverity.Hint);
    await severity(file, onlyStrict, vscode.DiagnosticSeverity.Error);
    await finding(file, 'rds-instance-enhanced-monitoring');
    const outside = await openElsewhere(instance);
    await severity(outside, rule, vscode.DiagnosticSeverity.Error);
    assert.ok(!rulesFoundIn(outside).includes('rds-instance-enhanced-monitoring'));
  });

  it('decides by folder, and leaves files out', async () => {
    await write('.db-lens.json', '{ "overrides": [{ "files": "dev/**", "profile": "development" }], "ignore": "old" }');
    const [dev, old, other] = [
      await open('dev/stack.yaml', instance),
      await open('old/stack.yaml', instance),
      await open('stack.yaml', instance),
    ];
    await until(() => rulesFoundIn(old).length === 0 && !rulesFoundIn(dev).includes(rule), 'the team file');
    await finding(other, rule);
    await finding(dev, 'rds-instance-storage-encrypted');
  });

  it('is read again when it comes, changes and goes', async () => {
    const file = await open('stack.yaml', instance);
    await finding(file, rule);
    await write('.db-lens.yaml', `rules:\n  ${rule}: off\n`);
    await until(() => !rulesFoundIn(file).includes(rule), 'the finding to go');
    await write('.db-lens.yaml', `extends: base.txt\n`);
    await finding(file, rule);
    await write('base.txt', `rules: { ${rule}: off }\n`);
    await until(() => !rulesFoundIn(file).includes(rule), 'the finding to go');
    await gone('.db-lens.yaml');
    await finding(file, rule);
  });

  it('is read again when it is saved, and not before', async () => {
    const file = await open('stack.yaml', instance);
    const team = await open('.db-lens.yaml', 'profile: recommended\n');
    await finding(file, rule);
    await type(team, `rules:\n  ${rule}: off\n`);
    await pause(400);
    await finding(file, rule);
    await team.save();
    await until(() => !rulesFoundIn(file).includes(rule), 'the finding to go');
  });

  it('shows what is wrong in it as it is written, with the right word at hand', async () => {
    const team = await open('.db-lens.yaml', `rules:\n  rds-instance-multiaz: off # why\nextends: none.yaml\n`);
    await until(() => diagnosticsOf(team).length === 2, 'two diagnostics');
    assert.deepEqual(
      diagnosticsOf(team).map(one => [one.message, one.severity, textAt(team, one)]),
      [
        [
          "No rule, service or control is called 'rds-instance-multiaz': did you mean 'rds-instance-multi-az'?",
          vscode.DiagnosticSeverity.Warning,
          'rds-instance-multiaz',
        ],
        ["There is no file 'none.yaml'", vscode.DiagnosticSeverity.Warning, 'none.yaml'],
      ],
    );
    const [first, ...others] = await quickFixes(team, new vscode.Range(1, 5, 1, 5));
    assert.ok(first !== undefined && others.length === 0);
    assert.deepEqual([first.title, first.isPreferred], [`Change to '${rule}'`, true]);
    await apply(first);
    assert.equal(team.getText(), `rules:\n  ${rule}: off # why\nextends: none.yaml\n`);
    await until(() => diagnosticsOf(team).length === 1, 'the diagnostic to go');
  });

  it('shows what is wrong in it where nobody has opened it, and what can be understood holds', async () => {
    const uri = await write('.db-lens.yml', `profil: strict\nrules:\n  ${rule}: error\n`);
    const file = await open('stack.yaml', instance);
    await until(() => diagnosticsOf(file, rule)[0]?.severity === vscode.DiagnosticSeverity.Error, 'an error');
    const wanted = "A team file has no key 'profil': did you mean 'profile'?";
    const problem = (): vscode.Diagnostic | undefined => vscode.languages.getDiagnostics(uri)[0];
    await until(() => problem()?.message === wanted, 'what is wrong');
    assert.deepEqual(problem()?.range, new vscode.Range(0, 0, 0, 6));
    await gone('.db-lens.yml');
    await until(() => vscode.languages.getDiagnostics(uri).length === 0, 'the diagnostics to go');
  });

  it('in JSON leaves to the schema what the schema tells, and mends it', async () => {
    const team = await open('.db-lens.json', '{ "profil": "strict", "extends": "none.json" }');
    await until(() => diagnosticsOf(team).length > 0, 'diagnostics');
    assert.deepEqual(
      diagnosticsOf(team).map(({ message }) => message),
      ["There is no file 'none.json'"],
    );
    const others = (): readonly vscode.Diagnostic[] =>
      vscode.languages.getDiagnostics(team.uri).filter(({ source }) => source !== 'db-lens');
    await until(() => others().length > 0, 'what the schema tells');
    assert.deepEqual(
      others().map(one => textAt(team, one)),
      ['"profil"'],
    );
    const fixes = await quickFixes(team, new vscode.Range(0, 4, 0, 4));
    assert.ok(fixes.some(({ title }) => title === "Change to 'profile'"));
  });

  it('completes names and words, and explains them', async () => {
    const team = await open('.db-lens.yaml', `rules:\n  ${rule}: off\n  rds\n`);
    const ask = 'vscode.executeCompletionItemProvider';
    const labelsAt = async (line: number, column: number): Promise<readonly unknown[]> => {
      const place = new vscode.Position(line, column);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(ask, team.uri, place);
      return list.items.map(({ label }) => (typeof label === 'object' ? label.label : label));
    };
    const offered = await labelsAt(2, 5);
    const missing = ['rds-instance-not-public', 'dynamodb', 'RDS.5', 'Security Hub'].filter(
      name => !offered.includes(name),
    );
    assert.deepEqual(missing, [], `offered: ${offered.slice(0, 20).join(', ')}`);
    const words = await labelsAt(1, `  ${rule}: `.length);
    assert.ok(['off', 'hint', 'information', 'warning', 'error'].every(word => words.includes(word)));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      team.uri,
      new vscode.Position(1, 6),
    );
    const text = hovers.flatMap(({ contents }) => contents.map(part => (typeof part === 'string' ? part : part.value)));
    assert.match(text.join('\n'), /^\*\*RDS instance in one Availability Zone\*\* · warning · recommended, strict/);
  });

  it('takes the severity that is chosen for a rule, and keeps its comments', async () => {
    const uri = await write('.db-lens.yaml', '# ours\nrules: # agreed\n  dax: off # unused\n');
    const file = await open('stack.yaml', instance);
    await finding(file, rule);
    const changed = vscode.commands.executeCommand('awsDatabaseLens.changeSeverity', [rule], file.uri);
    // The first severity offered is off.
    await acceptFirst(changed);
    assert.equal(await read(uri), `# ours\nrules: # agreed\n  dax: off # unused\n  ${rule}: off\n`);
    await until(() => !rulesFoundIn(file).includes(rule), 'the finding to go');
    assert.equal(vscode.workspace.getConfiguration('awsDatabaseLens').inspect('rules')?.workspaceValue, undefined);
  });

  it('is created in the folder of the workspace, once', async () => {
    const uri = vscode.Uri.joinPath(folder, '.db-lens.yaml');
    try {
      await vscode.commands.executeCommand('awsDatabaseLens.createTeamFile');
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.toString(), uri.toString());
      assert.match(await read(uri), /^# What AWS Database Lens checks[\s\S]+\nprofile: recommended\n/);
      assert.deepEqual(diagnosticsOf(editor.document), []);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('profile: strict\n'));
      await vscode.commands.executeCommand('awsDatabaseLens.createTeamFile');
      assert.equal(await read(uri), 'profile: strict\n');
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    }
  });
});
