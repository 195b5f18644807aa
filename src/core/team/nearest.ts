interface Candidate {
  readonly name: string;
  readonly likeness: number;
}

/** The names that somebody may have meant, the most alike first; those far behind the first are left out. */
export function nearest(written: string, names: readonly string[], most = 3): readonly string[] {
  const candidates = names
    .map((name): Candidate => ({ name, likeness: likeness(letters(written), letters(name)) }))
    .filter(({ likeness }) => likeness >= 0.5)
    .map(({ name, likeness }) => ({ name, likeness: likeness + (firstWord(name) === firstWord(written) ? 0.2 : 0) }))
    .toSorted((a, b) => b.likeness - a.likeness);
  const best = candidates[0]?.likeness ?? 0;
  return candidates
    .filter(({ likeness }) => likeness > 0.8 * best)
    .slice(0, most)
    .map(({ name }) => name);
}

/** Names of one family begin with the same word. */
function firstWord(name: string): string {
  return /^[A-Za-z0-9]+/.exec(name)?.[0].toLowerCase() ?? '';
}

/** Case and signs aside: `securityhub` is meant as `Security Hub`. */
function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}

/** From 0 to 1: the share of the pairs of neighbouring letters that both have. A beginning of a name is like it. */
function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const rest = [...second];
  const shared = first.filter(pair => take(rest, pair)).length;
  const dice = (2 * shared) / (first.length + second.length);
  const isBeginning = a.length >= 3 && b.startsWith(a);
  return isBeginning ? Math.max(dice, 0.5) : dice;
}

function pairsOf(text: string): readonly string[] {
  return Array.from({ length: Math.max(text.length - 1, 0) }, (_, at) => text.slice(at, at + 2));
}

function take(from: string[], item: string): boolean {
  const at = from.indexOf(item);
  if (at >= 0) from.splice(at, 1);
  return at >= 0;
}
