import { agedSeverity } from '../../engines/support.ts';
import { set, type Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';
import { nodeTypes } from './nodeTypes.ts';

export const elasticacheNodeTypeValid: Rule = {
  id: 'elasticache-node-type-valid',
  title: 'ElastiCache node type that does not exist',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::ElastiCache::ReplicationGroup', 'AWS::ElastiCache::CacheCluster'],
  properties: ['CacheNodeType'],
  message: 'cannot be created: there is no such node type',
  why: 'A node type is `cache.`, a family and a size, and not every family has every size. ElastiCache rejects others, among them the names that EC2 and RDS use.',
  how: 'Fails when the name does not begin with `cache.`, and when a family known on 2026-11-20 has no such size. Families that are newer pass. Which types a Region offers is not judged. A year later a size that is not known is a hint.',
  links: ['https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/CacheNodes.SupportedTypes.html'],
  sameAs: { 'cfn-lint': ['E3647'], 'cloudformation-validate': ['E3647'] },
  check(cache, report, { today }) {
    const type = get(cache, 'CacheNodeType');
    const name = textOf(type)?.toLowerCase() ?? '';
    if (/^(?:db\.|dax\.)?\w+\.\w+$/.test(name) && !name.startsWith('cache.')) {
      const meant = `cache.${name.replace(/^(?:db|dax)\./, '')}`;
      const about = { title: `Use ${meant}`, impact: 'none' } as const;
      const message = `cannot be created: node types of ElastiCache begin with cache., ${name} does not`;
      report(type, { message, fixes: isKnown(meant) === true ? [set(cache, 'CacheNodeType', meant, about)] : [] });
    } else if (isKnown(name) === false && today !== undefined) {
      const severity = agedSeverity('error', today);
      report(type, { severity, message: `cannot be created: there is no node type ${name}` });
    }
  },
};

/** Undefined where the family is newer than the table. */
function isKnown(name: string): boolean | undefined {
  const [, family = '', size = ''] = /^cache\.([a-z]+\d+[a-z]*)(?:\.(\w+))?$/.exec(name) ?? [];
  return nodeTypes[family]?.includes(size);
}
