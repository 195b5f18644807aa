/** UTF-16 codes of the characters by which a text is cut. */
export const code = {
  tab: 0x09,
  newline: 0x0a,
  return: 0x0d,
  space: 0x20,
  quote: 0x22,
  hash: 0x23,
  apostrophe: 0x27,
  comma: 0x2c,
  listStart: 0x5b,
  backslash: 0x5c,
  listEnd: 0x5d,
  mapStart: 0x7b,
  mapEnd: 0x7d,
} as const;
