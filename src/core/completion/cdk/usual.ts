import type { CdkLanguage } from '../../cdk/language.ts';
import { snippetOf } from '../../recipes/snippet.ts';
import type { CdkCode } from '../../recipes/cdk/code.ts';
import { modulesIn } from '../../recipes/cdk/names.ts';
import { writeCdk } from './render.ts';
import type { Setting } from './setting.ts';

/** A recipe as the body of a VS Code snippet for a file of which nothing is known: modules have their usual names. */
export function usualSnippet(code: CdkCode, language: CdkLanguage): string {
  return snippetOf(writeCdk(code, usualSetting(language, modulesIn(code))).lines);
}

function usualSetting(language: CdkLanguage, modules: readonly string[]): Setting {
  const { isBare } = language.composing;
  const names = isBare ? [] : modules.map(module => [usualName(module, language), module] as const);
  return {
    language,
    imports: { names: new Map(names), wildcards: isBare ? modules : [] },
    source: '',
    scope: language.composing.scope,
    isTaken: () => false,
  };
}

function usualName(module: string, { composing }: CdkLanguage): string {
  if (composing.scope === 'stack') return module === 'core' ? 'awscdk' : `aws${module}`;
  return module === 'core' ? 'cdk' : module.replaceAll('-', '_');
}
