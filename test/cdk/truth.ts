import { readFile } from 'node:fs/promises';
import type { App, Stack } from 'aws-cdk-lib';
import type { Configuration } from '../../src/core/configuration.ts';
import { lint } from '../../src/core/lint.ts';
import type { Document, Resource } from '../../src/core/model.ts';
import { read } from '../../src/core/read.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../assets.ts';
import { readCdk } from './reading.ts';
import { synthesize } from './synth.ts';

/** What the findings of a source file and those of the template that the CDK makes of it have in common. */
export interface Truth {
  /** On both. Each is the id of a rule and the path of a construct. */
  readonly agreed: readonly string[];
  /** On the source alone: false alarms. */
  readonly invented: readonly string[];
  /** On the template alone. */
  readonly missed: readonly string[];
}

/** A rule that a resource breaks. */
interface Fault {
  readonly rule: string;
  readonly resource: string;
}

export async function truthOf(url: URL, profile: Configuration['profile'] = 'strict'): Promise<Truth> {
  const { default: StackClass }: { default: new (scope: App, id: string) => Stack } = await import(url.href);
  const synthesized = synthesize(StackClass);
  const source = await readCdk(await readFile(url, 'utf8'));
  const template = await read(synthesized.text, 'json', assets);
  if (template === undefined) throw new Error(`${url.href} has no databases`);
  const accused = faultsOf(source, profile);
  const faults = faultsOf(template, profile).map(({ rule, resource }) => ({
    rule,
    resource: synthesized.paths.get(resource) ?? resource,
  }));
  const isSame = sameness(source);
  const isOn = (fault: Fault): boolean => accused.some(one => isSame(one, fault));
  return {
    agreed: faults.filter(isOn).map(shown),
    invented: accused.filter(one => !faults.some(fault => isSame(one, fault))).map(shown),
    missed: faults.filter(fault => !isOn(fault)).map(shown),
  };
}

function faultsOf(document: Document, profile: Configuration['profile']): readonly Fault[] {
  const findings = lint(document, rules, { profile, severities: {}, today: '2026-11-20' });
  const known = new Set<string>();
  return findings.filter(finding => known.size < known.add(shown(finding)).size);
}

/** Whether what is found on the source is what is found on a construct by its path. */
function sameness({ resources }: Document): (onSource: Fault, onTemplate: Fault) => boolean {
  const paths = new Map(resources.map(one => [one.name, patternOf(one, resources)]));
  return (onSource, { rule, resource }) =>
    onSource.rule === rule && paths.get(onSource.resource)?.test(resource) === true;
}

/**
 * The paths of a resource. Words that make several resources stand for all of them, an id that the program puts together
 * may become anything, and a construct of the file's own may stand anywhere.
 */
function patternOf({ nameSpan }: Resource, resources: readonly Resource[]): RegExp {
  const names = resources.filter(other => other.nameSpan.start === nameSpan.start).map(({ name }) => name);
  const paths = names.map(name =>
    name
      .split(/\$?\{[^}]*\}/)
      .map(escaped)
      .join('[^/]+'),
  );
  return new RegExp(`(?:^|/)(?:${paths.join('|')})$`);
}

function shown({ rule, resource }: Fault): string {
  return `${rule} ${resource}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}
