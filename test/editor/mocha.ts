import Mocha from 'mocha';

/** A regular expression, from the bundle; empty: all tests. */
declare const GREP: string;

// The first document of a language waits for the extension to be loaded. A list or preview that VS Code draws late on a
// busy machine gets another chance.
export const mocha = new Mocha({ ui: 'bdd', timeout: 10_000, retries: 2, failZero: true, grep: GREP });

// Sets describe, it and the hooks, which test files call while they are loaded.
mocha.suite.emit('pre-require', globalThis, '', mocha);

/** VS Code calls this in the extension host; the tests have failed when it rejects. */
export async function run(): Promise<void> {
  const failures = await new Promise<number>(resolve => {
    mocha.run(resolve);
  });
  if (failures > 0) throw new Error(`${failures} failed.`);
}
