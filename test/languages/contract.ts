import { readFile, readdir } from 'node:fs/promises';
import type { CdkLanguage } from '../../src/core/cdk/language.ts';
import { csharp } from '../../src/core/cdk/languages/csharp/language.ts';
import { go } from '../../src/core/cdk/languages/go/language.ts';
import { java } from '../../src/core/cdk/languages/java/language.ts';
import { python } from '../../src/core/cdk/languages/python/language.ts';
import { typescript } from '../../src/core/cdk/languages/typescript/language.ts';
import { applyEdits } from '../../src/core/document.ts';
import { offers } from '../../src/core/fixes.ts';
import { lint } from '../../src/core/lint.ts';
import type { Document, Finding, Value } from '../../src/core/model.ts';
import { rules } from '../../src/core/rules/index.ts';
import { readCdk } from '../cdk/reading.ts';
import { rootOf } from './parse.ts';

export const ports: Readonly<Record<string, CdkLanguage>> = { python, java, csharp, go };

/** What of an app does not depend on the language it is written in. */
export interface Essence {
  /** Resources by name, with their values. */
  readonly resources: readonly unknown[];
  /** Findings in strict, each with its severity, resource and message. */
  readonly findings: readonly string[];
  /** What is left of the app after each fix, by finding and title. */
  readonly fixed: ReadonlyMap<string, unknown>;
}

/** @param file without folder, in `test/cdk/apps` or `apps` of a language */
export async function essenceOf(url: URL, language: CdkLanguage = typescript): Promise<Essence> {
  const document = await readCdk(await readFile(url, 'utf8'), language);
  const findings = lint(document, rules, { profile: 'strict', severities: {}, today: '2026-11-20' });
  const fixed = new Map<string, unknown>();
  for (const finding of findings) {
    for (const { fix, edits } of offers(document, finding)) {
      const after = applyEdits(document.text, edits);
      fixed.set(`${shown(finding)}: ${fix.title}`, await resourcesIn(after, language));
    }
  }
  return { resources: essentialsOf(document), findings: findings.map(shown).toSorted(), fixed };
}

/** @returns the same app in other languages */
export async function portsOf(app: string): Promise<readonly (readonly [language: string, file: URL])[]> {
  const name = app.replace(/\.ts$/, '').toLowerCase();
  const found = await Promise.all(
    Object.keys(ports).map(async language => {
      const folder = new URL(`./${language}/apps/`, import.meta.url);
      const file = (await readdir(folder)).find(each => each.replace(/\.\w+$/, '').replaceAll('_', '').toLowerCase() === name);
      return file === undefined ? [] : [[language, new URL(file, folder)] as const];
    }),
  );
  return found.flat();
}

async function resourcesIn(text: string, language: CdkLanguage): Promise<unknown> {
  const { hasError } = await rootOf(text, language.grammar);
  return hasError ? `broken: ${text}` : essentialsOf(await readCdk(text, language));
}

function essentialsOf({ resources }: Document): readonly unknown[] {
  return resources
    .map(({ type, name, body }) => ({ name, type, body: plain(body) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function shown({ rule, severity, resource, message }: Finding): string {
  return `${rule} ${severity} ${resource}: ${message}`;
}

/** A value as data, without where it stands. */
function plain(value: Value): unknown {
  switch (value.kind) {
    case 'literal':
      return value.value;
    case 'list':
      return [...value.items.map(plain), ...(value.open ? ['…'] : [])];
    case 'mapping': {
      const entries = [...value.entries].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return { ...Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)])), ...(value.open ? { '…': true } : {}) };
    }
    case 'reference':
      // The module of a class that a wildcard has imported is not known.
      return { reference: [value.target.replace(/^(?:kms|\*)\.Key$/, 'Key'), value.attribute] };
    case 'choice':
      return { choice: value.alternatives.map(plain) };
    case 'unknown':
      return { unknown: value.source?.kind ?? '' };
    case 'absent':
      return undefined;
  }
}
