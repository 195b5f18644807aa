import { documentOf, findingsIn, check, strict } from './checking.ts';
import { treeSitter, yaml, type Parse } from './parsers.ts';
import type { Row } from './row.ts';
import { typescriptStack } from './stack.ts';
import { jsonTemplate, yamlTemplate } from './template.ts';
import { shortest, timed, timedAlone } from './timing.ts';

interface Input {
  readonly name: string;
  readonly languageId: string;
  readonly text: string;
  /** How often it is checked: a text that takes less time takes more rounds until V8 has compiled all that it runs. */
  readonly rounds: number;
  /** The parsers that it is held against, by name. */
  readonly parsers: Readonly<Record<string, Parse>>;
}

/** Texts of 500 databases from text to findings, against their parsers. */
export async function linting(): Promise<readonly Row[]> {
  const inputs: readonly Input[] = [
    // First, as in a project of the CDK: values of templates have other shapes, and V8 then compiles the rules for both.
    {
      name: 'CDK in TypeScript',
      languageId: 'typescript',
      text: typescriptStack(500),
      rounds: 60,
      parsers: { "tree-sitter's parse": treeSitter },
    },
    { name: 'YAML', languageId: 'yaml', text: yamlTemplate(500), rounds: 12, parsers: { "yaml's parse": yaml } },
    {
      name: 'JSON',
      languageId: 'json',
      text: jsonTemplate(500),
      rounds: 12,
      parsers: { "yaml's parse": yaml, 'JSON.parse': text => void JSON.parse(text) },
    },
  ];
  const rows: Row[] = [];
  for (const input of inputs) rows.push(...(await rowsOf(input)));
  return rows;
}

async function rowsOf({ name, languageId, text, rounds, parsers }: Input): Promise<readonly Row[]> {
  const parses = Object.entries(parsers);
  // Every lint gets a document of its own: what one remembers must not speed up the next.
  const fresh = (): ReturnType<typeof documentOf> => documentOf(text, languageId);
  const [whole = 0, reading = 0, rules = 0, all = 0, ...bases] = await shortest(rounds, [
    timedAlone(() => check(text, languageId)),
    timedAlone(fresh),
    timed(fresh, document => findingsIn(document)),
    timed(fresh, document => findingsIn(document, strict)),
    ...parses.map(([, parse]) => timedAlone(() => parse(text))),
  ]);
  const size = `${Math.round(text.length / 1024)} KB`;
  return parses.flatMap(([parser], i): readonly Row[] => {
    const row = (what: string, value: number): Row => ({
      what,
      value,
      unit: 'ms',
      against: parser,
      base: bases[i] ?? 0,
    });
    const chief = row(`lint ${name}, 500 databases, ${size}`, whole);
    if (i > 0) return [chief];
    return [
      chief,
      row('  of it, reading', reading),
      row('  of it, rules', rules),
      row('  rules of the profile strict', all),
    ];
  });
}
