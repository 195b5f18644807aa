import assert from 'node:assert/strict';
import { hoverAt, type Hover } from '../src/core/hover/hover.ts';
import { pageLink } from '../src/core/hover/pageLink.ts';
import { postureOf } from '../src/core/hover/posture.ts';
import { lint } from '../src/core/lint.ts';
import type { Rule } from '../src/core/rule.ts';
import { read } from '../src/core/read.ts';
import { serviceById } from '../src/core/reference/services.ts';
import { get, isTrue } from '../src/core/values.ts';

describe('hover', () => {
  it('tells of a database what holds and how that is known', async () => {
    const { markdown, span } = await hover(`
Parameters:
  Standby: { Type: String, Default: 'false' }
  Days: { Type: Number }
Resources:
  Or|ders:
    Type: AWS::RDS::DBInstance
    DeletionPolicy: Retain
    Properties:
      Engine: postgres
      MultiAZ: !Ref Standby
      BackupRetentionPeriod: !Ref Days
      StorageEncrypted: !If [IsProd, true, false]
`);
    assert.equal(span, 'Orders');
    assert.equal(
      markdown,
      `**Orders**, RDS instance

- Availability: one zone, no standby *(default of parameter Standby)*
- Backup: retention decided at deploy time *(parameter Days)*
- Encryption: storage encrypted if IsProd, otherwise storage not encrypted
- Network: public address as the VPC and its subnets have it *(default)*
- Deletion: not protected against deletion *(default)*; kept when the stack is deleted

- $(info) Orders has no standby (by default) [some-standby](${pageLink('rules/some-standby')})

[About Amazon RDS](${pageLink('services/rds')})`,
    );
  });
});
