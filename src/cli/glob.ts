// Node 20 has no `fs.glob`, and a package for it would be larger than this file and all that uses it.

const special = /[*?{}[\]]/;

export function isGlob(pattern: string): boolean {
  return special.test(pattern);
}

/** The folder that holds every match: `stacks` of `stacks/**\/*.yaml`. */
export function baseOf(pattern: string): string {
  const segments = pattern.split('/');
  const fixed = segments.slice(
    0,
    segments.findIndex(segment => special.test(segment)),
  );
  return fixed.length === 1 && fixed[0] === '' ? '/' : fixed.join('/');
}

/** Matches whole paths with `/`: `**` any folders, `*` and `?` within a name, `{a,b}` either, `[a-c]` one of. */
export function globToRegExp(pattern: string): RegExp {
  return new RegExp(`^${source(pattern)}$`, 's');
}

function source(pattern: string): string {
  return pattern.replaceAll(/\*\*\/|\*\*|\[!?[^\]]+\]|\{[^{}]*\}|./gs, translate);
}

const wildcards: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

function translate(token: string): string {
  const wildcard = wildcards[token];
  if (wildcard !== undefined) return wildcard;
  if (token.length === 1) return token.replace(/[\\^$.|+()[\]{}]/, String.raw`\$&`);
  if (token.startsWith('[')) return token.replace('[!', '[^').replaceAll('\\', String.raw`\\`);
  return `(?:${token.slice(1, -1).split(',').map(source).join('|')})`;
}
