import type { ClusterService } from '../clusterOfInstances.ts';
import { because } from '../notation.ts';

export const neptune: ClusterService = {
  namespace: 'Neptune',
  engineVersion: '1.4.8.0',
  signIn: {
    IamAuthEnabled: because('Neptune has no passwords. Without IAM, whoever reaches it may do everything.', true),
  },
  logs: ['audit', 'slowquery'],
  family: 'neptune1.4',
  parameters: {
    neptune_enable_audit_log: '1',
    neptune_enable_slow_query_log: because('Queries that take five seconds or more.', 'info'),
    neptune_slow_query_log_threshold: '5000',
  },
  port: 8182,
};
