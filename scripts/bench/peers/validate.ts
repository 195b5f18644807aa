import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { measure } from './measure.ts';

// `node validate.ts FOLDER SMALL LARGE`: what CloudFormation Validate costs, with one engine for all templates, as its
// README asks for.

interface Validate {
  readonly CompositeEngine: new () => {
    validateTemplate(template: unknown): { readonly diagnostics: readonly unknown[] };
  };
  readonly TemplateContent: new (text: string) => unknown;
}

const { CompositeEngine, TemplateContent }: Validate = await import(pathToFileURL(`${process.argv[2]}/index.js`).href);
const engine = new CompositeEngine();

await measure(text => engine.validateTemplate(new TemplateContent(text)).diagnostics.length);
