import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { effective, get, isOneOf, isPresent, isTrue } from '../../values.ts';
import { some, type Answer } from '../answers.ts';
import { canBeManaged } from './managedPassword.ts';
import { isCopy, isGlobalSecondary, isMember } from './subject.ts';

export const rdsMissingMasterCredentials: Rule = {
  id: 'rds-missing-master-credentials',
  title: 'Database without a master user or password',
  category: 'correctness',
  severity: 'error',
  // The deployment fails.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster', 'AWS::DocDB::DBCluster'],
  properties: ['MasterUsername', 'MasterUserPassword', 'ManageMasterUserPassword', 'MasterUserAuthenticationType'],
  message: 'cannot be created: its master user has no password',
  why: 'A new database needs a first user and a way for it to log in. CloudFormation does not ask for either, so that only AWS refuses the database, in the middle of the deployment.',
  how: 'Fails when `MasterUsername` is missing, or when there is no `MasterUserPassword`, no `ManageMasterUserPassword` and no `MasterUserAuthenticationType` of `iam-db-auth`. Members of a cluster, replicas, restored databases and secondary clusters of a global database take the user of their source.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html',
  ],
  sameAs: {},
  check(database, report, context) {
    if (takesUserOfItsSource(database) !== false) return;
    const name = get(database, 'MasterUsername');
    const hasNoName = isPresent(name) === false;
    const hasNoPassword = canLogIn(database) === false;
    const missing = hasNoPassword ? 'it has no MasterUsername and no password' : 'it has no MasterUsername';
    if (hasNoName) report(name, { message: `cannot be created: ${missing}` });
    else if (hasNoPassword) report(get(database, 'MasterUserPassword'), { fixes: manage(database, context.resources) });
  },
};

function manage(database: Resource, resources: readonly Resource[]): Fix[] {
  const about = { title: 'Let Secrets Manager manage the password', impact: 'none' } as const;
  return canBeManaged(database, resources) ? [set(database, 'ManageMasterUserPassword', true, about)] : [];
}

function takesUserOfItsSource(database: Resource): Answer {
  return some(isMember(database), isCopy(database), isGlobalSecondary(database));
}

function canLogIn(database: Resource): Answer {
  const authentication = get(database, 'MasterUserAuthenticationType');
  return some(
    isPresent(get(database, 'MasterUserPassword')),
    isTrue(effective(database, 'ManageMasterUserPassword')),
    authentication.kind === 'absent' ? false : isOneOf(authentication, ['iam-db-auth']),
  );
}
