import { isMap } from 'yaml';
import { keyOf } from '../template/yaml.ts';
import { nameKinds, nearestRuleNames, ruleNames, type NameKind } from './names.ts';
import { entriesOf, followed, type Reading } from './reading.ts';
import type { Level, Settings } from './team.ts';
import { complainOfWord, valuesOf, vocabulary, wordOf } from './word.ts';
import { levels } from './words.ts';

const levelVocabulary = vocabulary(levels, written => `'${written}' is no severity`, {
  false: 'off',
  none: 'off',
  disable: 'off',
  disabled: 'off',
  ignore: 'off',
  info: 'information',
  note: 'information',
  notice: 'information',
  low: 'information',
  medium: 'warning',
  high: 'error',
  critical: 'error',
});

const optionVocabulary = vocabulary(['severity'], written => `A rule has no option '${written}'`, {
  level: 'severity',
});

const nameVocabulary = {
  wrong: (written: string) => `No rule, service or control is called '${written}'`,
  near: nearestRuleNames,
  otherwise: 'the command Show Rule… lists the rules',
};

interface Named {
  readonly kind: NameKind;
  readonly rules: readonly string[];
  readonly level: Level;
}

/** `rules`: severities by rule id. Where several names mean a rule, the most exact is the strongest, then the last. */
export function parseRules(reading: Reading, node: unknown): Settings['severities'] {
  const named = entriesOf(reading, node, "'rules'").flatMap((pair): readonly Named[] => {
    const written = keyOf(pair) ?? '';
    const name = ruleNames.get(written);
    if (name === undefined) complainOfWord(reading, pair.key, written, nameVocabulary);
    const level = levelOf(reading, pair.value);
    if (name === undefined || level === undefined) return [];
    return [{ kind: name.kind, rules: name.rules.map(({ id }) => id), level }];
  });
  const strongestLast = nameKinds.flatMap(kind => named.filter(one => one.kind === kind));
  return Object.fromEntries(strongestLast.flatMap(({ rules, level }) => rules.map(rule => [rule, level])));
}

/** A severity, alone or as an option: `{ severity: off }`. */
function levelOf(reading: Reading, node: unknown): Level | undefined {
  const target = followed(reading, node);
  if (!isMap(target)) return wordOf(reading, node, levelVocabulary);
  const { severity } = valuesOf(reading, target, 'A rule', optionVocabulary);
  return wordOf(reading, severity, levelVocabulary);
}
