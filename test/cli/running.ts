import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { assetFiles } from '../../scripts/assetFiles.ts';
import { main } from '../../src/cli/main.ts';

/** A run of the command line, as the shell sees it. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A finding as `--format json` writes it. */
export interface JsonFinding {
  readonly file: string;
  readonly rule: string;
  readonly severity: string;
}

export function findingsIn({ out }: Run): readonly JsonFinding[] {
  const findings: readonly JsonFinding[] = JSON.parse(out);
  return findings;
}

/** What a run may find on its standard input, or be shown on. */
export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly links?: boolean;
  readonly isHeard?: boolean;
  /** What a worker thread runs. */
  readonly program?: URL;
}

/** A folder of its own for one test. */
export interface Workspace {
  write(name: string, text: string | Uint8Array): void;
  read(name: string): string;
  path(name: string): string;
  run(...args: readonly string[]): Promise<Run>;
  runIn(surroundings: Surroundings, ...args: readonly string[]): Promise<Run>;
  remove(): void;
}

const cli = new URL('../../src/cli.ts', import.meta.url);

let assets: string | undefined;

/** A folder as the build makes it, for all tests of a process. */
function assetsFolder(): string {
  if (assets !== undefined) return assets;
  const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'db-lens-assets-'));
  for (const file of assetFiles) symlinkSync(file, path.join(folder, path.basename(file)));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  assets = folder;
  return folder;
}

export function createWorkspace(): Workspace {
  const cwd = mkdtempSync(path.join(realpathSync(tmpdir()), 'db-lens-'));
  const inside = (name: string): string => path.join(cwd, name);
  const runIn: Workspace['runIn'] = async ({ input = '', links = false, isHeard = true, program = cli }, ...args) => {
    const [out, err]: [string[], string[]] = [[], []];
    const code = await main(args, {
      cwd,
      today: '2026-11-20',
      colour: false,
      links,
      assets: assetsFolder(),
      program,
      input: () => Promise.resolve(Buffer.from(input)),
      isHeard: () => isHeard,
      print: text => void out.push(text),
      complain: text => void err.push(text),
      progress: undefined,
    });
    return { code, out: out.join(''), err: err.join('') };
  };
  return {
    path: inside,
    read: name => readFileSync(inside(name), 'utf8'),
    remove: () => rmSync(cwd, { recursive: true }),
    write: (name, text) => {
      mkdirSync(path.dirname(inside(name)), { recursive: true });
      writeFileSync(inside(name), text);
    },
    run: (...args) => runIn({}, ...args),
    runIn,
  };
}

/** A table with three findings: one costs, two are harmless. */
export const faulty = `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: false
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
`;

/** The same table without a finding. */
export const sound = `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      BillingMode: PAY_PER_REQUEST
      DeletionProtectionEnabled: true
      PointInTimeRecoverySpecification:
        PointInTimeRecoveryEnabled: true
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
`;

/** The sound table with one finding, which costs: a warning on line 10. */
export const costly = sound.replace('RecoveryEnabled: true', 'RecoveryEnabled: false');
