import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/cli/main.ts';

/** A run of the command line, as the shell sees it. */
export interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test. */
export interface Workspace {
  write(name: string, text: string | Uint8Array): void;
  read(name: string): string;
  path(name: string): string;
  run(...args: readonly string[]): Promise<Run>;
  remove(): void;
}

export function createWorkspace(): Workspace {
  const cwd = mkdtempSync(path.join(tmpdir(), 'db-lens-'));
  const inside = (name: string): string => path.join(cwd, name);
  return {
    path: inside,
    read: name => readFileSync(inside(name), 'utf8'),
    remove: () => rmSync(cwd, { recursive: true }),
    write: (name, text) => {
      mkdirSync(path.dirname(inside(name)), { recursive: true });
      writeFileSync(inside(name), text);
    },
    run: async (...args) => {
      const [out, err]: [string[], string[]] = [[], []];
      const print = (text: string): void => void out.push(text);
      const complain = (text: string): void => void err.push(text);
      const code = await main(args, { cwd, today: '2026-11-20', colour: false, print, complain });
      return { code, out: out.join(''), err: err.join('') };
    },
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
