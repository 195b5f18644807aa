import type { Rule } from '../../rule.ts';
import { askNumber, askText, get, isPresent } from '../../values.ts';
import { isDefaultPort } from '../defaultPort.ts';
import { familyOf } from './nodeTypes.ts';
import { isRestore } from './subject.ts';

export const redshiftNonDefaultPort: Rule = {
  id: 'redshift-non-default-port',
  title: 'Redshift on its default port',
  category: 'security',
  severity: 'hint',
  // Security groups protect the port; another number only hides it.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['Port', 'NodeType'],
  message: 'listens on the default port of Redshift, which scanners try first',
  why: 'Scanners try the well-known ports first. Another port keeps the cluster out of the simplest of them; it replaces no security group.',
  how: 'Fails when `Port` is 5439, which is the default; a cluster restored from a snapshot keeps the port of its source where none is written. With RA3 nodes a port outside of 5431-5455 and 8191-8215 is an error, because no new cluster gets it; a cluster that was moved to RA3 may keep its old one. There is no fix, because clients and security groups have to follow.',
  links: ['https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html'],
  sameAs: {
    KICS: ['a478af30-8c3a-404d-aa64-0b673cee509a'],
    'cdk-nag': ['AwsSolutions-RS4'],
  },
  check(cluster, report) {
    const port = get(cluster, 'Port');
    const isRa3 = askText(get(cluster, 'NodeType'), nodeType => familyOf(nodeType) === 'ra3');
    const isRefused = askNumber(port, number => !isRa3Port(number));
    if (isRa3 === true && isRefused === true) {
      report(port, { severity: 'error', message: 'asks for a port that RA3 nodes do not take in a new cluster' });
    }
    if (isPresent(port) !== true && isRestore(cluster) !== false) return;
    if (isDefaultPort(port, [5439]) === true) report(port);
  },
};

function isRa3Port(port: number): boolean {
  return (port >= 5431 && port <= 5455) || (port >= 8191 && port <= 8215);
}
