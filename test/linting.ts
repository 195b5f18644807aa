import { applyEdits } from '../src/core/document.ts';
import { fixAll } from '../src/core/fixes.ts';
import { lint } from '../src/core/lint.ts';
import type { Finding } from '../src/core/model.ts';
import { set, type Rule } from '../src/core/rule.ts';
import { readTemplate } from '../src/core/template/template.ts';
import { effective, isTrue } from '../src/core/values.ts';

// Two rules of their own, and what comes of them.

/** A boolean property that must be on. */
export function mustBeOn(property: string, profiles: Rule['profiles'] = ['recommended']): Rule {
  return {
    id: `test-${property.toLowerCase()}`,
    title: property,
    category: 'reliability',
    severity: 'warning',
    profiles,
    resources: ['AWS::RDS::DBInstance'],
    properties: [property],
    message: `has no ${property}`,
    why: '',
    how: '',
    links: [],
    sameAs: {},
    check(db, report) {
      const value = effective(db, property);
      if (isTrue(value) !== false) return;
      report(value, { fixes: [set(db, property, true, { title: `Turn on ${property}`, impact: 'none' })] });
    },
  };
}

export const multiAz = mustBeOn('MultiAZ');
export const encrypted = mustBeOn('StorageEncrypted');

export function findings(
  text: string,
  rules: readonly Rule[] = [multiAz],
  configuration?: Parameters<typeof lint>[2],
): Finding[] {
  return lint(readTemplate(text), rules, configuration);
}

export function brief(text: string, rules?: readonly Rule[], configuration?: Parameters<typeof lint>[2]): string[] {
  return findings(text, rules, configuration).map(
    ({ severity, message, span }) => `${severity}: ${message} «${text.slice(span.start, span.end)}»`,
  );
}

export function afterFixAll(text: string, rules: readonly Rule[]): string {
  const document = readTemplate(text);
  return applyEdits(text, fixAll(document, lint(document, rules)));
}
