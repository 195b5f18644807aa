import type { Fix, Resource } from '../../model.ts';
import { fix, setting, type Rule } from '../../rule.ts';
import { askText, child, get, isPresent, itemsOf } from '../../values.ts';
import { onlyDatabasesBehind } from '../databaseGroups.ts';
import { pointing } from '../links.ts';
import { cidrsOf, covers, type Ingress, ingressOf, isWholeInternet } from '../openPorts.ts';

export const dbPortRuleMatchesEngine: Rule = {
  id: 'db-port-rule-matches-engine',
  title: 'Security group opens another port than the database has',
  category: 'correctness',
  severity: 'warning',
  // A database that nobody reaches is a slip of copying, whatever it is for.
  profiles: ['recommended', 'development'],
  resources: ['AWS::EC2::SecurityGroup'],
  properties: ['SecurityGroupIngress'],
  message: 'does not open the port on which its database listens: connections time out',
  why: 'Deployment succeeds, and then every client waits until it gives up. The port was copied from a template for another engine, or the engine has changed since.',
  how: 'Looks at security groups that one database of this file uses and nothing else, and that are the only group of that database. Fails when all rules are written out and none lets in anybody on its port, which is `Port` or the usual one of its engine; that of DAX is 8111, and 9111 with TLS. Groups without rules, restored databases without `Port`, and Db2 and Oracle with a parameter or option group, which can name a second port for TLS, are left out.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_Troubleshooting.html'],
  sameAs: {},
  check(group, report, context) {
    const rules = ingressOf(group, context.resources);
    const [rule, ...moreRules] = rules;
    if (rule === undefined) return;
    const [only, ...others] = onlyDatabasesBehind(group, context.resources) ?? [];
    if (only?.ports === undefined || others.length > 0 || itemsOf(only.at)?.length !== 1) return;
    const { database, ports, at } = only;
    if (mayListenForTls(database)) return;
    const isClosed = rules.every(ingress => ports.every(port => covers(ingress, port) === false));
    if (!isClosed || !isComplete(group, context.resources)) return;
    const [port, ...morePorts] = ports;
    const isPlain = port !== undefined && morePorts.length === 0 && moreRules.length === 0;
    // A rule that may let in the internet leads to no database now: that is nothing to mend with one click.
    const isNarrow = cidrsOf(rule).every(cidr => isWholeInternet(cidr) === false);
    report(child(rule.rule, 'FromPort'), {
      related: [{ at, message: `${database.name} listens on port ${ports.join(' or ')}` }],
      fixes: isPlain && isNarrow ? [open(rule, port)] : [],
    });
  },
};

/** Db2 and Oracle can listen for TLS on a second port, which their parameter or option group names. */
function mayListenForTls(database: Resource): boolean {
  return Object.entries(groupOfTls).some(
    ([engine, group]) =>
      askText(get(database, 'Engine'), name => name.startsWith(engine)) === true &&
      isPresent(get(database, group)) !== false,
  );
}

const groupOfTls: Readonly<Record<string, string>> = { 'db2-': 'DBParameterGroupName', 'oracle-': 'OptionGroupName' };

function open({ resource, path }: Ingress, port: number): Fix {
  const at = path === '' ? '' : `${path}.`;
  const about = { title: `Open port ${port} instead`, impact: 'none', isChoice: true } as const;
  return fix(about, setting(resource, `${at}FromPort`, port), setting(resource, `${at}ToPort`, port));
}

/** Whether every rule that the group can have stands in the file. */
function isComplete(group: Resource, resources: readonly Resource[]): boolean {
  const own = get(group, 'SecurityGroupIngress');
  const isWritten = own.kind === 'absent' || own.kind === 'mapping' || itemsOf(own) !== undefined;
  return isWritten && pointing(group, resources, 'AWS::EC2::SecurityGroupIngress', 'GroupId').isComplete;
}
