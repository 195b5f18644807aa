const script = /['"`](?:aws-cdk-lib|@aws-cdk\/aws-[\w-]+-alpha)/;

/**
 * What makes a file worth parsing: it names the CDK somewhere. By language id of VS Code. It is asked of every file of
 * these languages, most of which have nothing to do with the CDK, and therefore stands apart from what reads them.
 */
export const marks = {
  csharp: /Amazon\s*\.\s*CDK/,
  go: /\baws-cdk-go\b/,
  java: /software\.amazon\.awscdk/,
  javascript: script,
  javascriptreact: script,
  python: /\baws_cdk\b/,
  typescript: script,
  typescriptreact: script,
} as const satisfies Readonly<Record<string, RegExp>>;
