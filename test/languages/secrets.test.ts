import assert from 'node:assert/strict';
import { cdkLanguages } from '../../src/core/cdk/languages.ts';
import { readCdk } from '../cdk/reading.ts';

// The text of a secret is handed to `Cfn…` classes by a method of the secret, in every language.

interface Example {
  /** A file with `…` where the password of a cluster stands, and `secret` declared as a variable. */
  readonly file: string;
  readonly plain: readonly string[];
  /** What says nothing of the password. */
  readonly unknown: readonly string[];
}

const examples: Readonly<Record<string, Example>> = {
  typescript: {
    file: `import { SecretValue } from 'aws-cdk-lib';
import * as docdb from 'aws-cdk-lib/aws-docdb';
const secret = SecretValue.unsafePlainText('horse');
new docdb.CfnDBCluster(this, 'A', { masterUserPassword: … });
`,
    plain: [
      "SecretValue.unsafePlainText('horse').unsafeUnwrap()",
      "SecretValue.unsafePlainText('horse').toString()",
      'secret.unsafeUnwrap()',
      "(SecretValue.unsafePlainText('horse')).unsafeUnwrap() as string",
    ],
    unknown: ['other.unsafeUnwrap()', 'SecretValue.unsafePlainText(other).unsafeUnwrap()', 'unsafeUnwrap()'],
  },
  python: {
    file: `from aws_cdk import SecretValue, aws_docdb as docdb
secret = SecretValue.unsafe_plain_text("horse")
docdb.CfnDBCluster(self, "A", master_user_password=…)
`,
    plain: [
      'SecretValue.unsafe_plain_text("horse").unsafe_unwrap()',
      'SecretValue.unsafe_plain_text("horse").to_string()',
      'secret.unsafe_unwrap()',
    ],
    unknown: ['other.unsafe_unwrap()', 'SecretValue.unsafe_plain_text(other).unsafe_unwrap()', 'unsafe_unwrap()'],
  },
  java: {
    file: `import software.amazon.awscdk.SecretValue;
import software.amazon.awscdk.services.docdb.*;
class Shop {
  void build() {
    SecretValue secret = SecretValue.unsafePlainText("horse");
    CfnDBCluster.Builder.create(this, "A").masterUserPassword(…).build();
  }
}
`,
    plain: [
      'SecretValue.unsafePlainText("horse").unsafeUnwrap()',
      'SecretValue.unsafePlainText("horse").toString()',
      'secret.unsafeUnwrap()',
    ],
    unknown: ['other.unsafeUnwrap()', 'SecretValue.unsafePlainText(other).unsafeUnwrap()', 'unsafeUnwrap()'],
  },
  csharp: {
    file: `using Amazon.CDK;
using Amazon.CDK.AWS.DocDB;
class Shop {
  void Build() {
    var secret = SecretValue.UnsafePlainText("horse");
    new CfnDBCluster(this, "A", new CfnDBClusterProps { MasterUserPassword = … });
  }
}
`,
    plain: [
      'SecretValue.UnsafePlainText("horse").UnsafeUnwrap()',
      'SecretValue.UnsafePlainText("horse").ToString()',
      'secret.UnsafeUnwrap()',
    ],
    unknown: ['other.UnsafeUnwrap()', 'SecretValue.UnsafePlainText(other).UnsafeUnwrap()', 'UnsafeUnwrap()'],
  },
  go: {
    file: `package shop

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsdocdb"
	"github.com/aws/jsii-runtime-go"
)

func build() {
	secret := awscdk.SecretValue_UnsafePlainText(jsii.String("horse"))
	awsdocdb.NewCfnDBCluster(stack, jsii.String("A"), &awsdocdb.CfnDBClusterProps{MasterUserPassword: …})
}
`,
    plain: [
      'awscdk.SecretValue_UnsafePlainText(jsii.String("horse")).UnsafeUnwrap()',
      'awscdk.SecretValue_UnsafePlainText(jsii.String("horse")).ToString()',
      'secret.UnsafeUnwrap()',
    ],
    unknown: [
      'other.UnsafeUnwrap()',
      'awscdk.SecretValue_UnsafePlainText(other).UnsafeUnwrap()',
      'UnsafeUnwrap()',
    ],
  },
};

describe('the text of a secret', () => {
  for (const [name, { file, plain, unknown }] of Object.entries(examples)) {
    it(`is read in ${name}`, async () => {
      for (const written of plain) assert.equal(await passwordIn(file, written, name), 'horse', written);
    });

    it(`is unknown in ${name} where it comes from elsewhere`, async () => {
      for (const written of unknown) assert.equal(await passwordIn(file, written, name), undefined, written);
    });
  }
});

async function passwordIn(file: string, written: string, name: string): Promise<unknown> {
  const language = cdkLanguages[name];
  assert.ok(language !== undefined);
  const text = file.replace('…', written);
  const [cluster] = (await readCdk(text, language)).resources;
  const password = cluster?.properties.entries.get('MasterUserPassword');
  assert.ok(password !== undefined);
  assert.ok(text.slice(password.span.start, password.span.end).includes(written));
  return password.kind === 'literal' ? password.value : undefined;
}
