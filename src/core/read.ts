import type { Assets } from './assets.ts';
import type { Cdk } from './cdk/cdk.ts';
import { marks, marksOfVersion1 } from './cdk/marks.ts';
import type { SourceReader } from './cdk/reader.ts';
import { lookUp } from './lookUp.ts';
import type { Document } from './model.ts';
import { sizeLimit } from './sizeLimit.ts';
import { finish, type Steps } from './steps.ts';
import { looksLikeTemplate } from './template/detect.ts';

/** VS Code language ids of the files that can hold a template. */
export const templateLanguages: readonly string[] = ['yaml', 'json', 'jsonc', 'cloudformation'];

/** VS Code language ids of the files that can hold CDK constructs. */
export const sourceLanguages: readonly string[] = Object.keys(marks);

export const languages: readonly string[] = [...templateLanguages, ...sourceLanguages];

/** Whether a text is source that names the CDK, in its second version. Only that is parsed. */
export function namesCdk(text: string, languageId: string): boolean {
  return lookUp(marks, languageId)?.test(text) === true && lookUp(marksOfVersion1, languageId)?.test(text) !== true;
}

/** Reads a file of any supported language; undefined where the text holds nothing for this engine. */
export async function read(text: string, languageId: string, assets: Assets): Promise<Document | undefined> {
  if (text.length > sizeLimit) return undefined;
  if (sourceLanguages.includes(languageId)) return readCdk(text, languageId, assets);
  if (!templateLanguages.includes(languageId) || !looksLikeTemplate(text)) return undefined;
  const { readTemplate } = await loadTemplates();
  return readTemplate(text);
}

/** Reads one file again and again while it is edited, and only what has changed of it. */
export interface Reader {
  /**
   * The file as it is now; undefined where the text holds nothing for this engine. The document before it, whose parts
   * live on in this one, is out of force then: it offers no edits any more.
   * @param perform how the work is done, where not in one go
   */
  read(text: string, perform?: Perform): Promise<Document | undefined>;
  dispose(): void;
}

/** Does work that may take long, in one go or piece by piece. */
export type Perform = <T>(work: Steps<T>) => T | Promise<T>;

export function createReader(languageId: string, assets: Assets): Reader {
  if (sourceLanguages.includes(languageId)) return createCdkReader(languageId, assets);
  let readTemplate: ((text: string) => Steps<Document>) | undefined;
  return {
    async read(text, perform = finish) {
      if (!templateLanguages.includes(languageId) || !looksLikeTemplate(text)) return undefined;
      if (readTemplate === undefined) {
        const { createTemplateReader } = await import('./template/reader.ts');
        readTemplate ??= createTemplateReader();
      }
      return perform(readTemplate(text));
    },
    dispose: () => (readTemplate = undefined),
  };
}

/** Reads a template that holds no database any more, to tell what has become of those that it held. */
export async function readEmptied(text: string, languageId: string): Promise<Document | undefined> {
  if (!templateLanguages.includes(languageId)) return undefined;
  const { readTemplate } = await loadTemplates();
  return readTemplate(text);
}

interface Templates {
  readonly readTemplate: (text: string) => Document;
}

let templates: Promise<Templates> | undefined;

/** Loaded with the first template, so that foreign files never load a parser, and asked for once: each time costs Node. */
function loadTemplates(): Promise<Templates> {
  return (templates ??= import('./template/template.ts'));
}

async function readCdk(text: string, languageId: string, assets: Assets): Promise<Document | undefined> {
  const cdk = await loadCdk(text, languageId, assets);
  return cdk === undefined ? undefined : ofUse(cdk.read(text));
}

function createCdkReader(languageId: string, assets: Assets): Reader {
  let reader: SourceReader | undefined;
  let isDisposed = false;
  return {
    async read(text) {
      const cdk = await loadCdk(text, languageId, assets);
      if (cdk === undefined) {
        reader?.dispose();
        return undefined;
      }
      // Who has gone while the grammar was loaded would not free what is kept.
      if (isDisposed) return ofUse(cdk.read(text));
      reader ??= cdk.createReader();
      return ofUse(reader.read(text));
    },
    dispose() {
      isDisposed = true;
      reader?.dispose();
    },
  };
}

function ofUse(document: Document): Document | undefined {
  return document.resources.length === 0 ? undefined : document;
}

interface CdkModule {
  readonly cdkFor: (languageId: string, assets: Assets) => Promise<Cdk | undefined>;
}

let cdk: Promise<CdkModule> | undefined;

/** Loaded with the first file that names the CDK; undefined for one that does not. */
async function loadCdk(text: string, languageId: string, assets: Assets): Promise<Cdk | undefined> {
  if (!namesCdk(text, languageId)) return undefined;
  const { cdkFor } = await (cdk ??= import('./cdk/cdk.ts'));
  return cdkFor(languageId, assets);
}
