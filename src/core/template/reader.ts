import type { Document } from '../model.ts';
import { createMemory } from './memory.ts';
import { createSeparation } from './separation.ts';
import type { Steps } from '../steps.ts';
import { documentOf, readWhole } from './template.ts';

/** Reads one template again and again while it is edited. Each document puts the one before it out of force. */
export function createTemplateReader(): (text: string) => Steps<Document> {
  const separation = createSeparation();
  const memory = createMemory();
  let current = {};
  return function* read(text) {
    const own = {};
    current = own;
    const isCurrent = (): boolean => current === own;
    const parts = yield* separation.read(text);
    return parts === undefined
      ? yield* readWhole(text, createMemory(), isCurrent)
      : yield* documentOf(text, [parts], memory, isCurrent);
  };
}
