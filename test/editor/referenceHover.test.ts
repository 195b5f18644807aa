import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReferenceNode } from '../../src/core/reference/nodes.ts';
import { services } from '../../src/core/reference/services.ts';
import { statusOf } from '../../src/core/reference/status.ts';
import { closeAll, open } from './editing.ts';
import { children, nodeOf } from './referenceNodes.ts';

// One property of each service, which shows that reading, facts and hover know the same types.

const value = '"something"';

describe('hover on a property of each service', () => {
  afterEach(closeAll);

  for (const { id } of services) {
    it(`explains one of ${id} in YAML and in JSON`, async () => {
      const { type, property } = await sample(id);
      const yaml = `Resources:\n  Orders:\n    Type: ${type}\n    Properties:\n      ${property.label}: ${value}\n`;
      const json = `{ "Resources": { "Orders": { "Type": "${type}", "Properties": { "${property.label}": ${value} } } } }`;
      for (const [text, extension] of [
        [yaml, 'yaml'],
        [json, 'json'],
      ] as const) {
        const { markdown, marked } = await hoverOn(text, extension, property.label);
        assert.equal(marked.replaceAll('"', ''), property.label);
        assert.ok(markdown.startsWith(`**${property.label}**`), markdown);
        assert.match(markdown, /^\*String(, required)?\*/m);
        assert.ok(markdown.includes(`[AWS documentation](${property.url})`), markdown);
        assert.ok(markdown.includes(`[Reveal ${property.label} in Reference]`), markdown);
      }
    });
  }
});

describe('hover on a resource of a service that is closed', () => {
  afterEach(closeAll);

  for (const service of services) {
    for (const type of service.resourceTypes) {
      const label = statusOf(service, type);
      if (label === undefined) continue;
      it(`says so of ${type}`, async () => {
        const text = `Resources:\n  Orders:\n    Type: ${type}\n`;
        const { markdown } = await hoverOn(text, 'yaml', 'Orders');
        assert.ok(markdown.includes(label), markdown);
      });
    }
  }
});

interface Sample {
  readonly type: string;
  readonly property: ReferenceNode;
}

/** A property that takes a text, of the first type of the service that has one. */
async function sample(service: string): Promise<Sample> {
  for (const { id, label } of await children(await nodeOf(`${service}/resource-types`))) {
    const properties = await children(await nodeOf(id));
    const property = properties.find(({ description = '' }) => /^String(, required)?$/.test(description));
    if (property !== undefined) return { type: label, property };
  }
  throw new Error(`${service} has no property that takes a text.`);
}

/** Our hover on a word, and the text that it is about. */
async function hoverOn(text: string, extension: string, word: string): Promise<{ markdown: string; marked: string }> {
  const file = await open(text, extension);
  const position = file.positionAt(text.indexOf(word) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    file.uri,
    position,
  );
  const [hover, ...others] = hovers.filter(({ contents: [content] }) =>
    markdownOf(content).includes('awsDatabaseLens'),
  );
  assert.ok(hover?.range !== undefined && others.length === 0);
  return { markdown: markdownOf(hover.contents[0]), marked: file.getText(hover.range) };
}

function markdownOf(content: vscode.Hover['contents'][0] | undefined): string {
  return content instanceof vscode.MarkdownString ? content.value : '';
}
