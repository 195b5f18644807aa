import type { Rule } from '../../rule.ts';
import { refuseUserNames } from '../defaultUserName.ts';
import { isRestore } from './subject.ts';

export const redshiftClusterDefaultAdminUsername: Rule = {
  id: 'redshift-cluster-default-admin-username',
  title: 'Redshift cluster with a well-known administrator name',
  category: 'security',
  severity: 'information',
  // A strong password matters more than the name, and many good teams keep the default.
  profiles: [],
  resources: ['AWS::Redshift::Cluster'],
  properties: ['MasterUsername'],
  message: 'has an administrator whose name everybody knows: half of the login is given away',
  why: 'Who tries to break in starts with the names that are known. With another name there are two things to guess.',
  how: 'Fails when `MasterUsername` is `awsuser`, the name that the console proposes. A cluster restored from a snapshot keeps the user of its source and is left out. The name of a running cluster cannot be changed: CloudFormation replaces it.',
  links: ['https://docs.aws.amazon.com/redshift/latest/APIReference/API_CreateCluster.html'],
  sameAs: {
    'Security Hub': ['Redshift.8'],
    'AWS Config': ['redshift-default-admin-check'],
    'Control Tower': ['CT.REDSHIFT.PR.6'],
    'cdk-nag': ['AwsSolutions-RS3'],
    Prowler: ['redshift_cluster_non_default_username'],
  },
  check: refuseUserNames('MasterUsername', ['awsuser'], { skip: isRestore }),
};
