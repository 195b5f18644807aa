import type { Range, ReportedFinding, ReportedFix } from './reportedFinding.ts';
import type { FindingsReporter, Summary } from './reporter.ts';
import { descriptorOf, levels, taxonomiesOf } from './sarifRules.ts';

/** What the manifest says of the program. */
export interface Tool {
  readonly displayName: string;
  readonly version: string;
  readonly description: string;
}

/** SARIF 2.1.0, for code scanning. The results come first, so that only the rules that they need are described. */
export function sarifReporter(tool: Tool): FindingsReporter {
  const rules = new Map<string, number>();
  let written = 0;
  const indexOf = (rule: string): number => {
    const index = rules.get(rule) ?? rules.size;
    rules.set(rule, index);
    return index;
  };
  return {
    begin: `{"version":"2.1.0","$schema":${JSON.stringify(schema)},"runs":[{"results":[`,
    file: ({ file, findings }) =>
      findings
        .map(finding => resultOf(file, finding, indexOf(finding.rule)))
        .map(result => `${written++ === 0 ? '' : ','}\n${JSON.stringify(result)}`)
        .join(''),
    end: summary => `\n],${JSON.stringify(runOf(tool, [...rules.keys()], summary)).slice(1)}]}\n`,
  };
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function runOf({ displayName, version, description }: Tool, ids: readonly string[], { problems }: Summary): object {
  const taxonomies = taxonomiesOf(ids);
  return {
    tool: {
      driver: {
        name: 'db-lens',
        fullName: `${displayName} ${version}`,
        semanticVersion: version,
        shortDescription: { text: description },
        rules: ids.map(descriptorOf),
        supportedTaxonomies: taxonomies.map(({ name }, index) => ({ name, index })),
      },
    },
    taxonomies,
    invocations: [
      {
        executionSuccessful: problems.length === 0,
        toolExecutionNotifications: problems.map(text => ({ level: 'error', message: { text } })),
      },
    ],
    columnKind: 'utf16CodeUnits',
  };
}

function resultOf(file: string, finding: ReportedFinding, ruleIndex: number): object {
  const { rule, severity, message, resource, range, fingerprint, fixes, related } = finding;
  const logicalLocations = [{ name: resource, kind: 'resource' }];
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [{ ...locationOf(file, range), ...(resource === '' ? {} : { logicalLocations }) }],
    partialFingerprints: { 'db-lens/v1': fingerprint },
    ...(fixes.length === 0 ? {} : { fixes: distinct(fixes.map(fix => fixOf(file, fix))) }),
    ...(related.length === 0 ? {} : { relatedLocations: related.map((one, id) => relatedOf(file, one, id)) }),
    properties: { severity },
  };
}

function relatedOf(file: string, { range, message }: ReportedFinding['related'][number], id: number): object {
  return { id, ...locationOf(file, range), message: { text: message } };
}

function locationOf(file: string, range: Range): object {
  return { physicalLocation: { artifactLocation: artifact(file), region: regionOf(range) } };
}

function fixOf(file: string, { title, impact, edits }: ReportedFix): object {
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text },
  }));
  return {
    description: { text: title },
    artifactChanges: [{ artifactLocation: artifact(file), replacements }],
    properties: { impact },
  };
}

function regionOf({ start, end }: Range): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A file outside of the working folder has no place below the root of the sources. */
function artifact(file: string): object {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('../') ? { uri } : { uri, uriBaseId: '%SRCROOT%' };
}

/** SARIF wants the fixes of a result to differ. */
function distinct(fixes: readonly object[]): readonly object[] {
  return [...new Map(fixes.map(fix => [JSON.stringify(fix), fix])).values()];
}
