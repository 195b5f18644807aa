// Renews what ages: installs the newest of the packages that carry facts, runs all generators, and tells in words
// what is different. `git diff` shows the rest.
import { writeFileSync } from 'node:fs';
import { execute } from './execute.ts';
import { difference } from './update-facts/difference.ts';
import { carriers, install, installedVersion, newestVersion, publishedOn } from './update-facts/registry.ts';
import { snapshot } from './update-facts/snapshot.ts';

const cdk = 'aws-cdk-lib';

interface Step {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

async function updateFacts(): Promise<void> {
  const steps = carriers.map(name => ({ name, from: installedVersion(name), to: newestVersion(name) }));
  const pending = steps.filter(({ from, to }) => from !== to);
  for (const step of steps) console.log(lineOf(step));
  if (pending.length === 0) return console.log('\nNothing is newer than what is installed.');
  const release = steps.find(({ name }) => name === cdk)?.to ?? '';
  const on = publishedOn(cdk, release);

  const before = await snapshot();
  install(pending.map(({ name, to }) => `${name}@${to}`));
  writeFileSync(new URL('facts/cdkRelease.json', import.meta.url), `${JSON.stringify({ release, on })}\n`);
  execute('node', 'scripts/generate.ts');
  report(difference(before, await snapshot()));
}

function lineOf({ name, from, to }: Step): string {
  return from === to ? `${name} ${from} is the newest` : `${name} ${from} → ${to}`;
}

function report(text: string): void {
  console.log(text === '' ? '\nNo fact has changed.' : `\n# What is different\n\n${text}`);
  console.log(`Read it, and what \`git diff\` shows. What no package carries stays as it is: the support dates in
src/core/engines/calendars/, the limits and dates in src/core/reference/services/, and what constructs of the CDK set
by default, in src/core/cdk/constructs/. \`npm test -- --unit\` compares the last with what aws-cdk-lib synthesizes.`);
}

try {
  await updateFacts();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
