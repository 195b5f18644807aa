import type { Resource } from '../../model.ts';
import type { Context, Report } from '../../rule.ts';
import { askText } from '../../values.ts';
import { isOn, parameterOf, setParameter, usersOf, type Family } from '../parameterGroup.ts';

/** How the clients of an engine are made to use TLS. */
interface TlsParameter {
  readonly engine: RegExp;
  readonly name: string;
  /** The value that turns it on. */
  readonly on: string;
  /** First version that knows the parameter. */
  readonly since: Version;
  /** First version that has it on by default. */
  readonly onSince?: Version;
}

type Version = readonly [major: number, minor: number];

/**
 * Sources, as of 2026-11-20: PostgreSQL.Concepts.General.SSL, SQLServer.Concepts.General.SSL.Using,
 * mysql-ssl-connections.require-ssl and mariadb-ssl-connections.require-ssl of the RDS User Guide;
 * AuroraPostgreSQL.Security and AuroraMySQL.Compare-v3-v84 of the Aurora User Guide.
 */
const parameters: readonly TlsParameter[] = [
  { engine: /^postgres$/, name: 'rds.force_ssl', on: '1', since: [9, 4], onSince: [15, 0] },
  { engine: /^sqlserver-/, name: 'rds.force_ssl', on: '1', since: [0, 0] },
  { engine: /^mysql$/, name: 'require_secure_transport', on: '1', since: [5, 7] },
  { engine: /^mariadb$/, name: 'require_secure_transport', on: '1', since: [10, 5], onSince: [11, 8] },
  { engine: /^aurora-postgresql$/, name: 'rds.force_ssl', on: '1', since: [9, 6], onSince: [17, 0] },
  { engine: /^aurora-mysql$/, name: 'require_secure_transport', on: 'ON', since: [5, 7], onSince: [8, 4] },
];

/**
 * Reports a parameter group whose databases accept connections without TLS. What is only left out, and what no
 * database of the file uses, is told as information.
 */
export function checkForcedTls(group: Resource, family: Family, report: Report, { resources }: Context): void {
  const parameter = parameters.find(({ engine, since }) => engine.test(family.engine) && isAtLeast(family, since));
  if (parameter === undefined) return;
  const { name, on, onSince } = parameter;
  const value = parameterOf(group, name);
  const isLeftOut = value.kind === 'absent' && (onSince === undefined || !isAtLeast(family, onSince));
  if (!isLeftOut && isOn(value) !== false) return;
  const isUsed = usersOf(group, resources).resources.length > 0;
  report(value, {
    ...((isLeftOut || !isUsed) && { severity: 'information' }),
    message: `lets clients connect without TLS: ${name} is off${isLeftOut ? ' by default' : ''}`,
    fixes: [
      setParameter(group, name, on, {
        title: 'Require TLS',
        impact: 'interruption',
        consequence: 'clients without TLS cannot connect any more',
      }),
    ],
  });
}

/** Reports a group of Db2 that opens the port without TLS. Closing it takes more than one parameter, so there is no fix. */
export function checkDb2Tls(group: Resource, report: Report): void {
  for (const name of ['DB2COMM', 'db2comm']) {
    const protocols = parameterOf(group, name);
    if (askText(protocols, text => text.includes('tcpip')) === true) {
      report(protocols, { message: `lets clients connect without TLS: ${name} holds TCPIP` });
    }
  }
}

function isAtLeast({ version }: Family, [major, minor]: Version): boolean {
  const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}
