import assert from 'node:assert/strict';
import { tsx, typescript } from '../../../src/core/cdk/languages/typescript/language.ts';
import { namesCdk } from '../../../src/core/read.ts';
import { programOf } from '../parse.ts';

async function names(text: string, language = typescript): Promise<Readonly<Record<string, string>>> {
  const { imports } = await programOf(text, language);
  assert.deepEqual(imports.wildcards, []);
  return Object.fromEntries(imports.names);
}

describe('imports of TypeScript', () => {
  it('know namespaces, names, aliases and defaults', async () => {
    const text = `
import * as cdk from 'aws-cdk-lib';
import * as rds from "aws-cdk-lib/aws-rds";
import { DatabaseInstance, StorageType as Storage } from 'aws-cdk-lib/aws-rds';
import core, { Duration } from 'aws-cdk-lib/core';
import { default as ddb } from 'aws-cdk-lib/aws-dynamodb';
import type { StackProps } from 'aws-cdk-lib';
import * as neptune from '@aws-cdk/aws-neptune-alpha';
import { NagSuppressions } from 'cdk-nag';
import { Construct } from 'constructs';
import './other';
`;
    assert.deepEqual(await names(text), {
      cdk: 'core',
      rds: 'rds',
      DatabaseInstance: 'rds.DatabaseInstance',
      Storage: 'rds.StorageType',
      core: 'core',
      Duration: 'core.Duration',
      ddb: 'dynamodb',
      StackProps: 'core.StackProps',
      neptune: 'neptune-alpha',
      NagSuppressions: 'cdk-nag.NagSuppressions',
    });
  });

  it('know the modules that aws-cdk-lib exports itself', async () => {
    const text = `
import { aws_rds as rds, aws_docdb, RemovalPolicy } from 'aws-cdk-lib';
import * as cdk from 'aws-cdk-lib';
import ec2 = cdk.aws_ec2;
const { aws_dynamodb: dynamodb, Duration } = cdk;
const neptune = cdk.aws_neptune;
const CfnTable = dynamodb.CfnTable;
`;
    assert.deepEqual(await names(text), {
      rds: 'rds',
      aws_docdb: 'docdb',
      RemovalPolicy: 'core.RemovalPolicy',
      cdk: 'core',
      ec2: 'ec2',
      dynamodb: 'dynamodb',
      Duration: 'core.Duration',
      neptune: 'neptune',
      CfnTable: 'dynamodb.CfnTable',
    });
  });

  it('know require, with and without import', async () => {
    const text = `
import rds = require('aws-cdk-lib/aws-rds');
const cdk = require('aws-cdk-lib');
const { Duration, aws_ec2: ec2 } = require('aws-cdk-lib');
const docdb = require('aws-cdk-lib').aws_docdb;
const dynamodb = await import('aws-cdk-lib/aws-dynamodb');
const fs = require('node:fs');
`;
    assert.deepEqual(await names(text), {
      rds: 'rds',
      cdk: 'core',
      Duration: 'core.Duration',
      ec2: 'ec2',
      docdb: 'docdb',
      dynamodb: 'dynamodb',
    });
  });

  it('are read in JavaScript as well', async () => {
    const text = `
const { Stack, aws_rds: rds } = require('aws-cdk-lib');
var dynamodb = require("aws-cdk-lib/aws-dynamodb");
import * as ec2 from 'aws-cdk-lib/aws-ec2';
`;
    assert.deepEqual(await names(text, tsx), {
      Stack: 'core.Stack',
      rds: 'rds',
      dynamodb: 'dynamodb',
      ec2: 'ec2',
    });
  });
});

describe('the mark of a CDK file', () => {
  for (const [text, expected] of [
    [`import * as rds from 'aws-cdk-lib/aws-rds';`, true],
    [`const cdk = require("aws-cdk-lib");`, true],
    [`import { Cluster } from '@aws-cdk/aws-redshift-alpha';`, true],
    [`import { Component } from 'react';`, false],
    [`// aws-cdk-lib is not used here`, false],
  ] as const) {
    it(`${expected ? 'is' : 'is not'} in ${text}`, () => {
      assert.equal(namesCdk(text, 'typescript'), expected);
    });
  }
});
