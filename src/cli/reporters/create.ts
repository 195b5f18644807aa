import type { Format } from '../options.ts';
import type { Manner, Reporter } from './reporter.ts';

// A run loads the one reporter that it writes with.

const reporters: Readonly<Record<Format | 'diff', (manner: Manner) => Promise<Reporter>>> = {
  text: async manner => (await import('./text.ts')).textReporter(manner),
  json: async () => (await import('./json.ts')).jsonReporter(),
  sarif: createSarif,
  junit: async manner => (await import('./junit.ts')).junitReporter(manner),
  github: async manner => (await import('./github.ts')).githubReporter(manner),
  markdown: async () => (await import('../../core/report/markdown.ts')).markdownReporter(),
  diff: async manner => (await import('./diff.ts')).diffReporter(manner),
};

export function createReporter(format: Format | 'diff', manner: Manner): Promise<Reporter> {
  return reporters[format](manner);
}

async function createSarif(): Promise<Reporter> {
  const [{ sarifReporter }, { default: packageJson }] = await Promise.all([
    import('../../core/report/sarif.ts'),
    import('../../../package.json', { with: { type: 'json' } }),
  ]);
  return sarifReporter(packageJson);
}
