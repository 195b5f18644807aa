import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { rules } from '../src/core/rules/index.ts';
import { project } from './host/paths.ts';
import { draftRule, problemWith, withListed } from './new-rule/draft.ts';

// Begins a rule: `npm run new-rule -- rds-instance-storage-type` writes the rule, its fixture and its entry in the
// list. The tests fail until the rule is written.

const list = path.join(project, 'src/core/rules/index.ts');

async function createRule(id: string): Promise<void> {
  const draft = draftRule(id);
  for (const { file, text } of draft.files) {
    await mkdir(path.dirname(path.join(project, file)), { recursive: true });
    await writeFile(path.join(project, file), text, { flag: 'wx' });
    console.log(`Written: ${file}`);
  }
  await writeFile(list, withListed(await readFile(list, 'utf8'), draft));
  console.log(`Listed in src/core/rules/index.ts

Now write the rule until its tests pass:
  npm test -- --unit --grep ${id}
Let them write the marks and the fixed files, and read every line of these:
  UPDATE_FIXTURES=1 npm test -- --unit --grep ${id}
Then bring the pages and the settings up to date:
  npm run generate`);
}

const [id = ''] = process.argv.slice(2);
const problem = problemWith(
  id,
  rules.map(rule => rule.id),
);
if (problem === undefined) await createRule(id);
else {
  console.error(problem);
  process.exitCode = 1;
}
