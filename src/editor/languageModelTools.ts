import * as vscode from 'vscode';
import type { Assets } from '../core/assets.ts';
import { toolNames, type ToolName } from '../core/tools/names.ts';
import type { Input, Tool } from '../core/tools/tool.ts';

/** Offers the reference and the checks to language models, in editors that have such a thing. */
export function registerLanguageModelTools(assets: Assets): vscode.Disposable {
  // Editors built on an older or a reduced VS Code do not have it, whatever the types say.
  const lm: Partial<typeof vscode.lm> | undefined = vscode.lm;
  const register = lm?.registerTool;
  if (register === undefined) return vscode.Disposable.from();
  return vscode.Disposable.from(...toolNames.map(name => register(name, languageModelTool(name, assets))));
}

function languageModelTool(name: ToolName, assets: Assets): vscode.LanguageModelTool<Input> {
  return {
    prepareInvocation: async ({ input }) => ({ invocationMessage: (await toolNamed(name)).doing(input) }),
    async invoke({ input }) {
      const [tool, { rules }, { loadFacts }] = await Promise.all([
        toolNamed(name),
        import('../core/rules/index.ts'),
        import('../core/facts/facts.ts'),
      ]);
      const knowledge = { rules, assets, facts: await loadFacts(assets), today: new Date().toISOString().slice(0, 10) };
      const answer = await tool.answer(input, knowledge);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(answer)]);
    },
  };
}

/** Loaded when a model asks for the first time. */
async function toolNamed(name: ToolName): Promise<Tool> {
  return (await import('../core/tools/tools.ts')).tools[name];
}
