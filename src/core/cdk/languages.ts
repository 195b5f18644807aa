import type { CdkLanguage } from './language.ts';
import { csharp } from './languages/csharp/language.ts';
import { go } from './languages/go/language.ts';
import { java } from './languages/java/language.ts';
import { python } from './languages/python/language.ts';
import { tsx, typescript } from './languages/typescript/language.ts';

/** By language id of VS Code. */
export const cdkLanguages: Readonly<Record<string, CdkLanguage>> = {
  csharp,
  go,
  java,
  javascript: tsx,
  javascriptreact: tsx,
  python,
  typescript,
  typescriptreact: tsx,
};
