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
