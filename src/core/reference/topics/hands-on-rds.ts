import { code, list, prose, section, steps } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { mysqlTemplate } from './mysqlTemplate.ts';
import { source } from './sources.ts';

export const handsOnRds: Topic = {
  id: 'hands-on-rds',
  title: 'Hands-on: MySQL on RDS',
  oneLiner: 'Create an RDS instance from a template, connect, and work with tables.',
  icon: 'beaker',
  sections: [
    section(
      'Create the instance',
      [
        prose(
          'The template makes a small MySQL database that is fit for production: in two zones, encrypted, private, with a password that nobody sees.',
          'It costs money while it exists, about twice the price of one instance because of the standby.',
        ),
        code('yaml', mysqlTemplate),
        code(
          'sh',
          `aws cloudformation deploy --stack-name shop-database --template-file shop-database.yaml \\
  --parameter-overrides VpcId=vpc-0123456789abcdef0 \\
    PrivateSubnetIds=subnet-0aaa,subnet-0bbb ApplicationSecurityGroup=sg-0ccc`,
        ),
        prose('It takes a while: the standby and a first backup are made too.'),
      ],
      {
        title: 'AWS::RDS::DBInstance',
        url: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html',
      },
    ),
    section(
      'The same in the console',
      [
        steps(
          'Open the RDS console, choose Create database and then the full configuration, which shows every setting',
          'Choose MySQL, the template Production, and Multi-AZ DB instance deployment',
          'Under credentials choose Managed in AWS Secrets Manager',
          'Choose a class and gp3 storage, and leave storage autoscaling on',
          'Choose the VPC, a DB subnet group with private subnets, no public access, and a security group for the database alone',
          'Keep encryption on, set the backup retention, turn on deletion protection, and create it',
        ),
        prose(
          'The console keeps backups for 7 days and turns encryption on; CloudFormation does neither unless the template says so.',
        ),
      ],
      source.rdsBackups,
      source.rds,
    ),
    section(
      'Connect',
      [
        prose(
          'The instance has no public address. Connect from inside the VPC: from a server of the application, from AWS CloudShell in a VPC environment, or by port forwarding with Session Manager.',
          'Endpoint and secret are outputs of the stack.',
        ),
        code(
          'sh',
          `output() {
  aws cloudformation describe-stacks --stack-name shop-database \\
    --query "Stacks[0].Outputs[?OutputKey=='$1'].OutputValue" --output text
}

aws secretsmanager get-secret-value --secret-id "$(output Secret)" \\
  --query SecretString --output text

curl -sO https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem
mysql -h "$(output Endpoint)" -u shop_owner -p --ssl-mode=VERIFY_IDENTITY --ssl-ca=global-bundle.pem`,
        ),
      ],
      source.rdsSecrets,
      source.rdsTls,
    ),
    section(
      'Query it',
      [
        prose('Create tables and insert values with SQL, then ask a question over both tables:'),
        code(
          'sql',
          `CREATE DATABASE shop;
USE shop;

CREATE TABLE customers (
  id    BIGINT AUTO_INCREMENT PRIMARY KEY,
  name  VARCHAR(100) NOT NULL,
  email VARCHAR(255) NOT NULL UNIQUE
);

CREATE TABLE orders (
  id          BIGINT AUTO_INCREMENT PRIMARY KEY,
  customer_id BIGINT NOT NULL,
  total       DECIMAL(10, 2) NOT NULL,
  placed_at   TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  FOREIGN KEY (customer_id) REFERENCES customers (id)
);

INSERT INTO customers (name, email)
VALUES ('Adil', 'adil@example.com'), ('Mina', 'mina@example.com');

INSERT INTO orders (customer_id, total)
VALUES (1, 49.90), (1, 12.00), (2, 99.00);

SELECT customers.name, COUNT(*) AS orders, SUM(orders.total) AS spent
FROM customers
JOIN orders ON orders.customer_id = customers.id
GROUP BY customers.name
ORDER BY spent DESC;`,
        ),
        list(
          'Put changes that belong together between `START TRANSACTION` and `COMMIT`',
          '`EXPLAIN` before a query shows which indexes it uses',
          'Create a user with fewer rights for the application: the master user is for administration',
        ),
      ],
      source.rds,
    ),
    section(
      'Clean up',
      [
        prose(
          'Deletion protection and the deletion policy do their work here: switch the first off, then delete the stack. A final snapshot stays, costs storage, and has to be deleted on its own.',
        ),
        code(
          'sh',
          `aws rds modify-db-instance --db-instance-identifier "$(output Identifier)" --no-deletion-protection
aws cloudformation delete-stack --stack-name shop-database
aws rds describe-db-snapshots --snapshot-type manual --query 'DBSnapshots[].DBSnapshotIdentifier'`,
        ),
      ],
      {
        title: 'Deleting a DB instance',
        url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html',
      },
    ),
  ],
  related: [
    'services/rds',
    'topics/instances',
    'topics/multi-az',
    'topics/backups',
    'topics/network',
    'topics/hands-on-dynamodb',
  ],
  asOf: '2026-10-09',
};
