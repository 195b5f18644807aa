/**
 * The same function of objects, which answers once for each. Answers are kept with their subject and go with it. Those of
 * a WeakMap would not: whenever V8 collects what is young, it takes the values of the map for alive, and answers that
 * hold resources would keep whole files from being collected.
 */
export function answeredOnce<S extends object, T>(answer: (subject: S) => T): (subject: S) => T {
  // It stands for the answer among those to other questions about the same subject.
  const question = {};
  return subject => {
    const known: Answers<T> = answersTo(subject);
    const kept = known.get(question);
    if (kept !== undefined) return kept.value;
    const value = answer(subject);
    known.set(question, { value });
    return value;
  };
}

type Answers<T> = Map<object, { readonly value: T }>;

const answers = Symbol('answers');

function answersTo<T>(subject: { readonly [answers]?: Answers<T> }): Answers<T> {
  const kept = subject[answers];
  if (kept !== undefined) return kept;
  const empty: Answers<T> = new Map();
  // Whoever copies or compares a subject does not see it.
  Object.defineProperty(subject, answers, { value: empty });
  return empty;
}
