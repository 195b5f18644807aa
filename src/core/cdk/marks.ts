const script = /['"`](?:aws-cdk-lib|@aws-cdk\/aws-[\w-]+-alpha)/;

/**
 * What makes a file worth parsing: it names the CDK somewhere. By language id of VS Code. It is asked of every file of
 * these languages, most of which have nothing to do with the CDK, and therefore stands apart from what reads them.
 */
export const marks = {
  typescript: script,
  typescriptreact: script,
  javascript: script,
  javascriptreact: script,
  python: /\baws_cdk\b/,
  java: /software\.amazon\.awscdk/,
  csharp: /Amazon\s*\.\s*CDK/,
  go: /\baws-cdk-go\b/,
} as const satisfies Readonly<Record<string, RegExp>>;

/**
 * What only version 1 of the CDK has, whose support ended on 2023-06-01: a module of its own for what is in the main
 * module today. What a file of it makes follows other defaults, and a fix would import what is not there.
 */
export const marksOfVersion1: Readonly<Partial<Record<string, RegExp>>> = {
  python:
    /\baws_cdk\.core\b|\bfrom[ \t]+aws_cdk[ \t]+import[ \t]+(?:\([\w\s,]{0,2000}?|[\w \t,]{0,2000}?)(?<!\bas )\bcore\b/,
  java: /\bsoftware\.amazon\.awscdk\.core\b/,
};
