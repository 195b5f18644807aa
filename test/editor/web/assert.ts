// What the tests use of node:assert/strict, for a host without Node.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  // mocha shows the difference of the two.
  readonly showDiff = true;
  readonly actual: unknown;
  readonly expected: unknown;

  constructor(actual: unknown, expected: unknown, message: string) {
    super(message);
    this.actual = actual;
    this.expected = expected;
  }
}

function ok(value: unknown, message = 'The expression is not truthy.'): asserts value {
  const isTrue = Boolean(value);
  if (!isTrue) throw new AssertionError(value, true, message);
}

function equal(actual: unknown, expected: unknown, message = `${show(actual)} is not ${show(expected)}`): void {
  if (!Object.is(actual, expected)) throw new AssertionError(actual, expected, message);
}

function notEqual(actual: unknown, expected: unknown, message = `${show(actual)} should be something else`): void {
  if (Object.is(actual, expected)) throw new AssertionError(actual, expected, message);
}

function deepEqual(actual: unknown, expected: unknown, message = `${show(actual)} is not ${show(expected)}`): void {
  if (!isSame(actual, expected)) throw new AssertionError(actual, expected, message);
}

function match(text: string, pattern: RegExp, message = `${show(text)} does not match ${pattern}`): void {
  if (!pattern.test(text)) throw new AssertionError(text, pattern, message);
}

function doesNotMatch(text: string, pattern: RegExp, message = `${show(text)} matches ${pattern}`): void {
  if (pattern.test(text)) throw new AssertionError(text, pattern, message);
}

function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return Object.is(a, b);
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(key => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

export default { ok, equal, notEqual, deepEqual, match, doesNotMatch };
