import type { Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { every, not } from '../answers.ts';
import { isDefaultPort } from '../defaultPort.ts';
import { isClusterCopy } from '../rds/subject.ts';

export const docdbNonDefaultPort: Rule = {
  id: 'docdb-non-default-port',
  title: 'DocumentDB on its default port',
  category: 'security',
  severity: 'hint',
  // Another port hides little from whoever can reach the database at all.
  profiles: [],
  resources: ['AWS::DocDB::DBCluster'],
  properties: ['Port'],
  message: 'listens on port 27017, which scanners try first',
  why: 'Some compliance rules ask for another port, so that scans for well-known ports miss the database. Security groups and private subnets protect it far better.',
  how: "Fails when `Port` is 27017 or left out. Restored and copied clusters without a `Port`, which take that of their source, are left out. Changing the port is the author's to plan, because clients must follow, so there is no fix.",
  links: ['https://docs.aws.amazon.com/documentdb/latest/APIReference/API_CreateDBCluster.html'],
  sameAs: { 'cdk-nag': ['AwsSolutions-DOC2'] },
  check(cluster, report) {
    const port = get(cluster, 'Port');
    if (every(not(isPresent(port)), isClusterCopy(cluster)) !== false) return;
    if (isDefaultPort(port, [27_017]) === true) report(port);
  },
};
