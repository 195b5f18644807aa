import type { Rule } from '../../rule.ts';
import { publicPrincipals } from '../publicPolicy.ts';
import { at, placesOf } from './places.ts';

export const dynamodbCrossAccountPolicy: Rule = {
  id: 'dynamodb-cross-account-policy',
  title: 'Policy of a table or stream lets everybody in',
  category: 'security',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  properties: [
    'ResourcePolicy.PolicyDocument',
    'StreamSpecification.ResourcePolicy.PolicyDocument',
    'Replicas.ResourcePolicy.PolicyDocument',
    'Replicas.ReplicaStreamSpecification.ResourcePolicy.PolicyDocument',
  ],
  message: 'cannot be deployed: DynamoDB refuses a policy that lets everybody in',
  why: 'A policy that allows the principal `*` opens the table to every AWS account there is. DynamoDB looks at each policy and refuses those that grant public access.',
  how: 'Fails on an Allow statement for the principal `*` without a condition that narrows it, such as `aws:PrincipalOrgID`, `aws:PrincipalAccount`, `aws:SourceVpce` or `aws:SourceArn`. A condition on an IP address does not count. Statements for single accounts pass.',
  links: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-bpa-rbp.html',
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html',
  ],
  sameAs: { Prowler: ['dynamodb_table_cross_account_access'] },
  check(table, report) {
    const paths = ['ResourcePolicy', 'StreamSpecification.ResourcePolicy', 'ReplicaStreamSpecification.ResourcePolicy'];
    const policies = placesOf(table).flatMap(place => paths.map(path => at(place, `${path}.PolicyDocument`)));
    for (const principal of policies.flatMap(publicPrincipals)) report(principal);
  },
};
