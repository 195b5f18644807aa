import { isHarmless } from './impact.ts';
import type { Change, Document, Finding, Fix, TextEdit } from './model.ts';

/** A fix that the text at hand can take, with the edits that carry it out. */
export interface Offer {
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
}

export function offers(document: Document, finding: Finding): readonly Offer[] {
  return finding.fixes.flatMap(fix => {
    const edits = document.edit(fix.changes);
    return edits === undefined ? [] : [{ fix, edits }];
  });
}

/** Edits that apply the first harmless fix of each finding together. A fix that collides with an earlier one waits. */
export function fixAll(document: Document, findings: readonly Finding[]): readonly TextEdit[] {
  const fixes = findings.flatMap(finding => offers(document, finding).find(({ fix }) => isHarmless(fix))?.fix ?? []);
  const together = document.edit(fixes.flatMap(({ changes }) => changes));
  return together ?? oneByOne(document, fixes);
}

function oneByOne(document: Document, fixes: readonly Fix[]): readonly TextEdit[] {
  let changes: readonly Change[] = [];
  let edits: readonly TextEdit[] = [];
  for (const fix of fixes) {
    const more = document.edit([...changes, ...fix.changes]);
    if (more === undefined) continue;
    changes = [...changes, ...fix.changes];
    edits = more;
  }
  return edits;
}
