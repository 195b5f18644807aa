import { perReadingAnd } from '../../inventory.ts';
import type { Resource } from '../../model.ts';
import { get, resolve } from '../../values.ts';
import { pointing, type Pointing } from '../links.ts';

// Secrets of databases: an attachment writes host and port of a database into a secret, a schedule rotates it.

const attachmentType = 'AWS::SecretsManager::SecretTargetAttachment';

export function attachmentsOf(secret: Resource, resources: readonly Resource[]): Pointing {
  return pointing(secret, resources, attachmentType, 'SecretId', 'Name');
}

/** The schedules that rotate a secret. They may name the secret, or the attachment, whose `Ref` is the secret too. */
export function schedulesOf(secret: Resource, resources: readonly Resource[]): Pointing {
  const { resources: attachments } = attachmentsOf(secret, resources);
  const found = [secret, ...attachments].map(at =>
    pointing(at, resources, 'AWS::SecretsManager::RotationSchedule', 'SecretId', 'Name'),
  );
  return {
    resources: found.flatMap(schedules => schedules.resources),
    isComplete: found.every(schedules => schedules.isComplete),
  };
}

/** The database of the file whose password a schedule rotates. */
export function rotatedDatabase(schedule: Resource, resources: readonly Resource[]): Resource | undefined {
  const target = resolve(get(schedule, 'SecretId'), resources);
  if (target === undefined) return undefined;
  return target.type === attachmentType ? databaseOf(target, resources) : attachedDatabase(resources, target);
}

const attachedDatabase = perReadingAnd((resources, secret: Resource): Resource | undefined => {
  const attachments = attachmentsOf(secret, resources).resources;
  return attachments.flatMap(attachment => databaseOf(attachment, resources) ?? [])[0];
});

/** The database of the file that an attachment names. */
export function databaseOf(attachment: Resource, resources: readonly Resource[]): Resource | undefined {
  const target = resolve(get(attachment, 'TargetId'), resources);
  // A stack or a custom resource may stand for a database that is made elsewhere.
  return target !== undefined && isDatabase(target) ? target : undefined;
}

function isDatabase({ type }: Resource): boolean {
  return /^AWS::(?:RDS|DocDB|DocDBElastic|Neptune|Redshift|RedshiftServerless|ElastiCache|MemoryDB)::/.test(type);
}
