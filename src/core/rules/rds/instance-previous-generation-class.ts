import { lookUp } from '../../lookUp.ts';
import type { Fix, Resource, Value } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { get, textOf } from '../../values.ts';

export const rdsInstancePreviousGenerationClass: Rule = {
  id: 'rds-instance-previous-generation-class',
  title: 'Instance class of a previous generation',
  category: 'cost',
  severity: 'information',
  // Newer classes do more for the same money anywhere.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance', 'AWS::DocDB::DBInstance'],
  properties: ['DBInstanceClass'],
  message: 'runs on a class of a previous generation: newer ones give more for the same price',
  why: 'Each generation of classes does more for its price than the one before. AWS offers the old ones with old engine versions only, in fewer Regions and with less capacity, and gives them up in the end.',
  how: 'Fails for db.r4 and db.t2 in Aurora and for db.r4 in DocumentDB. RDS outside Aurora no longer creates t2, m4 and r4 at all, which `rds-instance-class-valid` tells, as `neptune-instance-class-valid` tells it of r4 in Neptune. The generations t3, m5 and r5 are current. A change of the class restarts the instance; in a cluster with a reader, change one member after the other.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.DBInstanceClass.Types.html',
    'https://docs.aws.amazon.com/documentdb/latest/devguide/db-instance-classes.html',
  ],
  sameAs: { 'cfn-lint': ['I3100'], 'cloudformation-validate': ['I3100'] },
  unless: ['rds-instance-class-valid', 'docdb-instance-class-valid'],
  check(instance, report) {
    const value = get(instance, 'DBInstanceClass');
    const [, family = '', size = ''] = /^db\.(\w+)\.(\w+)$/.exec(nameOf(value)) ?? [];
    const successors = lookUp(newer, family);
    if (successors === undefined) return;
    report(value, { fixes: successors.flatMap(successor => moveTo(instance, successor, size)) });
  },
};

/** By family, the ones to move to: on Intel, then on AWS Graviton. */
const newer: Readonly<Record<string, readonly string[]>> = {
  t2: ['t3', 't4g'],
  r4: ['r5', 'r6g'],
};

/** Sizes that the successors have as well. */
const shared: Readonly<Record<string, readonly string[]>> = {
  t3: ['medium'],
  t4g: ['medium'],
  r5: ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '16xlarge'],
  r6g: ['large', 'xlarge', '2xlarge', '4xlarge', '8xlarge', '16xlarge'],
};

function moveTo(instance: Resource, family: string, size: string): Fix[] {
  if (shared[family]?.includes(size) !== true) return [];
  const name = `db.${family}.${size}`;
  const about = { title: `Move to ${name}`, impact: 'interruption', isChoice: true } as const;
  return [set(instance, 'DBInstanceClass', name, about)];
}

function nameOf(value: Value): string {
  return textOf(value)?.toLowerCase() ?? '';
}
