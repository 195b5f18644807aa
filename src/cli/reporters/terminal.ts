const styles = { error: 31, warning: 33, information: 34, hint: 36, bold: 1, dim: 2, added: 32, removed: 31 } as const;

export type Style = keyof typeof styles;

/** Colours a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? `\u001B[${styles[style]}m${text}\u001B[0m` : text);
}

/** A link as terminals know it (OSC 8); those that do not know it show the text alone. */
export function link(text: string, url: string): string {
  return `\u001B]8;;${url}\u001B\\${text}\u001B]8;;\u001B\\`;
}

/** Text of a file must not speak to the terminal. */
export function harmless(text: string): string {
  return text.replaceAll(/(?!\t)[\p{Cc}\p{Bidi_Control}]/gu, '·');
}
