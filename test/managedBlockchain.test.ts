import assert from 'node:assert/strict';
import type { Configuration } from '../src/core/configuration.ts';
import { lint } from '../src/core/lint.ts';
import { managedblockchainEndOfSupport } from '../src/core/rules/other/managedblockchain-end-of-support.ts';
import { readText } from './fixtures.ts';

const template = `Resources:
  Peer:
    Type: AWS::ManagedBlockchain::Node
`;

describe('the end of Managed Blockchain', () => {
  it('is a warning up to its last day', async () => {
    const about = 'closed to new customers since 2026-10-29, which ends on 2027-09-29';
    assert.deepEqual(await told('2027-09-29'), [`warning Peer needs Managed Blockchain, ${about}`]);
    assert.deepEqual(await told(undefined), [`warning Peer needs Managed Blockchain, ${about}`]);
  });

  it('is an error afterwards', async () => {
    const message = 'Peer cannot be created: Managed Blockchain ended on 2027-09-29';
    assert.deepEqual(await told('2027-09-30'), [`error ${message}`]);
  });
});

async function told(today: string | undefined): Promise<readonly string[]> {
  const document = await readText(template, { path: '', name: 'peer.yaml', languageId: 'yaml', sign: '#' });
  const configuration: Configuration = {
    profile: 'recommended',
    severities: {},
    ...(today !== undefined && { today }),
  };
  return lint(document, [managedblockchainEndOfSupport], configuration).map(
    ({ severity, message }) => `${severity} ${message}`,
  );
}
