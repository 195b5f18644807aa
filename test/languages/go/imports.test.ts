import assert from 'node:assert/strict';
import { go } from '../../../src/core/cdk/languages/go/language.ts';
import { programOf } from '../parse.ts';

describe('imports of Go', () => {
  it('know packages and aliases', async () => {
    const text = `package main

import "github.com/aws/aws-cdk-go/awscdk/v2"
import rds "github.com/aws/aws-cdk-go/awscdk/v2/awsrds"

import (
	"fmt"
	_ "github.com/aws/aws-cdk-go/awscdk/v2/awssqs"

	// Databases of many kinds.
	"github.com/aws/aws-cdk-go/awscdk/v2/awsdynamodb" // tables
	"github.com/aws/aws-cdk-go/awscdkneptunealpha/v2"
	redshift "github.com/aws/aws-cdk-go/awscdkredshiftalpha/v2"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/cdklabs/cdk-nag-go/cdknag/v2"
)
`;
    const { imports } = await programOf(text, go);
    assert.deepEqual(imports.wildcards, []);
    assert.deepEqual(Object.fromEntries(imports.names), {
      awscdk: 'core',
      rds: 'rds',
      awsdynamodb: 'dynamodb',
      awscdkneptunealpha: 'neptune-alpha',
      redshift: 'redshift-alpha',
      cdknag: 'cdk-nag',
    });
  });

  it('leave the module of a dot import open, and own names alone', async () => {
    const text = `package main

import . "github.com/aws/aws-cdk-go/awscdk/v2/awsdynamodb"
import . "github.com/aws/jsii-runtime-go"

func NewTableV2(scope Scope, id *string) {}

func build(scope Scope) {
	NewTable(scope, String("A"), &TableProps{BillingMode: BillingMode_PROVISIONED})
	NewTableV2(scope, String("B"))
}
`;
    const { imports, constructs } = await programOf(text, go);
    assert.deepEqual(imports.wildcards, ['dynamodb']);
    assert.deepEqual(constructs.map(({ creation }) => creation.symbol), ['*.Table']);
    const [, id, props] = constructs[0]?.creation.args ?? [];
    assert.equal(id?.kind === 'literal' && id.value, 'A');
    const mode = props?.kind === 'object' ? props.entries[0]?.value : undefined;
    assert.equal(mode?.kind === 'member' && mode.symbol, '*.BillingMode.PROVISIONED');
  });

  it('are needed for a construct', async () => {
    const text = 'package main\n\nfunc build() {\n\tawsrds.NewDatabaseInstance(a, b, c)\n\tNewTable(a, b, c)\n}\n';
    assert.deepEqual((await programOf(text, go)).constructs, []);
  });
});
