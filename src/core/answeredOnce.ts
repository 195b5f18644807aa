/**
 * The same function of objects, which answers once for each. Answers are kept with their subject and go with it. Those of
 * a WeakMap would not: whenever V8 collects what is young, it takes the values of the map for alive, and answers that
 * hold resources would keep whole files from being collected.
 */
export function answeredOnce<S extends object, T>(answer: (subject: S) => T): (subject: S) => T {
  const key = Symbol('answer');
  const keeps = (subject: S): subject is S & Kept<T> => key in subject;
  return subject => {
    const kept = keeps(subject) ? subject[key] : undefined;
    if (kept !== undefined) return kept.value;
    const value = answer(subject);
    // Whoever copies or compares a subject does not see it.
    Object.defineProperty(subject, key, { value: { value } });
    return value;
  };
}

interface Kept<T> {
  readonly [key: symbol]: { readonly value: T } | undefined;
}
