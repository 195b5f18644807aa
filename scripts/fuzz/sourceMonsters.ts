import type { Sample } from './samples.ts';

// Source that is nested, chained or repeated more than anybody writes.

export const depth = 10_000;

export const around = (open: string, inner: string, close: string, times = depth): string =>
  open.repeat(times) + inner + close.repeat(times);

/** How a language writes a construct whose properties hold an expression, and what can be nested in it. */
interface Grammar {
  readonly languageId: string;
  readonly frame: (statements: string, value: string) => string;
  readonly nests: readonly (readonly [open: string, inner: string, close: string])[];
  readonly assignment: string;
}

const grammars: readonly Grammar[] = [
  {
    languageId: 'typescript',
    frame: (statements, value) =>
      `import * as rds from 'aws-cdk-lib/aws-rds';\n${statements}\nnew rds.CfnDBInstance(this, 'Db', { dbName: ${value} });\n`,
    nests: [
      ['[', '', ']'],
      ['{a: ', '1', '}'],
      ['(', '1', ')'],
      ['f(', '1', ')'],
      ['a ? ', '1', ' : 2'],
      ['!', 'a', ''],
      ["'a' + ", "'b'", ''],
      ['a => ', '1', ''],
      ['new rds.X(', '1', ')'],
      ['`${', '1', '}`'],
      ['', 'a', '.b'],
      ['', 'a', '!'],
      ['', 'a', '()'],
      ['', 'a', '[0]'],
      ['<', 'a', '>'],
    ],
    assignment: 'a = ',
  },
  {
    languageId: 'typescriptreact',
    frame: (statements, value) =>
      `import * as rds from 'aws-cdk-lib/aws-rds';\n${statements}\nnew rds.CfnDBInstance(this, 'Db', { dbName: ${value} });\n`,
    nests: [
      ['<a>', 'x', '</a>'],
      ['[', '', ']'],
    ],
    assignment: 'a = ',
  },
  {
    languageId: 'python',
    frame: (statements, value) =>
      `from aws_cdk import aws_rds as rds\n${statements}\nrds.CfnDBInstance(self, "Db", db_name=${value})\n`,
    nests: [
      ['[', '', ']'],
      ['{"a": ', '1', '}'],
      ['(', '1', ')'],
      ['f(', '1', ')'],
      ['1 if a else ', '2', ''],
      ['not ', 'a', ''],
      ['"a" + ', '"b"', ''],
      ['lambda: ', '1', ''],
      ['', 'a', '.b'],
      ['', 'a', '()'],
      ['', 'a', '[0]'],
      ['dict(a=', '1', ')'],
    ],
    assignment: 'a = ',
  },
  {
    languageId: 'java',
    frame: (statements, value) =>
      `import software.amazon.awscdk.services.rds.*;\nclass A { void a() {\n${statements}\nCfnDBInstance.Builder.create(this, "Db").dbName(${value}).build();\n} }\n`,
    nests: [
      ['List.of(', '', ')'],
      ['Map.of("a", ', '1', ')'],
      ['(', '1', ')'],
      ['f(', '1', ')'],
      ['a ? 1 : ', '2', ''],
      ['!', 'a', ''],
      ['"a" + ', '"b"', ''],
      ['() -> ', '1', ''],
      ['', 'a', '.b()'],
      ['(A) ', 'a', ''],
      ['new A[] {', '', '}'],
    ],
    assignment: 'a = ',
  },
  {
    languageId: 'csharp',
    frame: (statements, value) =>
      `using Amazon.CDK.AWS.RDS;\nclass A { void B() {\n${statements}\nnew CfnDBInstance(this, "Db", new CfnDBInstanceProps { DbName = ${value} });\n} }\n`,
    nests: [
      ['new [] {', '', '}'],
      ['new A { B = ', '1', '}'],
      ['(', '1', ')'],
      ['F(', '1', ')'],
      ['a ? 1 : ', '2', ''],
      ['!', 'a', ''],
      ['"a" + ', '"b"', ''],
      ['() => ', '1', ''],
      ['', 'a', '.b'],
      ['', 'a', '.B()'],
      ['(A) ', 'a', ''],
      ['a ?? ', 'b', ''],
    ],
    assignment: 'a = ',
  },
  {
    languageId: 'go',
    frame: (statements, value) =>
      `package main\nimport "github.com/aws/aws-cdk-go/awscdk/v2/awsrds"\nfunc a() {\n${statements}\nawsrds.NewCfnDBInstance(stack, jsii.String("Db"), &awsrds.CfnDBInstanceProps{ DbName: ${value} })\n}\n`,
    nests: [
      ['[]a{', '', '}'],
      ['a{B: ', '1', '}'],
      ['(', '1', ')'],
      ['f(', '1', ')'],
      ['&', 'a', ''],
      ['!', 'a', ''],
      ['"a" + ', '"b"', ''],
      ['func() { return ', '1', ' }'],
      ['', 'a', '.b'],
      ['', 'a', '()'],
      ['', 'a', '[0]'],
      ['jsii.String(', '"a"', ')'],
    ],
    assignment: 'a = ',
  },
];

function sources({ languageId, frame, nests, assignment }: Grammar): readonly Sample[] {
  const times = depth;
  const end = languageId === 'python' || languageId === 'go' ? '\n' : ';\n';
  const sample = (name: string, statements: string, value: string): Sample => ({
    name: `${languageId}: ${name}`,
    languageId,
    text: frame(statements, value),
  });
  return [
    ...nests.flatMap(([open, inner, close]) => [
      sample(`${open}…${close} nested`, '', around(open, inner, close, times)),
      sample(`${open}… cut off`, '', open.repeat(times)),
    ]),
    sample('an assignment of an assignment', `${assignment.repeat(times)}1${end}`, 'a'),
    sample('assignments one after the other', `${assignment}b${end}`.repeat(times), 'a'),
    sample('names for names', Array.from({ length: times }, (_, i) => `a${i + 1} = a${i}${end}`).join(''), `a${times}`),
    sample('a cycle of names', `a = b${end}b = c${end}c = a${end}`, 'a'),
    sample('a huge text', '', `"${'x'.repeat(1_000_000)}"`),
    sample('a huge number', '', '9'.repeat(100_000)),
  ];
}

export const sourceMonsters: readonly Sample[] = grammars.flatMap(sources);
