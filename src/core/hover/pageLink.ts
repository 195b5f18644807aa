/** A page of the reference: `rules/<rule id>` or `services/<service id>`. */
export type PageId = `rules/${string}` | `services/${string}`;

/** The command that shows a page in the editor, as the target of a Markdown link. */
export function pageLink(page: PageId): string {
  return `command:awsDatabaseLens.openPage?${encodeURIComponent(JSON.stringify([page]))}`;
}
