import { readFile } from 'node:fs/promises';
import type { Stack, App } from 'aws-cdk-lib';
import type { Configuration } from '../../src/core/configuration.ts';
import { lint } from '../../src/core/lint.ts';
import type { Document } from '../../src/core/model.ts';
import { read } from '../../src/core/read.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../assets.ts';
import { readCdk } from './reading.ts';
import { synthesize, type Synthesized } from './synth.ts';

/** What the findings of a source file and those of the template that the CDK makes of it have in common. */
export interface Truth {
  /** On both. Each is the id of a rule and the path of a construct. */
  readonly agreed: readonly string[];
  /** On the source alone: false alarms. */
  readonly invented: readonly string[];
  /** On the template alone, although the source shows the resource. */
  readonly missed: readonly string[];
}

const strict: Configuration = { profile: 'strict', severities: {}, today: '2026-11-20' };

export async function truthOf(url: URL): Promise<Truth> {
  const { default: StackClass }: { default: new (scope: App, id: string) => Stack } = await import(url.href);
  const synthesized = synthesize(StackClass);
  const source = await readCdk(await readFile(url, 'utf8'));
  const template = await read(synthesized.text, 'json', assets);
  if (template === undefined) throw new Error(`${url.href} has no databases`);
  const shown = new Set(distinct(source).map(({ name }) => name));
  const [onSource, onTemplate] = [found(source, name => name), found(template, pathsBy(synthesized))];
  return {
    agreed: onSource.filter(one => onTemplate.includes(one)),
    invented: onSource.filter(one => !onTemplate.includes(one)),
    missed: onTemplate.filter(one => !onSource.includes(one) && shown.has(one.slice(one.indexOf(' ') + 1))),
  };
}

/** Of resources that the same words make, the first, which stands for all. */
function distinct({ resources }: Document): Document['resources'] {
  return resources.filter(
    (resource, i) => i === resources.findIndex(({ nameSpan }) => nameSpan.start === resource.nameSpan.start),
  );
}

function found(document: Document, pathOf: (name: string) => string): readonly string[] {
  const findings = lint(document, rules, strict).map(({ rule, resource }) => `${rule} ${pathOf(resource)}`);
  return [...new Set(findings)].toSorted();
}

function pathsBy({ paths }: Synthesized): (logicalId: string) => string {
  return logicalId => paths.get(logicalId) ?? logicalId;
}
