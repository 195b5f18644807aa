import type { Document } from '../model.ts';
import { inCfnLint } from './cfnLint.ts';
import { inCheckov } from './checkov.ts';
import { inGuard } from './guard.ts';
import { inKics } from './kics.ts';
import { inCdkNag, inCfnNag } from './nag.ts';
import type { Overlooked } from './overlooked.ts';

/** What the text of every suppression that is understood holds; most texts hold none. */
const mark = /cfn-lint|SuppressedRules|rules_to_suppress|(?:checkov|bridgecrew|cortex)\b|kics-scan/;

/** What a file tells other tools to overlook. */
export function overlookedIn(document: Document): readonly Overlooked[] {
  const { text, suppressions = [] } = document;
  if (suppressions.length === 0 && !mark.test(text)) return [];
  return [inCfnLint, inGuard, inCheckov, inKics, inCfnNag, inCdkNag].flatMap(find => find(document));
}
