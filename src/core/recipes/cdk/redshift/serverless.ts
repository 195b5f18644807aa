import { ask, text } from '../../notation.ts';
import { because, constant, create, invoke, leftOut, list, member, struct, use } from '../code.ts';
import type { CdkCode } from '../code.ts';
import { access, groupIds, key, subnetIds } from '../parts.ts';

const warehouse = ask('Warehouse');
const name = ask('WarehouseName', 'warehouse');

export const redshiftServerlessCdk: CdkCode = [
  ...access(warehouse, 5439),
  create('warehouse', 'redshiftserverless.CfnNamespace', warehouse, {
    namespaceName: name,
    dbName: ask('DatabaseName', 'analytics'),
    adminUsername: ask('Username', 'dbowner'),
    manageAdminPassword: because('Redshift keeps the password in Secrets Manager and changes it every month.', true),
    adminPasswordSecretKmsKeyId: member(key, 'keyArn'),
    kmsKeyId: member(key, 'keyArn'),
    logExports: list('userlog', 'connectionlog', 'useractivitylog'),
    finalSnapshotName: text`${name}-final`,
    finalSnapshotRetentionPeriod: 30,
  }),
  invoke('warehouse', 'applyRemovalPolicy', constant('core.RemovalPolicy', 'RETAIN'), leftOut),
  create('workgroup', 'redshiftserverless.CfnWorkgroup', text`${warehouse}Workgroup`, {
    workgroupName: name,
    namespaceName: member(use('warehouse'), 'ref'),
    baseCapacity: because('Processing units, of 16 GiB of memory each.', ask('BaseCapacity', 16)),
    maxCapacity: ask('MaxCapacity', 64),
    publiclyAccessible: false,
    enhancedVpcRouting: because('COPY and UNLOAD stay inside the VPC.', true),
    subnetIds,
    securityGroupIds: groupIds,
    configParameters: list(
      struct('redshiftserverless.CfnWorkgroup.ConfigParameterProperty', {
        parameterKey: 'require_ssl',
        parameterValue: 'true',
      }),
    ),
  }),
];
