/** As in `contributes.languageModelTools` of package.json. */
export const toolNames = [
  'awsDatabaseLens_service',
  'awsDatabaseLens_property',
  'awsDatabaseLens_rule',
  'awsDatabaseLens_lint',
] as const;

export type ToolName = (typeof toolNames)[number];
