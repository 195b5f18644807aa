import { lint } from '../../src/core/lint.ts';
import type { Configuration } from '../../src/core/configuration.ts';
import type { Document } from '../../src/core/model.ts';
import type { SameAs } from '../../src/core/sameAs.ts';
import type { Rule } from '../../src/core/rule.ts';
import { readTemplate } from '../../src/core/template/template.ts';
import { mustBeOn } from '../linting.ts';

const sameAs: SameAs = {
  'cfn-lint': ['W3011', 'E3691'],
  Guard: ['RDS_MULTI_AZ_SUPPORT'],
  Checkov: ['CKV_AWS_157'],
  KICS: ['2b1d4935-9acf-48a7-8466-10d18bf51a69'],
  cfn_nag: ['W28'],
  'cdk-nag': ['AwsSolutions-RDS3'],
};

/** A rule that all the tools know, and one that none of them knows. */
export const known: Rule = {
  ...mustBeOn('MultiAZ'),
  id: 'test-standby',
  title: 'Database without MultiAZ',
  sameAs,
};
const foreign: Rule = { ...mustBeOn('StorageEncrypted'), id: 'test-encrypted' };

/** What is left of the findings in two databases, `Orders` and `Others`, that fail both rules: `Orders.test-standby`. */
export function left(text: string, configuration: Partial<Configuration> = {}): readonly string[] {
  return leftIn(readTemplate(text), configuration);
}

export function leftIn(document: Document, configuration: Partial<Configuration> = {}): readonly string[] {
  const findings = lint(document, [known, foreign], {
    profile: 'recommended',
    severities: {},
    ...configuration,
  });
  return findings.map(({ rule, resource }) => `${resource}.${rule}`).toSorted();
}

export const allLeft = ['Orders.test-encrypted', 'Orders.test-standby', 'Others.test-encrypted', 'Others.test-standby'];

/** What is left where the check is overlooked in `Orders`. */
export const leftOfOrders = allLeft.filter(one => one !== 'Orders.test-standby');

/** What is left where the check is overlooked everywhere. */
export const leftOfBoth = ['Orders.test-encrypted', 'Others.test-encrypted'];

/** The two databases in YAML, with lines of metadata in the first one, or of the whole template. */
export function yaml({
  metadata = [],
  whole = [],
  above = [],
}: Partial<Record<'metadata' | 'whole' | 'above', readonly string[]>>): string {
  return [
    ...(whole.length > 0 ? ['Metadata:', ...whole.map(line => `  ${line}`)] : []),
    'Resources:',
    ...above.map(line => `  ${line}`),
    '  Orders:',
    '    Type: AWS::RDS::DBInstance',
    ...(metadata.length > 0 ? ['    Metadata:', ...metadata.map(line => `      ${line}`)] : []),
    '    Properties:',
    '      MultiAZ: false',
    '  Others:',
    '    Type: AWS::RDS::DBInstance',
    '    Properties:',
    '      MultiAZ: false',
    '',
  ].join('\n');
}

/** The same in JSON. */
export function json({ metadata, whole }: { metadata?: unknown; whole?: unknown }): string {
  const db = { Type: 'AWS::RDS::DBInstance', Properties: { MultiAZ: false } };
  return JSON.stringify({ Metadata: whole, Resources: { Orders: { ...db, Metadata: metadata }, Others: db } }, null, 2);
}
