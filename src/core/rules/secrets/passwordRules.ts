import type { Resource } from '../../model.ts';
import { get, textOf } from '../../values.ts';

/** What a service takes as the password of its first user. */
export interface PasswordRules {
  /** Printable characters that it refuses. */
  readonly refused: string;
  /** How many characters it takes at most. */
  readonly longest: number;
}

const refusedByAll = '/@"';

/**
 * Sources: MasterUserPassword in CreateDBInstance and CreateDBCluster (Amazon RDS and DocumentDB), CreateCluster
 * (Amazon Redshift) and adminUserPassword in CreateNamespace (Redshift Serverless), as of 2026-11-20.
 */
export function passwordRulesOf(database: Resource): PasswordRules | undefined {
  switch (database.type) {
    case 'AWS::RDS::DBInstance':
    case 'AWS::RDS::DBCluster':
      return byEngine(textOf(get(database, 'Engine'))?.toLowerCase() ?? '');
    case 'AWS::DocDB::DBCluster':
      return { refused: refusedByAll, longest: 100 };
    case 'AWS::Redshift::Cluster':
    case 'AWS::RedshiftServerless::Namespace':
      return { refused: `${refusedByAll}\\'`, longest: 64 };
    default:
      return undefined;
  }
}

/** An engine that is not known has the rules that hold for all. */
function byEngine(engine: string): PasswordRules {
  if (engine.startsWith('oracle')) return { refused: `${refusedByAll}&'`, longest: 30 };
  const isShort = /^(?:mysql|mariadb|aurora)/.test(engine);
  return { refused: refusedByAll, longest: isShort ? 41 : 128 };
}
