import type { Resource } from '../../model.ts';
import type { Rule } from '../../rule.ts';
import { get, isPresent } from '../../values.ts';
import { pointing } from '../links.ts';
import { leaksOf, manageMasterPassword } from '../plaintextPassword.ts';
import { isClusterCopy } from '../rds/subject.ts';

export const docdbClusterPlaintextPassword: Rule = {
  id: 'docdb-cluster-plaintext-password',
  title: 'DocumentDB password in plain text',
  category: 'security',
  severity: 'error',
  // A password that is out is out, and those of test databases are used elsewhere too.
  profiles: ['recommended', 'development'],
  resources: ['AWS::DocDB::DBCluster'],
  properties: ['MasterUserPassword', 'ManageMasterUserPassword', 'MasterUsername'],
  message: 'has its password in plain text: everyone who can read this file knows it',
  why: 'A template ends up in a repository, in build logs and in the CloudFormation console. A password in it is known to everyone who can read one of these, and stays in the history when it is taken out.',
  how: 'Fails when `MasterUserPassword` is written out, also in one branch of `Fn::If`, in the allowed values of a parameter or in its Default. A parameter without `NoEcho` and a plain `{{resolve:ssm:…}}` are warnings. References to Secrets Manager, `ssm-secure` and `NoEcho` parameters without a Default pass.',
  links: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html',
    'https://docs.aws.amazon.com/documentdb/latest/devguide/security.managing-users.html',
  ],
  sameAs: {
    KICS: ['39423ce4-9011-46cd-b6b1-009edcd9385d'],
    'cdk-nag': ['AwsSolutions-DOC3'],
    'cfn-lint': ['W2501', 'W1011'],
    cfn_nag: ['F70'],
    'cloudformation-validate': ['W2501', 'W2509'],
  },
  check(cluster, report, context) {
    const password = get(cluster, 'MasterUserPassword');
    const fixes =
      password.kind !== 'choice' && standsAlone(cluster, context.resources) ? [manageMasterPassword(cluster)] : [];
    for (const { at, ...leak } of leaksOf(password)) report(at, { ...leak, fixes });
  },
};

/** Whether the password is the cluster's own: it neither belongs to a global cluster nor copies another one. */
function standsAlone(cluster: Resource, resources: readonly Resource[]): boolean {
  const [type, source] = ['AWS::DocDB::GlobalCluster', 'SourceDBClusterIdentifier'];
  const globals = pointing(cluster, resources, type, source, 'DBClusterIdentifier');
  const others = [isPresent(get(cluster, 'GlobalClusterIdentifier')), isClusterCopy(cluster)];
  return globals.isComplete && globals.resources.length === 0 && others.every(answer => answer === false);
}
