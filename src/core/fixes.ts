import type { Change, Document, Finding, Fix, Impact, TextEdit } from './model.ts';

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

/**
 * Edits that apply together the first fix of each finding that has one of the impacts and is no choice of the author.
 * A fix that collides with an earlier one waits.
 * @param impacts left out: harmless fixes alone
 */
export function fixAll(
  document: Document,
  findings: readonly Finding[],
  impacts: readonly Impact[] = ['none'],
): readonly TextEdit[] {
  const isWanted = ({ impact, isChoice }: Fix): boolean => impacts.includes(impact) && isChoice !== true;
  const fixes = findings.flatMap(finding => offers(document, finding).find(({ fix }) => isWanted(fix))?.fix ?? []);
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
