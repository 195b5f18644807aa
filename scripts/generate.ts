import { execute } from './execute.ts';

// Writes every generated file anew; `git diff` then shows what has changed.

execute('node', 'scripts/generate-facts.ts');
execute('node', 'scripts/generate-engines.ts');
execute('node', 'scripts/generate-cdk.ts');
execute('node', 'scripts/generate-cdk-names.ts');
execute('node', 'scripts/generate-docs.ts');
execute('node', 'scripts/generate-snippets.ts');
execute('node', 'scripts/generate-team-schema.ts');
execute('node', 'scripts/generate-l10n.ts');
execute('node', 'scripts/generate-notices.ts');
execute('oxfmt', '.');
