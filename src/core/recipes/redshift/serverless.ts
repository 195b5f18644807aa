import { ask, because, getAtt, output, ref, resource, sub, text } from '../notation.ts';
import { key, subnets } from '../outside.ts';
import { access, accessOf, retained, toServices } from '../parts.ts';
import type { Recipe } from '../recipe.ts';
import { databaseName, owner, warehouse } from './parts.ts';

const workgroup = text`${warehouse}Workgroup`;

export const redshiftServerless: Recipe = {
  id: 'redshift-serverless',
  title: 'Redshift Serverless',
  service: 'redshift',
  group: 'database',
  description: 'A warehouse without nodes, with TLS, an audit log and a ceiling for what it may cost.',
  resources: [
    resource(
      warehouse,
      'AWS::RedshiftServerless::Namespace',
      {
        NamespaceName: sub`${ref('AWS::StackName')}-warehouse`,
        DbName: databaseName,
        AdminUsername: owner,
        ManageAdminPassword: because(
          'Redshift keeps the password in Secrets Manager and changes it every month.',
          true,
        ),
        AdminPasswordSecretKmsKeyId: ref(key),
        KmsKeyId: ref(key),
        LogExports: ['userlog', 'connectionlog', 'useractivitylog'],
        FinalSnapshotName: sub`${ref('AWS::StackName')}-warehouse-final`,
        FinalSnapshotRetentionPeriod: 30,
      },
      retained,
    ),
    resource(workgroup, 'AWS::RedshiftServerless::Workgroup', {
      WorkgroupName: sub`${ref('AWS::StackName')}-warehouse`,
      NamespaceName: ref(warehouse),
      BaseCapacity: because('Processing units, of 16 GiB of memory each.', ask('BaseCapacity', 16)),
      MaxCapacity: ask('MaxCapacity', 64),
      PubliclyAccessible: false,
      EnhancedVpcRouting: because('COPY and UNLOAD stay inside the VPC.', true),
      SubnetIds: ref(subnets),
      SecurityGroupIds: [ref(accessOf(warehouse))],
      ConfigParameters: [{ ParameterKey: 'require_ssl', ParameterValue: 'true' }],
    }),
    access(warehouse, 5439, toServices('COPY and UNLOAD reach S3 from inside the VPC.')),
  ],
  outputs: [output('Address', 'Host name of the warehouse', getAtt(workgroup, 'Workgroup.Endpoint.Address'))],
};
