import assert from 'node:assert/strict';
import { namesCdk } from '../../src/core/read.ts';

const python = (imports: string): boolean => namesCdk(`${imports}\nrds.DatabaseInstance(self, "Db")\n`, 'python');

describe('source of the first version of the CDK', () => {
  it('is not read in Python', () => {
    assert.equal(python('from aws_cdk import core, aws_rds as rds'), false);
    assert.equal(python('from aws_cdk import (\n    aws_rds as rds,\n    core as cdk,\n)'), false);
    assert.equal(python('from aws_cdk import aws_rds as rds\nfrom aws_cdk.core import Duration'), false);
  });

  it('is not taken for it where something of the second one is called core', () => {
    assert.equal(python('import aws_cdk as core\nfrom aws_cdk import aws_rds as rds'), true);
    assert.equal(python('from aws_cdk import aws_rds as rds\nimport core'), true);
    assert.equal(python('from aws_cdk import aws_rds as core'), true);
  });

  it('is not read in Java', () => {
    const java = (stack: string): string => `import ${stack};\nimport software.amazon.awscdk.services.rds.*;\n`;
    assert.equal(namesCdk(java('software.amazon.awscdk.core.Stack'), 'java'), false);
    assert.equal(namesCdk(java('software.amazon.awscdk.Stack'), 'java'), true);
  });
});
