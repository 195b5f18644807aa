import { argumentOf, isSymbol, literalOf, symbolOf } from '../../codecs.ts';
import type { Draft, Site } from '../../construct.ts';
import type { Expression } from '../../program.ts';

/** Ways to hand over a secret that keep its text in the source. */
const inSource = [
  'core.SecretValue.unsafePlainText',
  'core.SecretValue.plainText',
  'secretsmanager.SecretStringValueBeta1.fromUnsafePlaintext',
];

/** Ways that CloudFormation resolves while it deploys, and the service that it asks. */
const fetching: Readonly<Record<string, string>> = {
  'core.SecretValue.secretsManager': 'secretsmanager',
  'core.SecretValue.ssmSecure': 'ssm-secure',
};

/** The text in `SecretValue.unsafePlainText('…')`. */
export function plainText(site: Site, expression: Expression): Draft {
  const secret = site.resolve(expression);
  const symbol = symbolOf(secret);
  const argument = argumentOf(secret);
  if (inSource.some(known => isSymbol(symbol, known)) && argument !== undefined) {
    const value = literalOf(site.resolve(argument));
    return value === undefined ? { kind: 'unknown' } : { kind: 'literal', value, at: expression };
  }
  const service = Object.entries(fetching).find(([known]) => isSymbol(symbol, known))?.[1];
  return { kind: 'unknown', at: expression, ...(service !== undefined && { service }) };
}
