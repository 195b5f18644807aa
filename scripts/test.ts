import { execute } from './execute.ts';

// The unit suite, then the editor suite in a real VS Code; `--unit` stops before that.
// Every other argument goes to mocha: `npm test -- --unit --grep rds`.

const args = process.argv.slice(2);
const isUnit = args.includes('--unit');

execute('mocha', 'test/**/*.test.ts', ...args.filter(arg => arg !== '--unit'));
if (!isUnit) execute('node', 'scripts/test-editor.ts');
