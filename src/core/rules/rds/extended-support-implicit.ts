import { supportOf, type Support } from '../../engines/support.ts';
import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { get, isOneOf, isPresent } from '../../values.ts';
import { some, type Answer } from '../answers.ts';
import { askedVersion } from '../engineVersion.ts';
import { isClusterMember, isGlobalSecondary, isReplica } from './subject.ts';

export const rdsExtendedSupportImplicit: Rule = {
  id: 'rds-extended-support-implicit',
  title: 'Extended Support taken without saying so',
  category: 'cost',
  severity: 'hint',
  // A charge that lies years ahead: many teams leave the default and watch the calendar.
  profiles: [],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::RDS::GlobalCluster'],
  properties: ['EngineLifecycleSupport', 'Engine'],
  message: 'goes into paid Extended Support by itself when standard support for its version ends',
  why: 'MySQL and PostgreSQL, on RDS and on Aurora, are enrolled in Extended Support unless the template declines it: once standard support for the major version is over, every vCPU-hour costs extra. Without it AWS upgrades the database to the next major version instead. Either is a decision to be made, and to be written down.',
  how: 'Fails where `EngineLifecycleSupport` is left out, because the default is `open-source-rds-extended-support`; either value passes. A version that has lost all support is passed over. MariaDB and the commercial engines have no Extended Support. Members follow their cluster, replicas their source, and of global clusters the property is for Aurora PostgreSQL alone. Declining it is offered for versions in standard support only: RDS creates no database of another one without Extended Support.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/extended-support.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/extended-support.html',
  ],
  sameAs: {},
  unless: ['engine-end-of-standard-support'],
  check(resource, report, { today }) {
    const value = get(resource, 'EngineLifecycleSupport');
    if (isOneOf(get(resource, 'Engine'), enrolled[resource.type] ?? []) !== true) return;
    if (isPresent(value) !== false || followsAnother(resource) !== false) return;
    const support = writtenSupport(resource, today);
    // There is none to be had any more: another rule tells that the version has ended.
    if (support?.state === 'ended') return;
    if (support?.state === 'extended') {
      const message = 'is in paid Extended Support without saying so: its version has left standard support';
      report(value, { message, fixes: [taken(resource)] });
    } else {
      report(value, { fixes: [declined(resource), taken(resource)] });
    }
  },
};

/** Engines that take the property, by resource type. */
const enrolled: Readonly<Record<string, readonly string[]>> = {
  'AWS::RDS::DBInstance': ['mysql', 'postgres'],
  'AWS::RDS::DBCluster': ['mysql', 'postgres', 'aurora-mysql', 'aurora-postgresql'],
  'AWS::RDS::GlobalCluster': ['aurora-postgresql'],
};

function followsAnother(resource: Resource): Answer {
  switch (resource.type) {
    case 'AWS::RDS::DBInstance':
      return some(isClusterMember(resource), isReplica(resource));
    case 'AWS::RDS::DBCluster':
      return some(isGlobalSecondary(resource), isPresent(get(resource, 'ReplicationSourceIdentifier')));
    default:
      return false;
  }
}

/** The support for the version that is written. */
function writtenSupport(resource: Resource, today: string | undefined): Support | undefined {
  const asked = askedVersion(resource);
  return asked === undefined || today === undefined ? undefined : supportOf(asked.engine, asked.version, today);
}

function declined(resource: Resource): Fix {
  return set(resource, 'EngineLifecycleSupport', 'open-source-rds-extended-support-disabled', {
    title: 'Decline Extended Support',
    impact: 'none',
    consequence: 'AWS upgrades the database when standard support ends',
    isChoice: true,
  });
}

function taken(resource: Resource): Fix {
  return set(resource, 'EngineLifecycleSupport', 'open-source-rds-extended-support', {
    title: 'Take Extended Support',
    impact: 'none',
    consequence: 'as now, but written down',
    isChoice: true,
  });
}
