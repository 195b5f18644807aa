import type { Resource, Value } from '../../model.ts';
import type { Reported, Rule } from '../../rule.ts';
import { isMalformedReference } from '../dynamicReference.ts';
import { valuesIn, type Placed } from '../valuesIn.ts';

/** Sources of these and of the next table: the pages in `links`, as of 2026-11-20. */
const services: readonly string[] = ['ssm', 'ssm-secure', 'secretsmanager'];

/** The properties of the types below that take a secure string of Parameter Store. */
const secure: Readonly<Record<string, string>> = {
  'AWS::RDS::DBInstance': 'MasterUserPassword',
  'AWS::RDS::DBCluster': 'MasterUserPassword',
  'AWS::Redshift::Cluster': 'MasterUserPassword',
  'AWS::ElastiCache::ReplicationGroup': 'AuthToken',
};

export const dynamicReferenceValid: Rule = {
  id: 'dynamic-reference-valid',
  title: 'Dynamic reference that CloudFormation does not resolve',
  category: 'correctness',
  severity: 'error',
  // The deployment fails, or the reference itself becomes the password.
  profiles: ['recommended', 'development'],
  resources: [
    ...Object.keys(secure),
    'AWS::RDS::DBProxy',
    'AWS::DocDB::DBCluster',
    'AWS::DocDBElastic::Cluster',
    'AWS::Neptune::DBCluster',
    'AWS::RedshiftServerless::Namespace',
    'AWS::ElastiCache::User',
    'AWS::MemoryDB::User',
    'AWS::Timestream::InfluxDBInstance',
    'AWS::DMS::Endpoint',
    'AWS::SecretsManager::Secret',
  ],
  properties: ['MasterUserPassword', 'MasterUsername', 'AuthToken'],
  message: 'has a malformed dynamic reference: its text is taken as it stands',
  why: 'CloudFormation takes what it does not know as a reference for ordinary text. The database then has this text, which stands in the repository, for its password, or refuses it for its length or its characters.',
  how: 'Fails on a text that was meant as a reference but lacks a bracket, has a space in front of `resolve` or names its service in capitals; on a service other than `ssm`, `ssm-secure` and `secretsmanager`; and on `ssm-secure` where CloudFormation does not take it: it does so for `MasterUserPassword` of RDS and Redshift and for `AuthToken` of ElastiCache. The name and the parts of a secret are not checked.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-ssm-secure-strings.html',
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references-secretsmanager.html',
  ],
  sameAs: { 'cfn-lint': ['E1050', 'E1051', 'E1027', 'W1051'] },
  check(resource, report) {
    for (const placed of valuesIn(resource, isReference)) {
      const fault = faultOf(resource, placed);
      if (fault !== undefined) report(placed.value, fault);
    }
  },
};

function isReference(value: Value): boolean {
  return (value.kind === 'unknown' && value.source?.kind === 'dynamicReference') || isMalformedReference(value);
}

function faultOf({ type }: Resource, { path, value }: Placed): Reported | undefined {
  if (isMalformedReference(value)) return {};
  if (value.kind !== 'unknown' || value.source?.kind !== 'dynamicReference') return undefined;
  const { service } = value.source;
  if (!services.includes(service))
    return { message: `cannot be deployed: CloudFormation resolves nothing from "${service}"` };
  if (service !== 'ssm-secure' || secure[type] === path) return undefined;
  return { message: 'cannot be deployed: CloudFormation takes no ssm-secure reference here' };
}
