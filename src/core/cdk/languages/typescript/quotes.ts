/** The quotes that a file uses more, judged by its beginning; single ones where it shows none. */
export function quoteIn(text: string): "'" | '"' {
  const beginning = text.slice(0, 5000);
  return count(beginning, '"') > count(beginning, "'") ? '"' : "'";
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
