import { lookUp } from '../../lookUp.ts';
import type { Resource } from '../../model.ts';
import { askText, get, integerOf, isPresent, textOf } from '../../values.ts';
import type { Answer } from '../answers.ts';

// The storage of an RDS instance, as far as its size and speed belong together.
// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Storage.html, as of 2026-11-20.

/** In lower case: the type that is written, or the one that RDS takes; undefined where the text does not say. */
export function storageTypeOf(instance: Resource): string | undefined {
  const type = get(instance, 'StorageType');
  if (type.kind !== 'absent') return textOf(type)?.toLowerCase();
  const hasIops = isPresent(get(instance, 'Iops'));
  return hasIops === undefined ? undefined : hasIops ? 'io1' : 'gp3';
}

/** Smallest documented size in GiB; undefined for magnetic storage, which is not offered any longer, and what is not known. */
export function smallestStorage(instance: Resource): number | undefined {
  const isSqlServer = askText(get(instance, 'Engine'), engine => engine.startsWith('sqlserver-'));
  switch (storageTypeOf(instance)) {
    case 'gp2':
    case 'gp3':
      return 20;
    case 'io1':
    case 'io2':
      return isSqlServer === undefined ? undefined : isSqlServer ? 20 : 100;
    case undefined:
    default:
      return undefined;
  }
}

/** From this size in GiB on gp3 storage takes `Iops` and `StorageThroughput`; undefined where any size does. */
export function firstTunableGp3(engine: string): number | undefined {
  const [family = ''] = engine.toLowerCase().split('-');
  return lookUp(firstTunable, family);
}

const firstTunable: Readonly<Record<string, number>> = {
  mysql: 400,
  mariadb: 400,
  postgres: 400,
  db2: 400,
  oracle: 200,
};

/** Most IOPS for a GiB. */
export const mostIopsPerGib: Readonly<Record<string, number>> = { gp3: 500, io1: 50, io2: 1000 };

/** Whether RDS adds storage by itself when it runs short. */
export function growsByItself(instance: Resource): Answer {
  const most = get(instance, 'MaxAllocatedStorage');
  const [limit, size] = [integerOf(get(instance, 'MaxAllocatedStorage')), integerOf(get(instance, 'AllocatedStorage'))];
  if (most.kind === 'absent') return false;
  return limit === undefined || size === undefined ? undefined : limit > size;
}
