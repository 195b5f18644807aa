import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { GroupNode, LeafNode } from '../../src/core/report/findingsTree.ts';
import type { FindingsNode } from '../../src/editor/findings/items.ts';
import type { Api } from '../../src/extension.ts';

// What the view of findings shows, and two files to find something in.

export const orders = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      DeletionProtectionEnabled: false
`;

export const carts = `import { Stack } from 'aws-cdk-lib';
import { CfnCacheCluster } from 'aws-cdk-lib/aws-elasticache';
export class Shop extends Stack {
  carts = new CfnCacheCluster(this, 'Carts', { engine: 'memcached', cacheNodeType: 'cache.t4g.micro', numCacheNodes: 1 });
}
`;

export async function findings(): Promise<Api['findingsView']> {
  const extension = vscode.extensions.getExtension<Api>('aws-database-lens.aws-database-lens');
  assert.ok(extension !== undefined);
  return (await extension.activate()).findingsView;
}

export async function scan(): Promise<void> {
  await vscode.commands.executeCommand('awsDatabaseLens.scanWorkspace');
}

export async function group(grouping: string): Promise<void> {
  await vscode.commands.executeCommand('awsDatabaseLens.groupFindings', grouping);
}

export async function groups(): Promise<readonly GroupNode[]> {
  const { provider } = await findings();
  return ((await provider.getChildren()) ?? []).filter(node => node.kind === 'group');
}

export async function labels(): Promise<readonly string[]> {
  const items = await Promise.all((await groups()).map(itemOf));
  return items.map(({ label }) => (typeof label === 'string' ? label : ''));
}

export async function leavesShown(): Promise<readonly LeafNode[]> {
  return (await groups()).flatMap(({ leaves }) => leaves);
}

export async function filesShown(): Promise<readonly string[]> {
  return [...new Set((await leavesShown()).map(({ in: { file } }) => file))].toSorted();
}

export async function rulesIn(file: string): Promise<readonly string[]> {
  return (await leavesShown()).flatMap(one =>
    one.kind === 'finding' && one.in.file === file ? [one.finding.rule] : [],
  );
}

/** The finding of a rule in a file, as the view by service shows it. */
export async function leaf(file: string, rule: string): Promise<FindingsNode> {
  await group('service');
  const { provider } = await findings();
  const below = await Promise.all((await groups()).map(async node => provider.getChildren(node)));
  const found = below
    .flatMap(nodes => nodes ?? [])
    .find(one => one.kind === 'finding' && one.in.file === file && one.finding.rule === rule);
  assert.ok(found !== undefined, `${rule} in ${file}`);
  return found;
}

export async function itemOf(node: FindingsNode): Promise<vscode.TreeItem> {
  return (await findings()).provider.getTreeItem(node);
}
