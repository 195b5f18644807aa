import type { Fix, Resource, Value } from '../../model.ts';
import { fix, removing, setting, type Rule } from '../../rule.ts';
import { askText, get, isOneOf, isTrue, textOf } from '../../values.ts';
import type { Answer } from '../answers.ts';
import { leaksOf } from '../plaintextPassword.ts';

export const elasticacheUserNoPassword: Rule = {
  id: 'elasticache-user-no-password',
  title: 'Cache user without password, or with a written one',
  category: 'security',
  severity: 'warning',
  // A password that is out is out, and a user without one is everybody.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::User', 'AWS::MemoryDB::User'],
  properties: ['AuthenticationMode', 'NoPasswordRequired', 'Passwords', 'AccessString'],
  message: 'needs no password: whoever reaches the cache is let in as this user',
  why: 'Users are there to tell clients apart. One that needs no password lets in everybody who can reach the cache, and a password in a template is known to everyone who can read it.',
  how: 'Fails when a user whose `AccessString` switches it on needs no password, and, as an error, when `Passwords` are written out, also in one branch of `Fn::If` or in the Default of a parameter. A parameter without `NoEcho` is a warning. A user that is switched off passes. IAM works with Valkey, and with Redis OSS 7.0 and later.',
  links: [
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Clusters.RBAC.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/auth-iam.html',
    'https://docs.aws.amazon.com/memorydb/latest/devguide/clusters.acls.html',
  ],
  sameAs: {},
  check(user, report) {
    const needed = get(user, 'NoPasswordRequired');
    const type = get(user, 'AuthenticationMode.Type');
    const fixes = logInWithIam(user);
    if (isSwitchedOn(user) === true) {
      if (isTrue(needed) === true) report(needed, { fixes });
      else if (isOneOf(type, ['no-password-required']) === true) report(type, { fixes });
    }
    for (const { at, ...leak } of passwordsOf(user).flatMap(password => leaksOf(password))) report(at, leak);
  },
};

/** The last word of `on` and `off` counts; with neither the user is off. */
function isSwitchedOn(user: Resource): Answer {
  return askText(
    get(user, 'AccessString'),
    text => text.split(/\s+/).findLast(word => /^(?:on|off)$/.test(word)) === 'on',
  );
}

function passwordsOf(user: Resource): readonly Value[] {
  const lists = ['Passwords', 'AuthenticationMode.Passwords'].map(path => get(user, path));
  return lists.flatMap(list => (list.kind === 'list' ? list.items : [list]));
}

/** IAM wants a user whose id is its name. */
function logInWithIam(user: Resource): Fix[] {
  const name = textOf(get(user, 'UserName'));
  if (name === undefined || name !== textOf(get(user, 'UserId'))) return [];
  const about = {
    title: 'Let the user log in with IAM',
    impact: 'interruption',
    consequence: 'shuts out clients without IAM',
  } as const;
  const off = removing(user, 'NoPasswordRequired');
  const on = setting(user, 'AuthenticationMode', { Type: 'iam' });
  return [get(user, 'NoPasswordRequired').kind === 'absent' ? fix(about, on) : fix(about, on, off)];
}
