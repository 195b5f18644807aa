import { rules } from '../../src/core/rules/index.ts';

const severities = ['off', 'hint', 'information', 'warning', 'error'];

/** JSON schema of the severities that a person may give to rules: one property for each. */
export function rulesSetting() {
  const properties = rules.map(({ id, title }) => [id, { enum: severities, description: title }] as const);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}

/** The manifest with the setting brought up to date; everything else in it keeps its place and form. */
export function withRulesSetting(manifest: string): string {
  const found = /^(?<indent> *)"awsDatabaseLens\.rules": (?<value>\{\n[\s\S]*?\n\k<indent>\})/m.exec(manifest);
  const { indent = '', value } = found?.groups ?? {};
  if (value === undefined) return manifest;
  const existing: unknown = JSON.parse(value);
  const setting = { ...(typeof existing === 'object' ? existing : {}), ...rulesSetting() };
  return manifest.replace(value, () => JSON.stringify(setting, null, 2).replaceAll('\n', `\n${indent}`));
}
