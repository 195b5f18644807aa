import assert from 'node:assert/strict';
import { pageLink } from '../../src/core/hover/pageLink.ts';
import { find, hover } from './hovering.ts';

const reference = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const instancePage = `${reference}/aws-resource-rds-dbinstance.html`;

describe('hover on a property', () => {
  it('tells what it holds, its default, what changing it does, and why it matters', async () => {
    const { markdown, text } = await hover(`Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncr|ypted: false
`);
    assert.equal(text, 'StorageEncrypted');
    assert.equal(
      markdown,
      `**StorageEncrypted**: storage not encrypted

*Boolean* · A value that indicates whether the DB instance is encrypted. By default, it isn't encrypted.

- *If left out*: storage not encrypted.
- *Changing it* replaces the database, by CloudFormation's own account: a new one is made, and the old one **is deleted with its data**.

- [test-encryption](${pageLink('rules/test-encryption')}): Disks can be stolen.

[AWS documentation](${instancePage}#cfn-rds-dbinstance-storageencrypted)`,
    );
  });

  it('finds it at any depth, and at its value', async () => {
    const { markdown, text } = await hover(`Resources:
  Orders:
    Type: AWS::DynamoDB::GlobalTable
    Properties:
      Replicas:
        - Region: eu-west-1
          PointInTimeRecoverySpecification:
            PointInTimeRecoveryEnabled: fal|se
`);
    assert.equal(text, 'false');
    assert.match(markdown, /^\*\*PointInTimeRecoveryEnabled\*\*: `false`\n\n\*Boolean\* · Indicates whether /);
    assert.match(markdown, /^- \*What is checked\*: Fails when off\.$/m);
  });

  it('knows the attributes round the properties', async () => {
    const { markdown } = await hover(
      'Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Deletion|Policy: Delete\n',
    );
    assert.match(markdown, /^\*\*DeletionPolicy\*\*: deleted with the stack$/m);
    assert.match(markdown, /^- \*If left out\*: snapshot taken when the stack is deleted\.$/m);
    assert.match(markdown, /^- \*Changing it\* does not touch the running database\.$/m);
  });

  it('does not repeat a password that stands elsewhere', async () => {
    const { markdown } = await hover(`Parameters:
  Secret: { Type: String, Default: sunflower }
Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      MasterUser|Password: !Ref Secret
`);
    assert.match(markdown, /^\*\*MasterUserPassword\*\*: a text of this file \*\(default of parameter Secret\)\*$/m);
  });

  it('shows an empty text as one', async () => {
    const { markdown } = await hover(
      "Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Eng|ine: ''\n",
    );
    assert.match(markdown, /^\*\*Engine\*\*: `''`$/m);
  });

  it('shows a value as code, whatever is in it', async () => {
    const { markdown } = await hover(`Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Eng|ine: 'a\`b $(zap) *c*'
`);
    assert.match(markdown, /^\*\*Engine\*\*: `` a`b \$\(zap\) \*c\* ``$/m);
  });
});

describe('hover elsewhere', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'a property that the type does not have',
      'Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      DBNa|mes: a\n',
    ],
    [
      'a property of a resource that only stands beside databases',
      'Resources:\n  A:\n    Type: AWS::KMS::Key\n    Properties:\n      Enab|led: true\n  C: { Type: AWS::RDS::DBInstance }\n',
    ],
    [
      'a key of a map that is the author’s own',
      'Resources:\n  A:\n    Type: AWS::Backup::BackupVault\n    Properties: { BackupVaultTags: { Te|am: a } }\n',
    ],
    ['an attribute that means nothing', 'Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    constru|ctor: a\n'],
    [
      'a resource of another service',
      'Resources:\n  A|B:\n    Type: AWS::SNS::Topic\n  C: { Type: AWS::RDS::DBInstance }\n',
    ],
    ['between resources', 'Reso|urces:\n  A: { Type: AWS::RDS::DBInstance }\n'],
    ['the inside of a block', 'Resources:\n  A:\n    Type: AWS::RDS::DBInstance\n    Metadata: { a: |b }\n'],
  ];
  for (const [name, template] of cases) {
    it(`says nothing of ${name}`, async () => assert.equal(await find(template), undefined));
  }
});
