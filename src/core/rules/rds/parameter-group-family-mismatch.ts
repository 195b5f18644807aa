import { familyVersionOf } from '../../engines/parameterGroupFamily.ts';
import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { get, isPresent, textOf } from '../../values.ts';
import { askedVersion, engineIdOf } from '../engineVersion.ts';
import { targetOf } from '../links.ts';
import { familyOf, groupOf, usersOf } from '../parameterGroup.ts';

export const rdsParameterGroupFamilyMismatch: Rule = {
  id: 'rds-parameter-group-family-mismatch',
  title: 'Parameter group of another engine or version',
  category: 'correctness',
  severity: 'error',
  // RDS refuses the combination.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  properties: ['DBParameterGroupName', 'DBClusterParameterGroupName', 'EngineVersion', 'Engine'],
  message: 'uses a parameter group of another engine or version',
  why: 'A parameter group belongs to one family, an engine in one major version, and RDS refuses it for any other. It is the usual way in which a change of the major version fails: `EngineVersion` was raised and `Family` forgotten.',
  how: 'Compares the `Family` of a group in the same file with `Engine` and `EngineVersion`, all written out; without `EngineVersion` the engines alone. A member of a cluster in the same file has the version of its cluster. Groups that are named without being in the file are not judged. A new family makes a new group, and the old one goes; that is no work for CloudFormation while the group has a name of its own, so then no fix is offered.',
  links: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBParameterGroup.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithParamGroups.html',
  ],
  sameAs: {},
  check(resource, report, context) {
    const kind = kinds[resource.type];
    const group = kind === undefined ? undefined : groupOf(resource, context.resources, kind.group);
    const wanted = familyFor(resource, context.resources);
    if (kind === undefined || group === undefined || wanted === undefined) return;
    const family = familyOf(group);
    if (family === undefined) return;
    const isVersion = wanted.version === undefined || wanted.version === family.version;
    if (family.engine === wanted.engine && isVersion) return;
    const has = textOf(get(group, 'Family')) ?? '';
    const fits =
      wanted.version === undefined ? wanted.engine : `${wanted.engine}${separator(wanted.engine)}${wanted.version}`;
    report(get(resource, kind.property), {
      message: `runs ${fits} with a parameter group of family ${has}: RDS refuses it`,
      fixes: wanted.version === undefined ? [] : changeFamily(group, kind.name, fits, context.resources),
      related: [{ at: get(group, 'Family'), message: 'the family of the group' }],
    });
  },
};

const kinds: Readonly<Record<string, { readonly property: string; readonly group: string; readonly name: string }>> = {
  'AWS::RDS::DBInstance': {
    property: 'DBParameterGroupName',
    group: 'AWS::RDS::DBParameterGroup',
    name: 'DBParameterGroupName',
  },
  'AWS::RDS::DBCluster': {
    property: 'DBClusterParameterGroupName',
    group: 'AWS::RDS::DBClusterParameterGroup',
    name: 'DBClusterParameterGroupName',
  },
};

interface Wanted {
  /** The value of `Engine`, in lower case. */
  readonly engine: string;
  readonly version: string | undefined;
}

function familyFor(resource: Resource, resources: readonly Resource[]): Wanted | undefined {
  const engine = textOf(get(resource, 'Engine'))?.toLowerCase();
  const id = engineIdOf(resource);
  if (engine === undefined || id === undefined) return undefined;
  const cluster = targetOf(get(resource, 'DBClusterIdentifier'), resources, 'AWS::RDS::DBCluster');
  const asked = askedVersion(cluster ?? resource);
  const version = asked?.engine === id ? familyVersionOf(id, asked.version) : undefined;
  return { engine, version };
}

/** Editions are set off from the version: `oracle-ee-19`. */
function separator(engine: string): string {
  return /^(?:oracle|sqlserver|db2)-/.test(engine) ? '-' : '';
}

/** None where another database uses the group too, or where its own name keeps CloudFormation from replacing it. */
function changeFamily(group: Resource, name: string, to: string, resources: readonly Resource[]): Fix[] {
  const users = usersOf(group, resources);
  if (isPresent(get(group, name)) !== false || !users.isComplete || users.resources.length !== 1) return [];
  return [
    set(group, 'Family', to, {
      title: `Make it a group of family ${to}`,
      impact: 'replacement',
      consequence: 'replaces the group, not the database',
    }),
  ];
}
