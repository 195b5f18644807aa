import { argumentOf, isSymbol, symbolOf } from './codecs.ts';
import type { Expression } from './program.ts';

/** Ways to hand over a secret that keep its text in the source. */
const inSource = [
  'core.SecretValue.unsafePlainText',
  'core.SecretValue.plainText',
  'secretsmanager.SecretStringValueBeta1.fromUnsafePlaintext',
];

/** What is handed over in `SecretValue.unsafePlainText('…')`; undefined for every other expression. */
export function handedOver(secret: Expression): Expression | undefined {
  const symbol = symbolOf(secret);
  return inSource.some(known => isSymbol(symbol, known)) ? argumentOf(secret) : undefined;
}
