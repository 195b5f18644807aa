import type { TextDocument } from 'vscode';
import type { Assets } from '../core/assets.ts';
import { createReader, type Reader } from '../core/read.ts';
import { createRuleMemory, type RuleMemory } from '../core/ruleMemory.ts';

/** What is kept of an open file from version to version, so that a check costs as much as has changed. */
export interface Session {
  readonly languageId: string;
  readonly reader: Reader;
  readonly memory: RuleMemory;
}

export interface Sessions {
  of(file: TextDocument): Session;
  forget(file: TextDocument): void;
}

export function createSessions(assets: Assets): Sessions {
  const sessions = new Map<string, Session>();
  const forget = ({ uri }: TextDocument): void => {
    sessions.get(uri.toString())?.reader.dispose();
    sessions.delete(uri.toString());
  };
  const start = (file: TextDocument): Session => {
    forget(file);
    const { languageId } = file;
    const session = { languageId, reader: createReader(languageId, assets), memory: createRuleMemory() };
    if (!file.isClosed) sessions.set(file.uri.toString(), session);
    return session;
  };
  return {
    forget,
    of: file => {
      const session = sessions.get(file.uri.toString());
      return session?.languageId === file.languageId ? session : start(file);
    },
  };
}
