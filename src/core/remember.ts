/** More different questions than any template asks; beyond, answers are worked out anew. */
const most = 10_000;

/** The same function of texts, whose answers are kept: a template asks of few different versions very often. */
export function remember<A extends readonly string[], T>(answer: (...texts: A) => T): (...texts: A) => T {
  const known = new Map<string, { readonly value: T }>();
  return (...texts) => {
    const key = texts.join('\n');
    const found = known.get(key) ?? { value: answer(...texts) };
    if (known.size < most) known.set(key, found);
    return found.value;
  };
}
