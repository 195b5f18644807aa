import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, open, pause, until } from './editing.ts';
import { acceptInput, itemOf, nodeOf, pageInFront } from './referenceNodes.ts';

describe('the guide as questions', () => {
  afterEach(closeAll);

  it('ends on the page of a service', async () => {
    const { ended } = await start('chooseDatabase');
    await answer(1);
    await answer(1);
    await answer(1);
    await answer(0);
    await ended;
    assert.equal(await page(), '/services/rds.md');
  });

  it('ends in a recipe for the template in front', async () => {
    const file = await open('Resources:\n');
    const { ended } = await start('chooseDatabase');
    await answer(3);
    await answer(1);
    await ended;
    assert.match(file.getText(), /^Resources:\n[^]*Type: AWS::RedshiftServerless::/);
  });

  it('goes back', async () => {
    const { ended } = await start('chooseDatabase');
    await answer(1);
    await answer(0);
    await run('workbench.action.quickInputBack');
    await run('workbench.action.quickInputBack');
    // The answer given before is marked: two below it stands the one for analytics.
    await answer(2);
    await answer(0);
    await ended;
    assert.equal(await page(), '/services/redshift.md');
  });

  it('can be left at any time', async () => {
    const { ended } = await start('chooseDatabase');
    await answer(0);
    await run('workbench.action.closeQuickOpen');
    await ended;
    assert.equal(pageInFront(), undefined);
  });

  it('starts from its node in the tree', async () => {
    assert.equal((await itemOf(await nodeOf('guide'))).contextValue, 'guide page');
  });
});

describe('comparing databases', () => {
  afterEach(closeAll);

  it('shows two of them side by side', async () => {
    const { ended } = await start('compareDatabases');
    await mark(2);
    await acceptInput();
    await ended;
    assert.equal(await page(), '/compare/rds+aurora.md');
  });

  it('begins with the service whose node it was called from', async () => {
    const { ended } = await start('compareDatabases', await nodeOf('memorydb'));
    await run('workbench.action.quickOpenSelectNext');
    await mark(1);
    await acceptInput();
    await ended;
    assert.equal(await page(), '/compare/memorydb+elasticache.md');
  });

  it('waits for a second one', async () => {
    const { ended } = await start('compareDatabases');
    await mark(1);
    await acceptInput();
    await pause(300);
    assert.equal(pageInFront(), undefined);
    await mark(1);
    await acceptInput();
    await ended;
    assert.equal(await page(), '/compare/rds+aurora.md');
  });

  it('does not take five', async () => {
    const { ended } = await start('compareDatabases');
    await mark(5);
    await acceptInput();
    await pause(300);
    assert.equal(pageInFront(), undefined);
    await run('workbench.action.quickPickManyToggle');
    await acceptInput();
    await ended;
    assert.match(await page(), /^\/compare\/[\w-]+(\+[\w-]+){3}\.md$/);
  });
});

/** Starts a command that asks, and waits until it does. */
async function start(command: string, ...args: readonly unknown[]): Promise<{ readonly ended: Thenable<unknown> }> {
  const ended = vscode.commands.executeCommand(`awsDatabaseLens.${command}`, ...args);
  await pause(700);
  return { ended };
}

async function run(command: string): Promise<void> {
  await vscode.commands.executeCommand(command);
  await pause(200);
}

/** Takes the answer at a place in the list. */
async function answer(place: number): Promise<void> {
  for (let step = 0; step < place; step += 1) await run('workbench.action.quickOpenSelectNext');
  await acceptInput();
  await pause(300);
}

/** Marks so many of the list, the ones behind that which has the focus. */
async function mark(count: number): Promise<void> {
  for (let step = 0; step < count; step += 1) {
    await run('workbench.action.quickOpenSelectNext');
    await run('workbench.action.quickPickManyToggle');
  }
}

async function page(): Promise<string> {
  await until(() => pageInFront() !== undefined, 'the page');
  return pageInFront()?.uri.path ?? '';
}
