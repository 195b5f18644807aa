import { execute } from './execute.ts';

// The editor suite in the oldest VS Code that is supported and in the newest that is tested, one after the other.

execute('node', 'scripts/test-editor.ts', '--oldest');
execute('node', 'scripts/test-editor.ts');
