import type { ClusterService } from '../clusterOfInstances.ts';
import { ask, because, ref } from '../notation.ts';
import { key } from '../outside.ts';

export const owner = ask('MasterUsername', 'dbowner');

export const documentdb: ClusterService = {
  namespace: 'DocDB',
  engineVersion: '5.0.0',
  signIn: {
    MasterUsername: owner,
    ManageMasterUserPassword: because(
      'DocumentDB keeps the password in Secrets Manager and changes it every week.',
      true,
    ),
    MasterUserSecretKmsKeyId: ref(key),
  },
  logs: ['audit', 'profiler'],
  instance: { EnablePerformanceInsights: true },
  family: 'docdb5.0',
  parameters: {
    tls: 'enabled',
    audit_logs: 'enabled',
    profiler: because('Operations that take longer than 100 ms are logged.', 'enabled'),
  },
  port: 27_017,
};
