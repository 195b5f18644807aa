import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { slashed } from './shown.ts';
import { reasonOf } from './problem.ts';
import type { Checked } from './report.ts';

/** Findings that somebody has accepted, by file and by what they are about, so that lines may move. */
export interface Baseline {
  knows(file: string, fingerprint: string): boolean;
}

export const noBaseline: Baseline = { knows: () => false };

/** Fingerprints by file; the files relative to the folder of the baseline, so that it may be used from anywhere. */
type Accepted = ReadonlyMap<string, readonly string[]>;

const version = 1;

/** Reads a baseline, or says in a few words why it cannot be used. */
export async function readBaseline(file: string, cwd: string): Promise<Baseline | string> {
  const absolute = path.resolve(cwd, file);
  const text = await readFile(absolute, 'utf8').catch((error: unknown) => new Error(reasonOf(error)));
  if (text instanceof Error) return text.message;
  const accepted = parse(text);
  if (accepted === undefined) return 'no baseline that db-lens --write-baseline has written';
  const known = new Map([...accepted].map(([name, fingerprints]) => [name, new Set(fingerprints)]));
  const nameOf = namesIn(absolute, cwd);
  return { knows: (name, fingerprint) => known.get(nameOf(name))?.has(fingerprint) === true };
}

/** Collects what a run finds. */
export function createRecord(): { add(report: Checked): void; write(file: string, cwd: string): Promise<number> } {
  const found: (readonly [string, readonly string[]])[] = [];
  return {
    add: ({ file, findings }) => {
      if (findings.length > 0) found.push([file, findings.map(({ fingerprint }) => fingerprint).toSorted()]);
    },
    write: async (file, cwd) => {
      const absolute = path.resolve(cwd, file);
      const nameOf = namesIn(absolute, cwd);
      const findings = Object.fromEntries(found.map(([name, fingerprints]) => [nameOf(name), fingerprints]));
      await writeFile(absolute, `${JSON.stringify({ version, findings }, undefined, 2)}\n`);
      return found.reduce((sum, [, fingerprints]) => sum + fingerprints.length, 0);
    },
  };
}

/** What a file is called in a baseline. */
function namesIn(baseline: string, cwd: string): (file: string) => string {
  return file => slashed(path.relative(path.dirname(baseline), path.resolve(cwd, file)));
}

function parse(text: string): Accepted | undefined {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || !('version' in data) || data.version !== version) return undefined;
    if (!('findings' in data) || typeof data.findings !== 'object' || data.findings === null) return undefined;
    return new Map(Object.entries(data.findings).map(([file, list]) => [file, strings(list)]));
  } catch {
    return undefined;
  }
}

function strings(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.filter(item => typeof item === 'string') : [];
}
