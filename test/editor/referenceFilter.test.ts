import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pause, until } from './editing.ts';
import { acceptInput, allBelow, children, itemOf, nodeOf, reference, selectedId } from './referenceNodes.ts';

describe('the filter of the reference', () => {
  afterEach(async () => {
    await (await reference()).filter('');
  });

  it('leaves what is found and what is above it, opened', async () => {
    await (await reference()).filter('dbinstance multiaz');
    assert.deepEqual(await shownIds(), [
      'category/relational',
      'rds',
      'rds/resource-types',
      'rds/resource-types/AWS::RDS::DBInstance',
      'rds/resource-types/AWS::RDS::DBInstance/MultiAZ',
    ]);
    const { collapsibleState } = await itemOf(await nodeOf('rds/resource-types/AWS::RDS::DBInstance'));
    assert.equal(collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
    assert.equal((await reference()).view.message, 'Filter “dbinstance multiaz”: 1 found');
  });

  it('leaves all that belongs to what is found, closed', async () => {
    await (await reference()).filter('qldb');
    const node = await nodeOf('qldb');
    assert.equal((await itemOf(node)).collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    const whole = await (await reference()).tree();
    assert.deepEqual(await children(node), whole.children(node));
  });

  it('leaves nothing where nothing is found', async () => {
    await (await reference()).filter('zzz');
    assert.deepEqual(await children(), []);
    assert.equal((await reference()).view.message, '');
  });

  it('is taken away with a command', async () => {
    const before = await children();
    await (await reference()).filter('qldb');
    await vscode.commands.executeCommand('awsDatabaseLens.clearReferenceFilter');
    assert.deepEqual(await children(), before);
    assert.equal((await reference()).view.message, '');
  });

  it('gives way to a node that is to be shown', async () => {
    const view = await reference();
    await view.filter('qldb');
    await view.reveal(await nodeOf('qldb/limits'));
    assert.equal(view.query, 'qldb');
    await view.reveal(await nodeOf('dax'));
    assert.equal(view.query, '');
    assert.equal(await selectedId(), 'dax');
  });

  it('is shown while it is typed, and kept with Enter', async () => {
    const view = await reference();
    const typing = vscode.commands.executeCommand('awsDatabaseLens.filterReference', 'keyspaces');
    await until(() => view.query === 'keyspaces', 'the filter');
    await pause(700);
    await acceptInput();
    await typing;
    assert.equal(view.query, 'keyspaces');
  });

  it('is as before when the box is left with Escape', async () => {
    const view = await reference();
    await view.filter('dax');
    const typing = vscode.commands.executeCommand('awsDatabaseLens.filterReference', 'keyspaces');
    await until(() => view.query === 'keyspaces', 'the filter');
    await pause(700);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await typing;
    assert.equal(view.query, 'dax');
  });
});

async function shownIds(): Promise<readonly string[]> {
  const nodes = await Promise.all((await children()).map(allBelow));
  return nodes.flat().map(({ id }) => id);
}
