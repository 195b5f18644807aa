import { execute } from './execute.ts';

// Everything that can be judged without running the product: types, lint, format, exports that nobody uses, generated files.

execute('tsc', '--noEmit', '--project', '.');
execute('tsc', '--noEmit', '--project', 'src');
execute('oxlint', '--type-aware', 'src', 'test', 'scripts');
execute('oxfmt', '--check', '.');
execute('knip');
execute('mocha', 'test/project.test.ts');
