/** An import that begins a line, with what it imports from a module by name. */
export interface ImportStatement {
  /** Undefined for `import aws_cdk`. */
  readonly module: string | undefined;
  readonly items: readonly Item[];
  /** Offset behind the statement, before the line break. */
  readonly end: number;
}

/** `Duration`, `aws_rds as rds`. */
export interface Item {
  readonly text: string;
  readonly start: number;
}

/** The imports at the margin of a file, in their order. There is no tree: a fix is spelled after it is gone. */
export function importStatements(source: string): readonly ImportStatement[] {
  const text = withoutProse(source);
  return [...text.matchAll(/^(?:from[ \t]+(?<module>[\w.]+)[ \t]+import\b|import\b)[ \t]*\(?/gm)].map(match => {
    const start = match.index + match[0].length;
    const close = match[0].endsWith('(') ? /\)/ : /(?<!\\)\r?\n|$/;
    const stop = start + (close.exec(text.slice(start))?.index ?? 0);
    const items = [...text.slice(start, stop).matchAll(/\w+(?:[ \t]+as[ \t]+\w+)?/g)];
    const module = match.groups?.['module'];
    return {
      module,
      items: module === undefined ? [] : items.map(item => ({ text: item[0], start: start + item.index })),
      end: stop + (/^[^\r\n]*/.exec(source.slice(stop))?.[0].length ?? 0),
    };
  });
}

/** Blanks comments and texts of several lines, so that all offsets stay. */
function withoutProse(source: string): string {
  return source.replaceAll(/("""|''')[^]*?\1|#[^\r\n]*/g, prose => prose.replaceAll(/[^\r\n]/g, ' '));
}
