// mocha.ts comes first: the test files need its describe and it.
import './mocha.ts';
import './cdk.test.ts';
import './codeActions.test.ts';
import './diagnostics.test.ts';
import './hover.test.ts';
import './manifest.test.ts';
import './reference.test.ts';
import './settings.test.ts';
import './snippets.test.ts';
import './teamFile.test.ts';

export { run } from './mocha.ts';
