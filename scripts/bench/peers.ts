import { installPeers } from './peers/install.ts';
import { nagging } from './peers/nagging.ts';
import { validating } from './peers/validating.ts';
import { inFolder } from './program.ts';
import type { Row } from './row.ts';

/** Other tools on the same templates and the same app. They look for other things: no more is compared than cost. */
export function peers(): Promise<readonly Row[]> {
  const { home, validate, nag } = installPeers();
  return inFolder(async folder => [...(await validating(validate, folder)), ...(await nagging(nag, home, folder))]);
}
