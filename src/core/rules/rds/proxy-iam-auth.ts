import type { Resource, Value } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { ask, child, get, isOneOf, itemsOf } from '../../values.ts';
import type { Answer } from '../answers.ts';

export const rdsProxyIamAuth: Rule = {
  id: 'rds-proxy-iam-auth',
  title: 'RDS Proxy without IAM authentication',
  category: 'security',
  severity: 'hint',
  // Many good teams keep passwords in Secrets Manager and rotate them there instead.
  profiles: [],
  resources: ['AWS::RDS::DBProxy'],
  properties: ['Auth', 'DefaultAuthScheme', 'EngineFamily'],
  message: 'lets clients in with a password: it demands no IAM tokens',
  why: 'With IAM authentication a client logs in at the proxy with a token that holds for 15 minutes, and IAM policies say who may connect. The password stays between the proxy and the database.',
  how: 'Fails on each entry of `Auth` whose `IAMAuth` is `DISABLED` or missing. A proxy whose `DefaultAuthScheme` is `IAM_AUTH` and proxies for SQL Server, where IAM authentication works in another way, are left out.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html',
  ],
  sameAs: {},
  check(proxy, report) {
    if (isOneOf(get(proxy, 'EngineFamily'), ['sqlserver']) !== false || demandsTokens(proxy) !== false) return;

    const entries = itemsOf(get(proxy, 'Auth')) ?? [];
    for (const [index, entry] of entries.entries()) {
      const iam = child(entry, 'IAMAuth');
      if (isOff(iam) === true) report(iam, { fixes: [set(proxy, `Auth.${index}.IAMAuth`, 'REQUIRED', require)] });
    }
  },
};

const require = {
  title: 'Require IAM authentication',
  impact: 'interruption',
  consequence: 'clients must log in with a token and over TLS',
} as const;

/** Whether the proxy uses IAM from end to end, which is said once for all users. */
function demandsTokens(proxy: Resource): Answer {
  return is(get(proxy, 'DefaultAuthScheme'), 'iam_auth');
}

function isOff(iam: Value): Answer {
  return ask(iam, leaf => leaf.kind === 'absent' || is(leaf, 'disabled'));
}

/** Whether the text stands there; of nothing, no. */
function is(value: Value, text: string): Answer {
  return ask(value, leaf => (leaf.kind === 'absent' ? false : isOneOf(leaf, [text])));
}
