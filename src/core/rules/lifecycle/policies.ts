import type { Change, Fix, Resource } from '../../model.ts';
import { fix, settingAttribute } from '../../rule.ts';
import { attribute, isPresent } from '../../values.ts';
import { canSnapshot } from '../snapshotPolicy.ts';

export type Policy = 'DeletionPolicy' | 'UpdateReplacePolicy';

/** The policies without which data is lost, the chief one first. */
export function missingPolicies(resource: Resource): readonly Policy[] {
  return (['DeletionPolicy', 'UpdateReplacePolicy'] as const).filter(
    policy =>
      !(policy === 'DeletionPolicy' && isSnapshotByDefault(resource)) &&
      isPresent(attribute(resource, policy)) === false,
  );
}

/** Whether CloudFormation takes a snapshot of the deleted resource although no DeletionPolicy says so. */
export function isSnapshotByDefault({ type }: Resource): boolean {
  return type === 'AWS::RDS::DBCluster' || type === 'AWS::RDS::DBInstance';
}

export function keepData(resource: Resource, policies: readonly Policy[]): Fix[] {
  const all = (to: string): Change[] => policies.map(policy => settingAttribute(resource, policy, to));
  const retain = fix({ title: 'Keep the database instead of deleting it', impact: 'none' }, ...all('Retain'));
  if (!canSnapshot(resource)) return [retain];
  return [fix({ title: 'Take a snapshot before deleting it', impact: 'none' }, ...all('Snapshot')), retain];
}
