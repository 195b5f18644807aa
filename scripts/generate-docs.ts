import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Link } from '../src/core/reference/link.ts';
import { serviceById } from '../src/core/reference/services.ts';
import { rulePage } from '../src/core/rulePage.ts';
import { rules } from '../src/core/rules/index.ts';
import { contents } from './docs/contents.ts';
import { exampleOf, type Example } from './docs/example.ts';
import { withRulesSetting } from './docs/rulesSetting.ts';
import { ruleSummary } from './docs/ruleSummary.ts';
import type { ListedRule } from './docs/ruleTable.ts';
import { project } from './host/paths.ts';

// Writes what is said of the rules outside the product: a page for each, the tables, the summary, the setting in the manifest.

export const rulePagesFolder = 'docs/rules';

/** The text of every generated file, by its path in the project. */
export async function generateDocs(): Promise<ReadonlyMap<string, string>> {
  const examples = await Promise.all(rules.map(async rule => ({ rule, example: await exampleOf(rule) })));
  const listed = examples.map(({ rule, example }) => ({ rule, hasFix: example?.after !== undefined }));
  const pages = examples.map(
    ({ rule, example }) => [`${rulePagesFolder}/${rule.id}.md`, rulePage(rule, linkFromPage, shown(example))] as const,
  );
  return new Map([
    ...pages,
    [`${rulePagesFolder}/README.md`, contents(listed)],
    ...(await changed('README.md', text => withRuleSummary(text, listed))),
    ...(await changed('package.json', withRulesSetting)),
  ]);
}

function linkFromPage(...[kind, id]: Parameters<Link>): ReturnType<Link> {
  return kind === 'rule' ? `${id}.md` : (serviceById(id)?.docs.overview ?? '');
}

function shown(example: Example | undefined): readonly string[] {
  if (example === undefined) return [];
  const before = [code(example.before), `> ${example.message}`];
  const [first, ...others] = example.fixes;
  if (first === undefined || example.after === undefined) return [...before, 'No fix is offered.'];
  const more = others.length === 0 ? [] : [`Also offered: ${others.join('; ')}.`];
  return [...before, `**${first}**`, code(example.after), ...more];
}

function code(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

function withRuleSummary(text: string, listed: readonly ListedRule[]): string {
  const summary = ruleSummary(listed, `${rulePagesFolder}/README.md`);
  return text.replace(
    /(<!-- rules:start -->)[\s\S]*?(<!-- rules:end -->)/,
    (_, start: string, end: string) => `${start}\n\n${summary}\n\n${end}`,
  );
}

/** A file that is generated in part: nothing where it is not there. */
async function changed(
  file: string,
  change: (text: string) => string,
): Promise<readonly (readonly [string, string])[]> {
  const address = path.join(project, file);
  return existsSync(address) ? [[file, change(await readFile(address, 'utf8'))]] : [];
}

async function writeDocs(): Promise<void> {
  const docs = await generateDocs();
  const folder = path.join(project, rulePagesFolder);
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (!docs.has(`${rulePagesFolder}/${name}`)) await rm(path.join(folder, name));
  }
  for (const [file, text] of docs) await writeFile(path.join(project, file), text);
}

if (import.meta.main) await writeDocs();
