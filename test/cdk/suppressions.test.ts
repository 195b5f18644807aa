import assert from 'node:assert/strict';
import type { ForeignSuppression } from '../../src/core/model.ts';
import { readCdk } from './reading.ts';

const head = `import { Stack, Validations } from 'aws-cdk-lib';
import * as rds from 'aws-cdk-lib/aws-rds';
import { NagSuppressions } from 'cdk-nag';
const engine = rds.DatabaseInstanceEngine.MYSQL;
const creation = new rds.DatabaseInstance(this, 'Orders', { engine, vpc });
const other = new rds.DatabaseInstance(this, 'Other', { engine, vpc });
`;

async function suppressionsIn(code: string): Promise<readonly string[]> {
  const text = head + code;
  const { suppressions = [] } = await readCdk(text);
  const shown = (span: ForeignSuppression['span']): string =>
    span.start === 0 && span.end === text.length ? 'the file' : text.slice(span.start, span.end);
  return suppressions.map(
    ({ ids, reason, span, covers }) => `${ids.join()} (${reason}) in ${shown(span)} covers ${shown(covers)}`,
  );
}

const orders = "new rds.DatabaseInstance(this, 'Orders', { engine, vpc })";
const others = "new rds.DatabaseInstance(this, 'Other', { engine, vpc })";

describe('cdk-nag suppressions in CDK source', () => {
  it('of a construct cover it', async () => {
    assert.deepEqual(
      await suppressionsIn(
        "NagSuppressions.addResourceSuppressions(creation, [{ id: 'AwsSolutions-RDS3', reason: 'One zone' }]);",
      ),
      [`AwsSolutions-RDS3 (One zone) in { id: 'AwsSolutions-RDS3', reason: 'One zone' } covers ${orders}`],
    );
  });

  it('of several constructs, from a constant, cover each', async () => {
    assert.deepEqual(
      await suppressionsIn(`const accepted = [{ id: 'AwsSolutions-RDS3', reason }, { id: 'AwsSolutions-RDS10' }];
NagSuppressions.addResourceSuppressions([creation, other], accepted, true);`),
      [
        `AwsSolutions-RDS3 () in { id: 'AwsSolutions-RDS3', reason } covers ${orders}`,
        `AwsSolutions-RDS3 () in { id: 'AwsSolutions-RDS3', reason } covers ${others}`,
        `AwsSolutions-RDS10 () in { id: 'AwsSolutions-RDS10' } covers ${orders}`,
        `AwsSolutions-RDS10 () in { id: 'AwsSolutions-RDS10' } covers ${others}`,
      ],
    );
  });

  it('of a construct cover what is said of it elsewhere', async () => {
    assert.deepEqual(
      await suppressionsIn(`creation.addRotationSingleUser();
NagSuppressions.addResourceSuppressions(creation.node.defaultChild!, [{ id: 'AwsSolutions-RDS3', reason: 'One' }]);`),
      [
        `AwsSolutions-RDS3 (One) in { id: 'AwsSolutions-RDS3', reason: 'One' } covers ${orders}`,
        `AwsSolutions-RDS3 (One) in { id: 'AwsSolutions-RDS3', reason: 'One' } covers creation.addRotationSingleUser()`,
      ],
    );
  });

  it('of a stack cover the file', async () => {
    assert.deepEqual(
      await suppressionsIn(
        "NagSuppressions.addStackSuppressions(this, [{ id: 'AwsSolutions-RDS3', reason: 'One zone' }]);",
      ),
      ["AwsSolutions-RDS3 (One zone) in { id: 'AwsSolutions-RDS3', reason: 'One zone' } covers the file"],
    );
  });

  it('of a path cover the construct on it', async () => {
    assert.deepEqual(
      await suppressionsIn(
        "NagSuppressions.addResourceSuppressionsByPath(this, '/Stack/Other/Resource', [{ id: 'AwsSolutions-RDS3', reason: '' }]);",
      ),
      [`AwsSolutions-RDS3 () in { id: 'AwsSolutions-RDS3', reason: '' } covers ${others}`],
    );
  });

  it('that are acknowledged cover the construct, or all below the stack', async () => {
    assert.deepEqual(
      await suppressionsIn(`Validations.of(other).acknowledge({ id: 'AwsSolutions::AwsSolutions-RDS3[x]', reason: 'One' });
Validations.of(this).acknowledge({ id: 'AwsSolutions-RDS10', reason: 'Two' }, { id: 'AwsSolutions-RDS11', reason: 'Three' });`),
      [
        `AwsSolutions-RDS3 (One) in { id: 'AwsSolutions::AwsSolutions-RDS3[x]', reason: 'One' } covers ${others}`,
        "AwsSolutions-RDS10 (Two) in { id: 'AwsSolutions-RDS10', reason: 'Two' } covers the file",
        "AwsSolutions-RDS11 (Three) in { id: 'AwsSolutions-RDS11', reason: 'Three' } covers the file",
      ],
    );
  });

  it('of what cannot be seen cover nothing', async () => {
    assert.deepEqual(
      await suppressionsIn(`NagSuppressions.addResourceSuppressions(bucket, [{ id: 'AwsSolutions-S1', reason: 'Logs' }], true);
NagSuppressions.addResourceSuppressions(this, [{ id: 'AwsSolutions-RDS3', reason: 'No resource of its own' }]);
NagSuppressions.addResourceSuppressions(creation, accepted);`),
      [],
    );
  });
});
