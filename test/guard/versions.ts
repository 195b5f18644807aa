import { applyEdits } from '../../src/core/document.ts';
import type { Configuration } from '../../src/core/configuration.ts';
import { offers, type Offer } from '../../src/core/fixes.ts';
import { titleOf } from '../../src/core/impact.ts';
import { lint } from '../../src/core/lint.ts';
import { replacementRiskOnEdit } from '../../src/core/rules/lifecycle/replacement-risk-on-edit.ts';
import { readTemplate } from '../../src/core/template/template.ts';

const recommended: Configuration = { profile: 'recommended', severities: {} };

/** Each finding as `severity: message «what is underlined»`. */
export function brief(before: string, after: string, configuration = recommended): readonly string[] {
  const found = lint(readTemplate(after), [replacementRiskOnEdit], configuration, readTemplate(before));
  return found.map(({ severity, message, span }) => `${severity}: ${message} «${after.slice(span.start, span.end)}»`);
}

/** Titles of the fixes of the only finding. */
export function titles(before: string, after: string): readonly string[] {
  return offered(before, after).map(({ fix }) => titleOf(fix));
}

/** The text after the first fix of the only finding; undefined where there is none. */
export function fixed(before: string, after: string): string | undefined {
  const [offer] = offered(before, after);
  return offer === undefined ? undefined : applyEdits(after, offer.edits);
}

function offered(before: string, after: string): readonly Offer[] {
  const document = readTemplate(after);
  const found = lint(document, [replacementRiskOnEdit], recommended, readTemplate(before));
  return found.flatMap(finding => offers(document, finding));
}

/** A template with these lines as its resources. */
export function template(...lines: readonly string[]): string {
  return ['Resources:', ...lines.map(line => `  ${line}`), ''].join('\n');
}

/** A table that keeps its data, and one property more. */
export function table(name: string, ...properties: readonly string[]): readonly string[] {
  return [
    `${name}:`,
    '  Type: AWS::DynamoDB::Table',
    '  DeletionPolicy: Retain',
    '  UpdateReplacePolicy: Retain',
    '  Properties:',
    '    BillingMode: PAY_PER_REQUEST',
    ...properties.map(line => `    ${line}`),
  ];
}
