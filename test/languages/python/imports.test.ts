import assert from 'node:assert/strict';
import { python } from '../../../src/core/cdk/languages/python/language.ts';
import { programOf } from '../parse.ts';

async function names(text: string): Promise<Readonly<Record<string, string>>> {
  const { imports } = await programOf(text, python);
  assert.deepEqual(imports.wildcards, []);
  return Object.fromEntries(imports.names);
}

async function symbols(text: string): Promise<readonly string[]> {
  const { constructs } = await programOf(text, python);
  return constructs.map(({ creation }) => creation.symbol);
}

describe('imports of Python', () => {
  it('know modules, names and aliases', async () => {
    const text = `
import aws_cdk as cdk
import aws_cdk.aws_dynamodb as dynamodb
import os, aws_cdk.aws_neptune_alpha as neptune
from aws_cdk import (
    aws_rds as rds,  # the databases
    aws_ec2,
    Duration,
    RemovalPolicy as Policy,
)
from aws_cdk.aws_docdb import DatabaseCluster, Login as L
from aws_cdk.aws_redshift_alpha import Cluster
from cdk_nag import NagSuppressions
from constructs import Construct
from .stacks import Other
`;
    assert.deepEqual(await names(text), {
      cdk: 'core',
      dynamodb: 'dynamodb',
      neptune: 'neptune-alpha',
      rds: 'rds',
      aws_ec2: 'ec2',
      Duration: 'core.Duration',
      Policy: 'core.RemovalPolicy',
      DatabaseCluster: 'docdb.DatabaseCluster',
      L: 'docdb.Login',
      Cluster: 'redshift-alpha.Cluster',
      NagSuppressions: 'cdk-nag.NagSuppressions',
    });
  });

  it('reach modules through aws_cdk', async () => {
    const text = `
import aws_cdk
import aws_cdk as cdk
import aws_cdk.aws_rds
aws_cdk.aws_rds.DatabaseInstance(self, "A")
cdk.aws_docdb.DatabaseCluster(self, "B")
aws_cdk.aws_neptune_alpha.DatabaseCluster(self, "C")
`;
    assert.deepEqual(await symbols(text), [
      'rds.DatabaseInstance',
      'docdb.DatabaseCluster',
      'neptune-alpha.DatabaseCluster',
    ]);
  });

  it('count within a function or condition', async () => {
    const text = `
def build(scope):
    from aws_cdk import aws_rds
    aws_rds.CfnDBInstance(scope, "A")
`;
    assert.deepEqual(await symbols(text), ['rds.CfnDBInstance']);
  });

  it('leave the module of a wildcard open, and own names alone', async () => {
    const text = `
from aws_cdk.aws_dynamodb import *
from aws_cdk import *
from mine import TableV2

class GlobalTable(Table):
    pass

Table(self, "A")
TableV2(self, "B")
GlobalTable(self, "C")
`;
    const { imports } = await programOf(text, python);
    assert.deepEqual(imports.wildcards, ['dynamodb', 'core']);
    assert.deepEqual(await symbols(text), ['*.Table']);
  });

  it('are needed for a construct', async () => {
    assert.deepEqual(await symbols('from mine import rds\nrds.DatabaseInstance(self, "A")\nTable(self, "B")\n'), []);
  });
});
