import type { Document, Severity, Span, Value } from '../model.ts';
import type { Reported, ReportChange } from '../rule.ts';
import { attribute, get } from '../values.ts';
import { inline } from '../template/spelling.ts';
import { dataOf } from './dataOf.ts';
import { wording } from './likeness.ts';
import { isLost, protect } from './protection.ts';
import { restore, type Versions } from './restore.ts';
import { risksBetween, type Risk } from './risks.ts';

/** Reports what deploying the later version of a file does to the databases of the earlier one. */
export function compare(before: Document, after: Document, report: ReportChange): void {
  for (const risk of risksBetween(before, after)) {
    const resource = risk.kind === 'removed' ? risk.before : risk.after;
    report(resource, placeOf(after, risk), told({ before, after }, risk));
  }
}

function told(versions: Versions, risk: Risk): Reported {
  switch (risk.kind) {
    case 'changed':
      return changed(versions, risk);
    case 'retyped':
      return {
        severity: 'error',
        message: `cannot be deployed: CloudFormation refuses another Type, it was ${risk.before.type}`,
        fixes: restore(`Restore the type (${risk.before.type})`, versions, risk),
      };
    case 'renamed': {
      const lost = isLost(risk.before, 'DeletionPolicy');
      return {
        severity: severityOf(lost),
        message: lost
          ? `is made anew on deployment, and ${short(risk.before.name)}, its old name, is deleted with its data`
          : `is made anew on deployment: its name was ${short(risk.before.name)}`,
        fixes: restore(`Restore the name (${short(risk.before.name)})`, versions, risk),
      };
    }
    case 'removed': {
      const lost = isLost(risk.before, 'DeletionPolicy');
      return {
        severity: severityOf(lost),
        message: `${lost ? 'is deleted with its data' : 'leaves the stack'} on deployment: the template no longer has it`,
        fixes: restore(`Restore the resource (${short(risk.before.name)})`, versions, risk),
      };
    }
  }
}

function changed(versions: Versions, risk: Extract<Risk, { kind: 'changed' }>): Reported {
  const { before, after, property, isCertain } = risk;
  const lost = isLost(after, 'UpdateReplacePolicy');
  const happens = isCertain
    ? lost
      ? 'is replaced and deleted'
      : 'is replaced by a new one'
    : 'may be replaced by a new one';
  const beginning = `${happens} on deployment: ${property} was `;
  const old = isSecret(property) ? 'another' : wordsFor(versions.before, get(before, property));
  return {
    severity: isCertain ? severityOf(lost) : 'information',
    message: beginning + short(old, 100 - beginning.length),
    fixes: [...restore(`Restore ${property} (${short(old)})`, versions, risk), ...protect(after)],
  };
}

function severityOf(lost: boolean): Severity {
  return lost ? 'error' : 'warning';
}

/** Where the edit shows: at the property or the name; of what is gone, where the resources begin. */
function placeOf(after: Document, risk: Risk): Value {
  switch (risk.kind) {
    case 'changed':
      return get(risk.after, risk.property);
    case 'retyped':
      return attribute(risk.after, 'Type');
    case 'renamed':
      return { kind: 'absent', span: risk.after.nameSpan };
    case 'removed':
      return { kind: 'absent', span: beginning(after.text) };
  }
}

function beginning(text: string): Span {
  const { 0: found, index } = /["']?\bResources\b["']?(?=[ \t]*:)/.exec(text) ??
    /[^\r\n]*/.exec(text) ?? { 0: '', index: 0 };
  return { start: index, end: index + found.length };
}

/** Properties whose value must not be repeated where others read it. */
function isSecret(property: string): boolean {
  return /password|token|secret/i.test(property);
}

function wordsFor({ text }: Document, value: Value): string {
  if (value.kind === 'absent') return 'not set';
  if (value.kind === 'literal') return String(value.value);
  const data = dataOf(value);
  return data === undefined ? wording(text, value) : inline(data);
}

function short(text: string, most = 20): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
