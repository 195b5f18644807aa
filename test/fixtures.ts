import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { applyEdits } from '../src/core/document.ts';
import { offers } from '../src/core/fixes.ts';
import { titleOf } from '../src/core/impact.ts';
import type { Document, Finding, TextEdit } from '../src/core/model.ts';
import { read } from '../src/core/read.ts';
import type { Sign } from './marks.ts';
import { assets } from './assets.ts';

/** A file in `test/rules/<rule id>/`. */
export interface Fixture {
  readonly path: string;
  readonly name: string;
  readonly languageId: string;
  readonly sign: Sign;
  /** An earlier version of it, for a rule that compares. */
  readonly earlier?: string | undefined;
}

/** What is left after one fix of each finding. */
export interface Repair {
  readonly text: string;
  /** Titles of the fixes applied, each once, in order. */
  readonly titles: readonly string[];
  readonly repaired: readonly Finding[];
}

export const fixturesFolder = join(import.meta.dirname, 'rules');

const languages: Readonly<Record<string, { readonly languageId: string; readonly sign: Sign }>> = {
  '.yaml': { languageId: 'yaml', sign: '#' },
  '.json': { languageId: 'json', sign: '//' },
  '.ts': { languageId: 'typescript', sign: '//' },
  '.py': { languageId: 'python', sign: '#' },
  '.java': { languageId: 'java', sign: '//' },
  '.cs': { languageId: 'csharp', sign: '//' },
  '.go': { languageId: 'go', sign: '//' },
};

const updating = process.env['UPDATE_FIXTURES'] === '1';

export function fixturesOf(rule: string): readonly Fixture[] {
  const folder = join(fixturesFolder, rule);
  return filesIn(folder)
    .filter(name => !isFixedFile(name) && !isEarlier(name))
    .map(name => ({
      path: join(folder, name),
      name,
      ...languageOf(name),
      earlier: earlierOf(join(folder, name)),
    }));
}

/** Reads a text that must be one for the engine. */
export async function readText(text: string, { languageId, name }: Fixture): Promise<Document> {
  const document = await read(text, languageId, assets);
  assert.ok(document !== undefined, `${name} is not read as a file of AWS databases`);
  return document;
}

/** The earlier version that a fixture is compared with. */
export async function readEarlier(fixture: Fixture): Promise<Document | undefined> {
  return fixture.earlier === undefined ? undefined : readText(fixture.earlier, fixture);
}

/** Applies the fix offered at place `nth` (from 0) to each finding that has one; undefined where none has. */
export function repair(document: Document, findings: readonly Finding[], nth: number): Repair | undefined {
  const offered = findings.flatMap(finding => {
    const offer = offers(document, finding)[nth];
    return offer === undefined ? [] : [{ finding, offer }];
  });
  if (offered.length === 0) return undefined;
  return {
    text: applyEdits(document.text, distinct(offered.flatMap(({ offer }) => offer.edits))),
    titles: [...new Set(offered.map(({ offer }) => titleOf(offer.fix)))],
    repaired: offered.map(({ finding }) => finding),
  };
}

/** The fixed file beside a fixture: titles of the fixes as comments, then the text after them. */
export function fixedFile({ sign }: Fixture, { titles, text }: Repair): string {
  return [...titles.map(title => `${sign} ${title}`), text].join('\n');
}

export function fixedPath({ path }: Fixture, nth: number): string {
  return path.replace(/(\.\w+)$/, `.fixed${nth === 0 ? '' : `-${nth + 1}`}$1`);
}

/** Holds a text against a file. With UPDATE_FIXTURES=1 the file is written instead: read what it says. */
export function assertFile(path: string, actual: string | undefined): void {
  if (updating) {
    if (actual === undefined) rmSync(path, { force: true });
    else writeFileSync(path, actual);
    return;
  }
  assert.equal(actual, existsSync(path) ? readFileSync(path, 'utf8') : undefined, path);
}

function filesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).toSorted() : [];
}

function isFixedFile(name: string): boolean {
  return /\.fixed(?:-\d+)?\.\w+$/.test(name);
}

function isEarlier(name: string): boolean {
  return /\.before\.\w+$/.test(name);
}

function earlierOf(path: string): string | undefined {
  const earlier = path.replace(/(\.\w+)$/, '.before$1');
  return existsSync(earlier) ? readFileSync(earlier, 'utf8') : undefined;
}

function languageOf(name: string): { readonly languageId: string; readonly sign: Sign } {
  const language = languages[extname(name)];
  assert.ok(language !== undefined, `No language is known for the fixture ${name}`);
  return language;
}

/** Two findings may ask for the very same edit, such as another Default of one parameter. */
function distinct(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...new Map(edits.map(edit => [`${edit.span.start} ${edit.span.end} ${edit.text}`, edit])).values()];
}
