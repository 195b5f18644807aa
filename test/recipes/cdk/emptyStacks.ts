import assert from 'node:assert/strict';

/** A stack without constructs, in which `|` is where they go. */
export interface EmptyStack {
  readonly text: string;
  readonly unit: string;
}

/** By language id. */
export const emptyStacks: Readonly<Record<string, EmptyStack>> = {
  typescript: {
    unit: '  ',
    text: `import { Stack, StackProps } from 'aws-cdk-lib';
import { Construct } from 'constructs';

export class ShopStack extends Stack {
  constructor(scope: Construct, id: string, props?: StackProps) {
    super(scope, id, props);

    |
  }
}
`,
  },
  python: {
    unit: '    ',
    text: `from aws_cdk import Stack
from constructs import Construct


class ShopStack(Stack):
    def __init__(self, scope: Construct, construct_id: str, **kwargs) -> None:
        super().__init__(scope, construct_id, **kwargs)

        |
`,
  },
  java: {
    unit: '    ',
    text: `package com.example;

import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

public class ShopStack extends Stack {
    public ShopStack(final Construct scope, final String id, final StackProps props) {
        super(scope, id, props);

        |
    }
}
`,
  },
  csharp: {
    unit: '    ',
    text: `using Amazon.CDK;
using Constructs;

namespace Shop
{
    public class ShopStack : Stack
    {
        internal ShopStack(Construct scope, string id, IStackProps props = null) : base(scope, id, props)
        {
            |
        }
    }
}
`,
  },
  go: {
    unit: '\t',
    text: `package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/constructs-go/constructs/v10"
	"github.com/aws/jsii-runtime-go"
)

func NewShopStack(scope constructs.Construct, id string, props *awscdk.StackProps) awscdk.Stack {
	stack := awscdk.NewStack(scope, &id, props)

	|

	return stack
}
`,
  },
};

export function emptyStackOf(languageId: string): EmptyStack {
  const stack = emptyStacks[languageId];
  assert.ok(stack !== undefined, languageId);
  return stack;
}
