import type { Configuration } from '../configuration.ts';
import { offers } from '../fixes.ts';
import { titleOf } from '../impact.ts';
import { lint } from '../lint.ts';
import type { Document, Finding } from '../model.ts';
import { languages, read } from '../read.ts';
import { profiles } from '../team/words.ts';
import { textIn, type Input, type Knowledge, type Tool } from './tool.ts';

const mostFindings = 50;

/** Checks a template or CDK source that the model has before it, and says what each fix does to a running database. */
export const lintTool: Tool = {
  doing: input => `Checking the AWS databases in a ${textIn(input, 'languageId')} text`,
  async answer(input, knowledge) {
    const languageId = textIn(input, 'languageId');
    if (!languages.includes(languageId)) return `"${languageId}" is not read. These are: ${languages.join(', ')}.`;
    const text = typeof input['text'] === 'string' ? input['text'] : '';
    const document = await read(text, languageId, knowledge.assets);
    if (document === undefined)
      return 'The text holds no AWS databases: no CloudFormation or SAM template with some, and no CDK constructs of them.';
    const configuration = configurationOf(input, knowledge);
    return report(document, lint(document, knowledge.rules, configuration), configuration);
  },
};

function configurationOf(input: Input, { today }: Knowledge): Configuration {
  const profile = profiles.find(candidate => candidate === textIn(input, 'profile')) ?? 'recommended';
  return { profile, severities: {}, today };
}

function report(document: Document, findings: readonly Finding[], { profile }: Configuration): string {
  const read = `${count(document.resources.length, 'resource')} read, profile ${profile}`;
  if (findings.length === 0) return `No findings (${read}).`;
  const more = findings.length > mostFindings ? [`and ${findings.length - mostFindings} more`] : [];
  const lines = findings.slice(0, mostFindings).map(finding => describe(document, finding));
  return [`${count(findings.length, 'finding')} (${read}):`, ...lines, ...more].join('\n\n');
}

function describe(document: Document, finding: Finding): string {
  const { severity, rule, message, span } = finding;
  const fixes = offers(document, finding).map(({ fix }) => `  - Fix: ${titleOf(fix)}`);
  return [`- Line ${lineOf(document.text, span.start)}, ${severity}, ${rule}: ${message}`, ...fixes].join('\n');
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\r\n]/).length;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
