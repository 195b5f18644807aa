/** Text without the backticks that mark code and with the words of links alone, for places that show no Markdown. */
export function plain(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
}

/** The fragment that Markdown previews give to a heading: `What is it?` becomes `what-is-it`. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(/\s+/g, '-');
}
