import { loadFacts } from '../../src/core/facts/facts.ts';
import { rules } from '../../src/core/rules/index.ts';
import type { Input, Tool } from '../../src/core/tools/tool.ts';
import { assets } from '../assets.ts';

/** The answer of a tool, from the rules and facts that ship. */
export async function ask(tool: Tool, input: Input): Promise<string> {
  return tool.answer(input, { rules, facts: await loadFacts(assets), assets, today: '2026-11-20' });
}
