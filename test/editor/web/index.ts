// mocha.ts comes first: the test files need its describe and it.
import '../mocha.ts';
import '../everywhere.ts';
import './git.test.ts';
import { leaveOut } from './leftOut.ts';

leaveOut();

export { run } from '../mocha.ts';
