import { detached } from '../detached.ts';
import { isHarmless } from '../impact.ts';
import { offers } from '../fixes.ts';
import { contextOf, facetsOf } from '../hover/resourceHover.ts';
import { plainText } from '../hover/markdown.ts';
import { postureOf } from '../hover/posture.ts';
import { isAbout } from '../finding.ts';
import type { Document, Finding, Resource, Severity, Span } from '../model.ts';
import { serviceOf } from '../reference/services.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { positionsIn } from './positions.ts';
import type { Range } from './reportedFinding.ts';

/** What is worth keeping of a file that was checked: a small part of what the check itself needs. */
export interface FileSummary {
  /** The address of the file. */
  readonly uri: string;
  /** As it is shown: relative to the workspace, with `/`. */
  readonly file: string;
  readonly findings: readonly FindingSummary[];
  readonly databases: readonly Database[];
}

export interface FindingSummary {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Lines and columns count from 1. */
  readonly range: Range;
  /** Unique in its file, and the same after lines were added above. */
  readonly fingerprint: string;
  /** Id of the service of the resource; undefined where it is none of a database service. */
  readonly service: string | undefined;
  /** Whether it has a fix that does nothing to the running database. */
  readonly isFixable: boolean;
}

/** A resource that holds data. */
export interface Database {
  /** Logical id. */
  readonly name: string;
  /** What it is: `RDS instance`. */
  readonly noun: string;
  readonly type: string;
  readonly service: string;
  /** Of its name in the text. */
  readonly range: Range;
  /** What is worth knowing of it at a glance: `Backup: automated backups kept 7 days`. Plain text. */
  readonly posture: readonly string[];
  /** How many findings it has. */
  readonly findings: number;
}

export interface Inspected {
  readonly document: Document;
  readonly findings: readonly Finding[];
}

export function summaryOf(uri: string, file: string, { document, findings }: Inspected): FileSummary {
  const at = positionsIn(document.text);
  const rangeOf = ({ start, end }: Span): Range => ({ start: at(start), end: at(end) });
  const fingerprints = fingerprintsOf(document, findings);
  return {
    uri,
    file,
    findings: findings.map((finding, i) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: detached(finding.message),
      range: rangeOf(finding.span),
      fingerprint: detached(fingerprints[i] ?? ''),
      service: serviceOfFinding(document, finding),
      isFixable: offers(document, finding).some(({ fix }) => isHarmless(fix)),
    })),
    databases: document.resources.flatMap(resource => databaseOf(document, findings, resource, rangeOf) ?? []),
  };
}

function serviceOfFinding({ resources }: Document, { resource: name, span }: Finding): string | undefined {
  const named = resources.filter(resource => resource.name === name);
  const resource = named.find(({ span: whole }) => whole.start <= span.start && span.start <= whole.end) ?? named[0];
  return resource === undefined ? undefined : (postureOf(resource)?.service ?? serviceOf(resource.type)?.id);
}

function databaseOf(
  document: Document,
  findings: readonly Finding[],
  resource: Resource,
  rangeOf: (span: Span) => Range,
): Database | undefined {
  const posture = postureOf(resource);
  if (posture === undefined) return undefined;
  return {
    name: detached(resource.name),
    noun: posture.noun,
    type: detached(resource.type),
    service: posture.service,
    range: rangeOf(resource.nameSpan),
    posture: facetsOf(posture, contextOf(document, resource)).map(line => detached(plainText(line))),
    findings: findings.filter(finding => isAbout(finding, resource)).length,
  };
}
