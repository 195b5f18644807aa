import type { Effect } from '../../construct.ts';
import { addRotationSchedule } from '../secretsmanager/rotation.ts';
import { addProxy } from './proxy.ts';
import { rotationMultiUser, rotationSingleUser } from './secrets.ts';

/** What methods called on an instance or a cluster add to it. */
export const databaseMethods: Readonly<Record<string, Effect>> = {
  addProxy,
  addRotationMultiUser: rotationMultiUser,
  addRotationSingleUser: rotationSingleUser,
  'secret.addRotationSchedule': addRotationSchedule,
};
