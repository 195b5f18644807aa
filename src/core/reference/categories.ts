/** What kind of data a service keeps, or what it does for databases. */
export type CategoryId =
  | 'relational'
  | 'key-value'
  | 'document'
  | 'wide-column'
  | 'in-memory'
  | 'graph'
  | 'time-series'
  | 'data-warehouse'
  | 'migration'
  | 'backup'
  | 'ledger'
  | 'blockchain';

export interface Category {
  readonly id: CategoryId;
  readonly label: string;
  /** Codicon id, for a VS Code `ThemeIcon`. */
  readonly icon: string;
}

/** All categories in reading order: what most people look for first, what has ended last. */
export const categories: readonly Category[] = [
  { id: 'relational', label: 'Relational', icon: 'database' },
  { id: 'key-value', label: 'Key-value and document', icon: 'key' },
  { id: 'document', label: 'Document', icon: 'json' },
  { id: 'wide-column', label: 'Wide-column', icon: 'table' },
  { id: 'in-memory', label: 'In-memory', icon: 'zap' },
  { id: 'graph', label: 'Graph', icon: 'type-hierarchy' },
  { id: 'time-series', label: 'Time series', icon: 'graph-line' },
  { id: 'data-warehouse', label: 'Data warehouse', icon: 'graph' },
  { id: 'migration', label: 'Migration', icon: 'arrow-swap' },
  { id: 'backup', label: 'Backup', icon: 'archive' },
  { id: 'ledger', label: 'Ledger', icon: 'law' },
  { id: 'blockchain', label: 'Blockchain', icon: 'link' },
];
