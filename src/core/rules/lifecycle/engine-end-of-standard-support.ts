import { engineNames } from '../../engines/engine.ts';
import { agedSeverity, isPast, supportOf, type Support } from '../../engines/support.ts';
import { supportDatesAsOf } from '../../engines/supportDates.ts';
import { majorOf } from '../../engines/versions.ts';
import type { Resource, Severity } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, isOneOf } from '../../values.ts';
import { askedVersion, type AskedVersion } from '../engineVersion.ts';
import { isClusterMember } from '../rds/subject.ts';
import { upgrades } from './upgrades.ts';

export const engineEndOfStandardSupport: Rule = {
  id: 'engine-end-of-standard-support',
  title: 'Engine version at the end of its support',
  category: 'operations',
  severity: 'warning',
  // From that day the bill rises, or AWS chooses the day of the upgrade.
  profiles: ['recommended', 'development'],
  resources: [
    'AWS::RDS::DBInstance',
    'AWS::RDS::DBCluster',
    'AWS::RDS::GlobalCluster',
    'AWS::DocDB::DBCluster',
    'AWS::Neptune::DBCluster',
    'AWS::ElastiCache::ReplicationGroup',
    'AWS::ElastiCache::CacheCluster',
  ],
  properties: ['EngineVersion', 'Engine', 'EngineLifecycleSupport'],
  message: 'runs an engine version that has left standard support',
  why: 'Once standard support for a major version is over, RDS, Aurora, DocumentDB and ElastiCache go on running it in Extended Support, which is charged for by the hour on top of the database. Where there is no Extended Support, or it is over too, AWS upgrades the database by itself, on a day that nobody on your side has chosen, and the template then no longer says what runs.',
  how: 'Takes the version that is written and the dates that AWS publishes, as far as they were known when this version of the rule was made; the finding says when that was. After the last day of standard support it is a warning; once nothing follows, be it that Extended Support is over or that the engine has none, an error; within 180 days before, information. Minor versions of Aurora MySQL end on days of their own, after which AWS moves on to a newer one: that is a warning. Without `EngineVersion` the service takes a recent version. Members of a cluster follow their cluster. A version older than all that have a date has lost its support before them; one newer than the dates is not judged, and once the dates are a year old every finding is a hint. An upgrade to another major version needs parameter groups of its family, `AllowMajorVersionUpgrade` on an RDS instance, a test, and from an old version perhaps a step in between.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.VersionPolicy.html',
    'https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-version-support-dates.html',
    'https://docs.aws.amazon.com/neptune/latest/userguide/engine-releases.html',
    'https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/extended-support-versions.html',
  ],
  sameAs: { Prowler: ['rds_instance_deprecated_engine_version', 'rds_instance_extended_support'] },
  check(resource, report, { today }) {
    const asked = askedVersion(resource);
    if (asked === undefined || today === undefined || followsAnother(resource)) return;
    const support = supportOf(asked.engine, asked.version, today);
    if (support === undefined || support.state === 'standard') return;
    report(asked.at, {
      severity: agedSeverity(severityOf(support), today),
      message: `runs ${nameOf(asked, support)}: ${whatHappens(support, isExtended(resource, support))} (as of ${supportDatesAsOf})`,
      fixes: upgrades(resource, asked, support, today),
      ...(isPast(support) ? { deprecated: true } : {}),
    });
  },
};

/** Members have the version of their cluster; Aurora Serverless v1, which has ended as a whole, had lives of its own. */
function followsAnother(resource: Resource): boolean {
  if (resource.type === 'AWS::RDS::DBInstance') return isClusterMember(resource) !== false;
  return isOneOf(get(resource, 'EngineMode'), ['serverless']) === true;
}

function severityOf({ state, version }: Support): Severity {
  if (state === 'ending') return 'information';
  return state === 'ended' && version.isMinor !== true ? 'error' : 'warning';
}

/** `Aurora MySQL 2`, `PostgreSQL 13`. Neptune has no major versions that would say as much as the version does. */
function nameOf({ engine, version }: AskedVersion, support: Support): string {
  const listed = support.isOlder === true ? majorOf(engine, version) : support.version.version.replace(/ \(.*/, '');
  return `${engineNames[engine]} ${engine === 'neptune' ? version : listed}`;
}

function isExtended(resource: Resource, { version }: Support): boolean {
  const declined = isOneOf(get(resource, 'EngineLifecycleSupport'), ['open-source-rds-extended-support-disabled']);
  return version.extendedSupportEnd !== undefined && declined !== true;
}

function whatHappens({ state, end, isOlder }: Support, extended: boolean): string {
  if (isOlder === true) return `support ended before ${end}, AWS upgrades it by itself`;
  if (state === 'ending') {
    return extended ? `standard support ends ${end}, then billed extra` : `support ends ${end}, then AWS upgrades it`;
  }
  return state === 'extended' && extended
    ? `standard support ended ${end}, now billed extra`
    : `support ended ${end}, AWS upgrades it by itself`;
}
