import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { typescriptStack } from '../stack.ts';

/** A stack of more constructs has more than the 500 resources that CloudFormation allows. */
export const constructs = 200;

/**
 * Writes a CDK app of one stack into a new folder; its argument `nag` lets cdk-nag check it.
 * @returns its files; `template` is what it is synthesized to
 */
export function writeApp(home: string): { readonly app: string; readonly stack: string; readonly template: string } {
  const folder = path.join(home, 'app');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'function'), { recursive: true });
  const inside = (name: string): string => path.join(folder, name);
  writeFileSync(inside('function/index.js'), 'exports.handler = () => {};\n');
  writeFileSync(inside('stack.ts'), typescriptStack(constructs));
  writeFileSync(inside('app.ts'), source);
  return { app: inside('app.ts'), stack: inside('stack.ts'), template: inside('cdk.out/Shop.template.json') };
}

const source = `import { App, Validations } from 'aws-cdk-lib';
import { ShopStack } from './stack.ts';

process.chdir(import.meta.dirname);
const app = new App({ outdir: 'cdk.out' });
if (process.argv[2] === 'nag') {
  const { AwsSolutionsChecks } = await import('cdk-nag');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
}
new ShopStack(app, 'Shop');
try {
  app.synth();
} catch (error) {
  // What cdk-nag finds fails the synthesis, when the template is written already.
  if (!String(error).includes('Validation failed')) throw error;
}
console.error('memory', process.resourceUsage().maxRSS / 1024);
`;
