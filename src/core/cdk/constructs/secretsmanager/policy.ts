import type { ConstructResource, ConstructType, Site } from '../../construct.ts';
import { construct } from '../../codecs.ts';
import { policyOf } from '../iam.ts';

const method = 'addToResourcePolicy';

/** `secret.addToResourcePolicy(statement)` makes a policy below the secret. */
export function ownPolicy(site: Site): readonly ConstructResource[] {
  const [call, ...more] = site.calls(method);
  if (call === undefined) return [];
  return [
    {
      type: 'AWS::SecretsManager::ResourcePolicy',
      suffix: '/Policy',
      at: { span: call.span, nameSpan: call.span },
      props: site.propsOf(undefined),
      properties: {
        ResourcePolicy: { computed: of => policyOf(of, '', [call, ...more]) },
        SecretId: { computed: () => site.self },
      },
    },
  ];
}

/** `new ResourcePolicy(this, 'id', { secret })`, which takes statements afterwards. */
export const resourcePolicy: ConstructType = {
  structs: { '': 'secretsmanager.ResourcePolicyProps' },
  ignored: [],
  calls: ['document.addStatements'],
  resources: () => [
    {
      type: 'AWS::SecretsManager::ResourcePolicy',
      suffix: '',
      properties: {
        ResourcePolicy: {
          computed: site =>
            policyOf({ ...site, props: site.propsOf(undefined) }, '', site.calls('document.addStatements')),
        },
        SecretId: { prop: 'secret', codec: construct },
      },
    },
  ],
};
