import type { Random } from '../../scripts/fuzz/random.ts';

// What people, paste and half-finished thoughts do to a template.

/** One way of editing a text. `other` is a text to take pieces from. */
type Edit = (text: string, random: Random, other: string) => string;

const pieces = [
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  ': ',
  '-',
  '- ',
  '#',
  ' # why',
  ',',
  '!Ref ',
  '!Ref Days',
  '!Sub "a',
  '&a ',
  '*a',
  '<<: *a',
  '|',
  '>',
  '|\n',
  '? ',
  '%',
  '---',
  '---\n',
  '...',
  '...\n',
  '\t',
  '\r\n',
  '\r',
  '\uFEFF',
  '{{resolve:ssm:a}}',
  '\\',
  "''",
  '\\"',
  'Engine: mysql',
  'MultiAZ',
  'StorageEncrypted: true',
  'Type: AWS::RDS::DBInstance',
  'Fn::If',
  'db-lens-ignore',
  '*',
  '@',
  '`',
  'é😀',
] as const;

const lines = [
  '',
  '# a comment',
  '  # a comment',
  '      # a comment',
  'Resources:',
  'Outputs:',
  'Parameters:',
  'Metadata:',
  'Globals:',
  'Conditions:',
  'Transform: AWS::Serverless-2016-10-31',
  'Transform: Macro',
  '  Orders:',
  '  New:',
  '    Type: AWS::RDS::DBInstance',
  '    Properties:',
  '      Engine: mysql',
  '      MultiAZ',
  '      MultiAZ:',
  '      StorageEncrypted: false',
  '      BackupRetentionPeriod: !Ref Days',
  '  Days: { Type: Number, Default: 3 }',
  '  Days: { Value: !Ref Days }',
  '      DBInstanceIdentifier: !Sub "db-${Days}"',
  '    DeletionPolicy: Delete',
  '---',
  '...',
  '- a',
  '  - a',
  '\t',
  '  New',
  'New',
  '"New": {}',
  '    Metadata: { db-lens: { ignore: [{ rule: rds-instance-multi-az, reason: none }] } }',
  '  # db-lens-ignore rds-instance-multi-az: no',
] as const;

const usual: readonly [Edit, ...Edit[]] = [
  (text, random) => typed(text, random, String.fromCharCode(97 + random.below(26))),
  (text, random) => typed(text, random, String(random.below(10))),
  (text, random) => typed(text, random, ' '),
  (text, random) => without(text, random, 1),
  (text, random) => without(text, random, 1 + random.below(5)),
  (text, random) => withLine(text, random, random.pick(lines)),
  (text, random) => withLine(text, random, ' '.repeat(random.below(9)) + random.pick(pieces)),
  withoutLine,
  (text, random) => replacedValue(text, random),
  (text, random) => replacedName(text, random),
];

const rare: readonly [Edit, ...Edit[]] = [
  (text, random) => typed(text, random, random.pick(pieces)),
  (text, random) => typed(text, random, '\n'),
  (text, random) => without(text, random, random.below(120)),
  (text, random, other) => typed(text, random, somewhere(other, random, 1 + random.below(200))),
  (text, random, other) => withLine(text, random, blockOf(other, random)),
  (text, random) => withLine(text, random, blockOf(text, random)),
  (text, random) => indented(text, random, '  '),
  (text, random) => indented(text, random, ''),
  (text, random) => replacedChar(text, random),
  (text, random) => movedBlock(text, random),
];

/** The text after one edit, mostly of the kind that is made all the time. */
export function edited(text: string, random: Random, other: string): string {
  return random.pick(random.below(3) > 0 ? usual : rare)(text, random, other);
}

function typed(text: string, random: Random, piece: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function without(text: string, random: Random, length: number): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + text.slice(at + length);
}

function replacedChar(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(pieces) + text.slice(at + 1);
}

function somewhere(text: string, random: Random, length: number): string {
  const at = random.below(text.length + 1);
  return text.slice(at, at + length);
}

function changedLines(text: string, change: (lines: string[]) => void): string {
  const all = text.split('\n');
  change(all);
  return all.join('\n');
}

function withLine(text: string, random: Random, line: string): string {
  return changedLines(text, all => all.splice(random.below(all.length + 1), 0, line));
}

function withoutLine(text: string, random: Random): string {
  return changedLines(text, all => all.splice(random.below(all.length), 1 + random.below(2)));
}

/** A few lines in one piece. */
function blockOf(text: string, random: Random): string {
  const all = text.split('\n');
  const at = random.below(all.length);
  return all.slice(at, at + 1 + random.below(12)).join('\n');
}

function movedBlock(text: string, random: Random): string {
  return changedLines(text, all => {
    const block = all.splice(random.below(all.length), 1 + random.below(12));
    all.splice(random.below(all.length + 1), 0, ...block);
  });
}

function indented(text: string, random: Random, by: string): string {
  return changedLines(text, all => {
    const from = random.below(all.length);
    const to = Math.min(all.length, from + 1 + random.below(6));
    for (let i = from; i < to; i += 1) all[i] = by === '' ? (all[i] ?? '').replace(/^ {1,2}/, '') : by + (all[i] ?? '');
  });
}

/** Other words behind the colon of some line. */
function replacedValue(text: string, random: Random): string {
  return changedLines(text, all => {
    const at = random.below(all.length);
    const value = random.pick([
      '1',
      'true',
      'x',
      '!Ref Days',
      '"x"',
      '{ a: 1 }',
      '[1, 2]',
      '',
      '!If [A, 1, 2]',
      '!Ref Orders',
    ]);
    all[at] = (all[at] ?? '').replace(/:.*$/, `: ${value}`);
  });
}

/** Another key at the beginning of some line. */
function replacedName(text: string, random: Random): string {
  return changedLines(text, all => {
    const at = random.below(all.length);
    all[at] = (all[at] ?? '').replace(
      /[\w:"]+(?=:)/,
      random.pick(['Orders', 'Type', 'Properties', 'Resources', 'Key', 'A', 'Metadata']),
    );
  });
}
