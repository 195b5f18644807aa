import { argumentOf, isSymbol, symbolOf } from '../../codecs.ts';
import type { Draft, Site } from '../../construct.ts';
import type { Expression } from '../../program.ts';

const unknown: Draft = { kind: 'unknown' };

/** `Credentials.fromGeneratedSecret('app')` and its like; without credentials, the engine decides. */
export function username(site: Site): Draft {
  const credentials = credentialsOf(site);
  const name = credentials === undefined ? undefined : argumentOf(credentials);
  const resolved = name === undefined ? undefined : site.resolve(name);
  return resolved?.kind === 'literal' && name !== undefined
    ? { kind: 'literal', value: resolved.value, at: name }
    : unknown;
}

/** A password in the source: `Credentials.fromPassword('admin', SecretValue.unsafePlainText('…'))`. Otherwise a secret holds it. */
export function password(site: Site): Draft {
  if (site.props.get('manageMasterUserPassword').kind === 'written') return { kind: 'absent' };
  const credentials = credentialsOf(site);
  if (credentials === undefined || !isSymbol(symbolOf(credentials), 'rds.Credentials.fromPassword')) return unknown;
  const secret = argumentOf(credentials, 1);
  return secret === undefined ? unknown : plainText(site, secret);
}

/** The text in `SecretValue.unsafePlainText('…')`. */
export function plainText(site: Site, expression: Expression): Draft {
  const secret = site.resolve(expression);
  const isPlain = ['core.SecretValue.unsafePlainText', 'core.SecretValue.plainText'].some(symbol =>
    isSymbol(symbolOf(secret), symbol),
  );
  const text = isPlain ? argumentOf(secret) : undefined;
  const resolved = text === undefined ? undefined : site.resolve(text);
  return resolved?.kind === 'literal' ? { kind: 'literal', value: resolved.value, at: expression } : unknown;
}

function credentialsOf(site: Site): Expression | undefined {
  const prop = site.props.get('credentials');
  return prop.kind === 'written' ? site.resolve(prop.value) : undefined;
}
