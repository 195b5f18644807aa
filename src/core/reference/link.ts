/** What an address leads to: a page of our own, or a picture on one. */
export type LinkKind = 'service' | 'type' | 'topic' | 'rule' | 'recipe' | 'comparison' | 'guide' | 'picture';

/**
 * Makes the address of a page or a picture, which differs between the editor and a printed page. The
 * id of a type is `AWS::RDS::DBInstance`, that of a comparison `rds+aurora`, that of the guide `guide`;
 * the fragment is that of a heading.
 */
export type Link = (kind: LinkKind, id: string, fragment?: string) => string;

/** A page of the reference, as its path names it. */
export interface PageName {
  readonly kind: Exclude<LinkKind, 'picture'>;
  readonly id: string;
  readonly fragment?: string;
}

const folders = {
  service: 'services',
  type: 'types',
  topic: 'topics',
  rule: 'rules',
  recipe: 'recipes',
  comparison: 'compare',
} as const;

/** The path of a page: `services/rds`, `types/AWS::RDS::DBInstance`, `topics/multi-az`, `rules/<id>`, `recipes/<id>`, `compare/rds+aurora` or `guide`. */
export function pagePath(kind: PageName['kind'], id: string): string {
  return kind === 'guide' ? 'guide' : `${folders[kind]}/${id}`;
}

/** The page that a path such as `services/rds#limits` names; whether there is one is not looked up. */
export function pageNamed(path: string): PageName | undefined {
  const [, folder, id = 'guide', fragment] = /^([a-z]+)(?:\/([\w+:-]+))?(?:#([\w-]+))?$/.exec(path) ?? [];
  const kind = kindOf(folder, id);
  if (kind === undefined) return undefined;
  return fragment === undefined ? { kind, id } : { kind, id, fragment };
}

function kindOf(folder: string | undefined, id: string): PageName['kind'] | undefined {
  if (folder === 'guide') return id === 'guide' ? 'guide' : undefined;
  return (['service', 'type', 'topic', 'rule', 'recipe', 'comparison'] as const).find(kind => folders[kind] === folder);
}
