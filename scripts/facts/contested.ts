import type { Property, Resource } from '@aws-cdk/service-spec-types';

/** What holds when a property is left out, according to the specification and not to others. As of 2026-11-21. */
const contested: Readonly<Record<string, readonly string[]>> = {
  'AWS::DMS::InstanceProfile': [
    // The schema says false, the documentation of type and API says true:
    // https://docs.aws.amazon.com/dms/latest/APIReference/API_CreateInstanceProfile.html
    'PubliclyAccessible',
  ],
  'AWS::ElastiCache::ReplicationGroup': [
    // On with Valkey, off with Redis OSS:
    // https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/API_CreateReplicationGroup.html
    'AtRestEncryptionEnabled',
    // False in the API, but CloudFormation passes true. Its documentation once said so, cfn-lint takes a missing one for
    // on (https://github.com/aws-cloudformation/cfn-lint/pull/721), and groups of a single node that leave it out are
    // refused (https://github.com/badmintoncryer/cdk-preflight, `pf-elasticache-replication-group-clusters`).
    'AutomaticFailoverEnabled',
  ],
};

/** The properties of a resource type, those whose default is contested without it. */
export function undisputed({ cloudFormationType, properties }: Resource): Resource['properties'] {
  const names = contested[cloudFormationType] ?? [];
  const entries = Object.entries(properties);
  return Object.fromEntries(
    entries.map(([name, property]) => [name, names.includes(name) ? withoutDefault(property) : property]),
  );
}

function withoutDefault(property: Property): Property {
  const { defaultValue: _, documentation = '', ...others } = property;
  const paragraphs = documentation.split(/\n\s*\n/).filter(paragraph => !paragraph.startsWith('Default:'));
  return { ...others, documentation: paragraphs.join('\n\n') };
}
