/** What a map holds under a key; where it holds nothing, what is made for it, which it holds from then on. */
export function getOrInsert<K, V extends object | string>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
