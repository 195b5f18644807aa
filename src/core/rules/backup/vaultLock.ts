import type { Fix, Resource } from '../../model.ts';
import { set } from '../../rule.ts';

const days = 7;

/** A lock that privileged users can lift. One with `ChangeableForDays` becomes final, which no fix may do. */
export function lockVault(vault: Resource): Fix {
  return set(
    vault,
    'LockConfiguration',
    { MinRetentionDays: days },
    {
      title: `Lock the vault for ${days} days a backup`,
      impact: 'none',
      consequence: 'jobs that keep backups for less fail',
      isChoice: true,
    },
  );
}
