// mocha.ts comes first: the test files need its describe and it.
import './mocha.ts';
import './everywhere.ts';
// These run git and the command line, and write in folders of the system.
import './guard.test.ts';
import './sameAnswer.test.ts';

export { run } from './mocha.ts';
