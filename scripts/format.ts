import { execute } from './execute.ts';

execute('oxfmt', '.');
