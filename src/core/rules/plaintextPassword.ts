import type { Fix, Resource, Severity, Value } from '../model.ts';
import { fix, removing, setting } from '../rule.ts';
import { isMalformedReference } from './dynamicReference.ts';

/** A place where a password can be read by others than its owners. */
export interface Leak {
  readonly at: Value;
  readonly severity: Severity;
  /** Follows the name of the resource. */
  readonly message: string;
}

/**
 * Every way in which the text gives a password away. One branch of `Fn::If` is enough: it is written down all the same.
 * `noun` is what the service calls it: `AUTH token`.
 */
export function leaksOf(password: Value, noun = 'password'): readonly Leak[] {
  if (password.kind === 'choice') {
    const leaks = password.alternatives.flatMap(alternative => leaksOf(alternative, noun));
    // Allowed values and cells of a mapping have no place of their own where the password is asked for.
    return leaks.some(({ at }) => at.span.start === password.span.start)
      ? leaks.slice(0, 1).map(leak => ({ ...leak, at: password }))
      : leaks;
  }
  const leak = leakOf(password);
  return leak === undefined ? [] : [{ at: password, ...leak, message: leak.message.replace('password', noun) }];
}

/** Lets the service make the password and keep it in Secrets Manager. */
export function manageMasterPassword(
  resource: Resource,
  password = 'MasterUserPassword',
  manage = 'ManageMasterUserPassword',
): Fix {
  return fix(
    {
      title: 'Let Secrets Manager manage the password',
      impact: 'interruption',
      consequence: 'sets a new password, clients must read it from the secret',
    },
    setting(resource, manage, true),
    removing(resource, password),
  );
}

function leakOf(password: Value): Omit<Leak, 'at'> | undefined {
  // What is wrong with such a text is told by the rule dynamic-reference-valid.
  if (isMalformedReference(password)) return undefined;
  if (password.kind === 'literal') {
    const isEmpty = password.value === '' || password.value === null;
    return isEmpty ? undefined : password.parameter === undefined ? inPlainText : inDefault;
  }
  const source = password.kind === 'unknown' ? password.source : undefined;
  if (source?.kind === 'dynamicReference') return source.service === 'ssm' ? inParameterStore : undefined;
  if (source?.hasDefault === true) return inDefault;
  return source?.noEcho === false ? shown : undefined;
}

const inPlainText: Omit<Leak, 'at'> = {
  severity: 'error',
  message: 'has its password in plain text: everyone who can read this file knows it',
};

const inDefault: Omit<Leak, 'at'> = {
  severity: 'error',
  message: 'takes its password from the Default of a parameter: everyone who can read this file knows it',
};

const shown: Omit<Leak, 'at'> = {
  severity: 'warning',
  message: 'takes its password from a parameter without NoEcho: the CloudFormation console shows it',
};

const inParameterStore: Omit<Leak, 'at'> = {
  severity: 'warning',
  message: 'takes its password from a Parameter Store parameter that is not encrypted',
};
