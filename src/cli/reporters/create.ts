import packageJson from '../../../package.json' with { type: 'json' };
import { markdownReporter } from '../../core/report/markdown.ts';
import { sarifReporter } from '../../core/report/sarif.ts';
import type { Format } from '../options.ts';
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import { junitReporter } from './junit.ts';
import type { Manner, Reporter } from './reporter.ts';
import { textReporter } from './text.ts';

const reporters: Readonly<Record<Format, (manner: Manner) => Reporter>> = {
  text: textReporter,
  json: jsonReporter,
  sarif: () => sarifReporter(packageJson),
  junit: junitReporter,
  github: githubReporter,
  markdown: markdownReporter,
};

export function createReporter(format: Format, manner: Manner): Reporter {
  return reporters[format](manner);
}
