import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Edits } from '../document.ts';
import type { Data } from '../model.ts';
import { blockWriting } from '../template/block.ts';
import { flowWriting } from '../template/flow.ts';
import { insertion } from '../template/lines.ts';
import { blockEntry, inline, inlineJson, layoutOf, quotedLike } from '../template/spelling.ts';
import type { Page } from '../template/writing.ts';
import { entry, keyOf, pairs, parse, spanOf } from '../template/yaml.ts';
import { holdsFor } from './apply.ts';
import { parseTeamFile } from './parse.ts';
import { folderOf, relativeTo } from './paths.ts';
import type { Level, TeamSource } from './team.ts';

/**
 * The edits of a team file that give a rule a severity for a file, named by its path. Where an override for that file
 * speaks of the rule already, that one is changed. Undefined where the text cannot take it.
 */
export function withSeverity(
  { path, text = '' }: Pick<TeamSource, 'path' | 'text'>,
  file: string,
  rule: string,
  level: Level,
): Edits {
  const [document] = parse(text);
  if (document !== undefined && document.errors.length > 0) return undefined;
  const page: Page = { text, at: 0, layout: { ...layoutOf(text), unit: /^( +)\S/m.exec(text)?.[1] ?? '  ' } };
  const root = document?.contents ?? null;
  const edits = isMap(root)
    ? set(page, targetOf(root, overrideFor(text, relativeTo(folderOf(path), file) ?? '', rule)), ['rules', rule], level)
    : begin(page, root, { rules: { [rule]: level } });
  // Team files are read as YAML 1.2, where `off` is a text and needs no quotes.
  return page.layout.isJson
    ? edits
    : edits?.map(edit => ({ ...edit, text: edit.text.replace(/(^|:) "off"/, '$1 off') }));
}

/** The place in `overrides` of the strongest one that speaks of the rule; undefined where none does. */
function overrideFor(text: string, path: string, rule: string): number | undefined {
  const [, ...overrides] = parseTeamFile(text).layers;
  const found = overrides.findLastIndex(override => rule in override.severities && holdsFor(override, path));
  return found < 0 ? undefined : found;
}

function targetOf(root: YAMLMap, override: number | undefined): unknown {
  if (override === undefined) return root;
  const overrides = entry(root, 'overrides');
  return isSeq(overrides) ? overrides.items[override] : overrides;
}

/** In a file that says nothing yet, below its comments. */
function begin({ text, layout }: Page, root: unknown, to: Data): Edits {
  const isEmpty = root === null || (isScalar(root) && root.value === null);
  if (!isEmpty) return undefined;
  const separator = text === '' || text.endsWith('\n') ? '' : layout.newline;
  const entries = Object.entries(to ?? {}).map(([key, value]) => blockEntry(layout, '', key, value));
  return [insertion(text.length, separator + entries.join(layout.newline) + layout.newline)];
}

function set(page: Page, map: unknown, [key, ...rest]: readonly string[], level: Level): Edits {
  if (!isMap(map) || key === undefined) return undefined;
  const to = rest.reduceRight<Data>((inner, name) => ({ [name]: inner }), level);
  const found = pairs(map).findLast(pair => keyOf(pair) === key);
  if (found !== undefined) return change(page, found.value, rest, level, to);
  if (map.items.length === 0) return replace(page, map, { [key]: to });
  const overrides = pairs(map).findIndex(pair => keyOf(pair) === 'overrides');
  const before = overrides < 0 ? map.items.length : overrides;
  return (map.flow === true ? flowWriting : blockWriting).insert(page, map, before, key, to);
}

/** Changes the value of an entry that exists, or what lies below it. */
function change(page: Page, value: unknown, rest: readonly string[], level: Level, to: Data): Edits {
  if (isMap(value)) return set(page, value, rest.length === 0 ? ['severity'] : rest, level);
  if (!isScalar(value)) return undefined;
  const span = spanOf(page.text, value);
  const old = page.text.slice(span.start, span.end);
  if (old === '') return blockWriting.fill(page, value, to);
  if (rest.length > 0) return value.value === null ? replace(page, value, to) : undefined;
  return [{ span, text: /^["']/.test(old) ? quotedLike(old, level) : spelled(page, level) }];
}

function spelled({ layout }: Page, level: Level): string {
  return layout.isJson ? JSON.stringify(level) : level;
}

function replace({ text, layout }: Page, node: unknown, to: Data): Edits {
  return [{ span: spanOf(text, node), text: layout.isJson ? inlineJson(to) : inline(to) }];
}
