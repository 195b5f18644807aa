import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

const file = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

// The schema of OASIS is a draft 4, which differs in the name of its id, and one of its patterns is none with Unicode.
const { $schema: _, id, ...schema } = JSON.parse(readFileSync(file, 'utf8'));

/** Whether a log is what the official schema of SARIF 2.1.0 asks for. */
export const isOfficialSarif = new Ajv({
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
  allErrors: true,
}).compile({ ...schema, $id: id });
