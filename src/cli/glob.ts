// Node's own `fs.glob` is stable from version 22 on only, and the packages for it bring a dozen others along.

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
  const source = pattern.replaceAll(/\*\*\/|\*\*|\[!?[^\]]+\]|./gs, token => translate(token));
  return new RegExp(`^${source}$`, 's');
}

const translations: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  '}': ')',
  ',': '|',
};

function translate(token: string): string {
  const translation = translations[token];
  if (translation !== undefined) return translation;
  if (token.length > 1) return token.replace('[!', '[^').replaceAll('\\', '\\\\');
  return token.replace(/[\\^$.|+()[\]]/, String.raw`\$&`);
}
