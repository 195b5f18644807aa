import { parseDocument } from 'yaml';
import { parserFor } from '../../src/core/cdk/grammars.ts';
import { typescript } from '../../src/core/cdk/languages/typescript/language.ts';
import { assets } from '../../test/assets.ts';

// What reading a text cannot do without: the parsers, alone.

export type Parse = (text: string) => unknown;

export const yaml: Parse = text => parseDocument(text);

const parser = await parserFor(typescript.grammar, assets);

export const treeSitter: Parse = text => parser.parse(text)?.delete();
