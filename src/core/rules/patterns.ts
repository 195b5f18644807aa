/** More work than any ARN makes. What takes more is taken for a match. */
const most = 100_000;

interface Place {
  readonly i: number;
  readonly j: number;
}

/**
 * Whether a pattern, in which `*` stands for any characters, can match a text that is not wholly known: there `*`
 * stands for characters other than the colons that part an ARN.
 */
export function canMatch(pattern: string, text: string): boolean {
  if (pattern.length * text.length > most) return true;
  const places = new Map<number, Place>();
  const visit = (place: Place): unknown => places.set(place.i * (text.length + 1) + place.j, place);
  visit({ i: 0, j: 0 });
  // A map that grows while it is gone through hands out the new entries too.
  for (const place of places.values()) {
    if (place.i === pattern.length && place.j === text.length) return true;
    for (const next of nextPlaces(pattern, text, place)) visit(next);
  }
  return false;
}

/** Where pattern and text can stand after one more step: past a `*`, or past one character. */
function nextPlaces(pattern: string, text: string, { i, j }: Place): readonly Place[] {
  const [wanted, is] = [pattern[i], text[j]];
  const [past, pastWanted, pastText] = [
    { i: i + 1, j: j + 1 },
    { i: i + 1, j },
    { i, j: j + 1 },
  ];
  if (wanted === '*') return is === undefined ? [pastWanted] : [pastWanted, pastText];
  if (is === '*') return wanted === undefined || wanted === ':' ? [pastText] : [pastText, pastWanted];
  return wanted !== undefined && wanted === is ? [past] : [];
}
