import { lint } from '../../../src/core/lint.ts';
import { read } from '../../../src/core/read.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { reportFindings } from '../../../src/core/report/reporting.ts';
import { measure } from './measure.ts';

// `node lens.ts SMALL LARGE`: what AWS Database Lens costs, findings with all their fixes.

const today = new Date().toISOString().slice(0, 10);

await measure(async text => {
  const document = await read(text, 'yaml', () => Promise.reject(new Error('A template needs no other file.')));
  if (document === undefined) return 0;
  return reportFindings(document, lint(document, rules, { profile: 'recommended', severities: {}, today })).length;
});
