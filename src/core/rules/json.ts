// Settings that a template holds as JSON text.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a JSON text says; undefined where it is none. */
export function jsonIn(text: string): Json | undefined {
  try {
    const json: Json = JSON.parse(text);
    return json;
  } catch {
    return undefined;
  }
}

export function isObject(json: Json | undefined): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
