/** What VS Code leaves behind when a snippet is run through without typing: the grammar of snippets, as far as recipes use it. */
export interface Expansion {
  readonly text: string;
  /** Tab stops in the order of the text, each time they are mentioned. */
  readonly stops: readonly number[];
  /** Alternatives of each choice, by the number of its stop. */
  readonly choices: ReadonlyMap<number, readonly string[]>;
}

const token =
  /\\([\\$}])|\$0$|\$\{(\d+)\}|\$\{(\d+):((?:\\[\\$}]|[^\\$}])*)\}|\$\{(\d+)\|((?:\\[\\,|]|[^\\|])*)\|\}|([^\\$}]+|\})/gy;

/** Expands a body; `take` says which alternative of a choice is taken, the first by default. Throws where it is malformed. */
export function expand(body: string, take: ReadonlyMap<number, number> = new Map()): Expansion {
  const values = new Map<number, string>();
  const choices = new Map<number, readonly string[]>();
  const stops: number[] = [];
  let text = '';
  let end = 0;
  for (const [all, escaped, mirror, number, value, chosen, alternatives, plain] of body.matchAll(token)) {
    end += all.length;
    if (alternatives !== undefined) choices.set(Number(chosen), alternativesIn(alternatives));
    const stop = Number(mirror ?? number ?? chosen ?? 0);
    if (stop > 0) stops.push(stop);
    if (stop > 0 && mirror === undefined) {
      if (values.has(stop)) throw new Error(`Stop ${stop} begins twice`);
      values.set(stop, choices.get(stop)?.[take.get(stop) ?? 0] ?? unescaped(value ?? ''));
    }
    text += escaped ?? plain ?? values.get(stop) ?? '';
  }
  if (end !== body.length) throw new Error(`No snippet at: ${body.slice(end, end + 60)}`);
  return { text, stops, choices };
}

function alternativesIn(text: string): readonly string[] {
  return text.split(/(?<!\\),/).map(unescaped);
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1');
}
