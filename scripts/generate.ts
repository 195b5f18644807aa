import { execute } from './execute.ts';

// Writes every generated file anew; `git diff` then shows what has changed.

execute('node', 'scripts/generate-facts.ts');
execute('node', 'scripts/generate-engines.ts');
execute('node', 'scripts/generate-docs.ts');
execute('oxfmt', '.');
