import { agedSeverity } from '../../engines/support.ts';
import { supportDatesAsOf, versionsOf } from '../../engines/supportDates.ts';
import { compareVersions, isUnder } from '../../engines/version.ts';
import { majorOf } from '../../engines/versions.ts';
import type { Rule } from '../../rule.ts';
import { askedVersion } from '../engineVersion.ts';

export const docdbEngineVersionValid: Rule = {
  id: 'docdb-engine-version-valid',
  title: 'DocumentDB engine version that does not exist',
  category: 'correctness',
  severity: 'error',
  // DocumentDB refuses to create the cluster.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DocDB::DBCluster'],
  properties: ['EngineVersion'],
  message: 'asks for a version that DocumentDB does not have',
  why: 'DocumentDB speaks the protocol of some versions of MongoDB and calls its own versions by their numbers: 3.6, 4.0, 5.0 and 8.0. It refuses others, such as 4.4 or 6.0, and the deployment is rolled back.',
  how: 'Fails when the version does not belong to one of these. Minor versions such as 5.0.1 and 8.0.2 pass, bare major versions (`5.0`) and what is newer than 8.0 too. Once the list is a year old it is a hint.',
  links: ['https://docs.aws.amazon.com/documentdb/latest/devguide/docdb-version-support-dates.html'],
  sameAs: { 'cfn-lint': ['E3030'] },
  check(cluster, report, { today }) {
    const asked = askedVersion(cluster);
    if (asked === undefined || today === undefined || !isMissing(asked.version)) return;
    report(asked.at, {
      severity: agedSeverity('error', today),
      message: `asks for DocumentDB ${asked.version}, which does not exist: there are ${majors.join(', ')} (as of ${supportDatesAsOf})`,
    });
  },
};

const majors = versionsOf('docdb').map(({ version }) => version);

function isMissing(version: string): boolean {
  const isNewer = compareVersions(majorOf('docdb', version), majors.at(-1) ?? '') > 0;
  return !isNewer && !majors.some(major => isUnder(version, major) || isUnder(major, version));
}
