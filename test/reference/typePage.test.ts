import assert from 'node:assert/strict';
import { loadFacts } from '../../src/core/facts/facts.ts';
import type { Link } from '../../src/core/reference/link.ts';
import { typePage } from '../../src/core/reference/typePage.ts';
import { assets } from '../assets.ts';
import { rules } from './rules.ts';

const facts = await loadFacts(assets);
const link: Link = (kind, id) => `test:${kind}/${id}`;
const pageOf = (type: string): string => typePage(type, { facts, rules }, link) ?? assert.fail(type);

describe('typePage', () => {
  it('begins with what the type is for, its services and the page of AWS', () => {
    assert.match(
      pageOf('AWS::RDS::DBInstance'),
      /^# AWS::RDS::DBInstance\n\nThe `AWS::RDS::DBInstance` resource .+\n\n\[Amazon RDS\]\(test:service\/rds\) · \[Amazon Aurora\]\(test:service\/aurora\) · \[AWS documentation\]\(https:\/\/docs\.aws\.amazon\.com\/\S+\)\n\n## Properties\n/,
    );
  });

  it('has a row for each property: type, what a change does, what holds when it is left out', () => {
    const page = pageOf('AWS::RDS::DBInstance');
    assert.match(page, /^\| `StorageEncrypted`<br>Boolean \| yes \| .+ \*If left out\*: `false`\. \|$/m);
    assert.match(page, /^\| `MultiAZ`<br>Boolean \| in some cases \| /m);
    assert.match(pageOf('AWS::DynamoDB::Table'), /^\| `KeySchema`<br>.*, \*\*required\*\* \| /m);
  });

  it('has a table for each object in it, linked', () => {
    const page = pageOf('AWS::DynamoDB::Table');
    assert.match(page, /^\| `SSESpecification`<br>\[SSESpecification\]\(#ssespecification\) \| no \| /m);
    assert.match(page, /^## SSESpecification\n\n\| Property \| .+\n.+\n\| `KMSMasterKeyId`<br>String \| /m);
  });

  it('tells what references return, and which rules look at it', () => {
    const page = pageOf('AWS::DynamoDB::Table');
    assert.match(page, /^## What Ref and Fn::GetAtt return\n\n- `Ref`: `TableName`\n- `Arn`: /m);
    assert.match(
      page,
      /^## Rules\n\n- \[Table without point-in-time recovery\]\(test:rule\/dynamodb-table-pitr\) \(`dynamodb-table-pitr`\)\n/m,
    );
  });

  it('says of a type that is closed since when', () => {
    assert.match(pageOf('AWS::QLDB::Ledger'), /^# AWS::QLDB::Ledger\n\n> \*\*ended 2025-07-31\*\*\n/);
    assert.match(pageOf('AWS::Timestream::Table'), /^> \*\*Timestream for LiveAnalytics: closed to new customers/m);
    assert.doesNotMatch(pageOf('AWS::Timestream::InfluxDBInstance'), /^>/m);
  });

  it('ends with the version of the specification', () => {
    assert.ok(pageOf('AWS::DAX::Cluster').includes(`\nFrom the CloudFormation service specification ${facts.asOf}. `));
  });

  it('is not there for types of other services', () => {
    assert.equal(typePage('AWS::EC2::SecurityGroup', { facts, rules }, link), undefined);
    assert.equal(typePage('AWS::SNS::Topic', { facts, rules }, link), undefined);
  });
});
