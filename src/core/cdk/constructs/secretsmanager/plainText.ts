import { isSymbol, literalOf, symbolOf } from '../../codecs.ts';
import type { Draft, Site } from '../../construct.ts';
import { handedOver } from '../../plainSecret.ts';
import type { Expression } from '../../program.ts';

/** Ways that CloudFormation resolves while it deploys, and the service that it asks. */
const fetching: Readonly<Record<string, string>> = {
  'core.SecretValue.secretsManager': 'secretsmanager',
  'core.SecretValue.ssmSecure': 'ssm-secure',
};

/** The text in `SecretValue.unsafePlainText('…')`. */
export function plainText(site: Site, expression: Expression): Draft {
  const secret = site.resolve(expression);
  const symbol = symbolOf(secret);
  const argument = handedOver(secret);
  if (argument !== undefined) {
    const value = literalOf(site.resolve(argument));
    return value === undefined ? { kind: 'unknown' } : { kind: 'literal', value, at: expression };
  }
  const service = Object.entries(fetching).find(([known]) => isSymbol(symbol, known))?.[1];
  return { kind: 'unknown', at: expression, ...(service !== undefined && { service }) };
}
