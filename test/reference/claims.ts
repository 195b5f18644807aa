/** The words of a page that tell what a course usually teaches, corrected where the course has aged. */
export interface Claim {
  readonly page: string;
  /** Each stands on the page as it is written here, without markup. */
  readonly words: readonly string[];
}

/** A claim that stands on a page. */
export function on(page: string, ...words: readonly string[]): Claim {
  return { page, words };
}

/** What a learner knows from courses about AWS databases in general, by a short name that never changes. */
export const generalClaims: Readonly<Record<string, Claim>> = {
  'GEN-01': on(
    'topics/overview',
    'relational, NoSQL, in-memory, graph and time series',
    'the ledger database, ended on',
  ),
  'GEN-02': on(
    'topics/overview',
    'relational databases, non-relational databases, in-memory databases and purpose-built',
  ),
  'GEN-03': on(
    'topics/overview',
    'Fully managed',
    'a data warehouse for analytics',
    'Automated maintenance and backups',
  ),
  'GEN-04': on('topics/overview', 'Shared responsibility', 'Relational or NoSQL', 'Managed or unmanaged'),
  'GEN-05': on(
    'topics/overview',
    'backups, patching, scaling and replication are offloaded to AWS',
    'know the strengths of each type',
  ),
  'GEN-06': on('topics/overview', 'The families of AWS databases: relational, key-value and document, in-memory'),
  'CORE-01': on('topics/overview', 'AWS handles backups, patching and failover'),
  'CORE-02': on('topics/overview', 'Multi-AZ and clustering options'),
  'CORE-03': on('topics/overview', 'Vertical (a larger instance) and horizontal'),
  'CORE-04': on('topics/overview', 'IAM, encryption at rest and in transit'),
  'CORE-05': on('topics/overview', 'CloudWatch Database Insights has replaced the Performance Insights console'),
  'CORE-06': on('topics/overview', 'Zero-ETL integrations with Redshift', 'vector search'),
  'USE-01': on('topics/overview', 'Web and mobile applications'),
  'USE-02': on('topics/overview', 'E-commerce'),
  'USE-03': on('topics/overview', 'Financial systems'),
  'USE-04': on('topics/overview', 'Real-time analytics'),
  'USE-05': on('topics/overview', 'Caching and session storage'),
  'USE-06': on('topics/overview', 'Social and relationship-based applications'),
  'BEN-01': on('topics/overview', 'Less operational overhead'),
  'BEN-02': on('topics/overview', 'Better performance and reliability'),
  'BEN-03': on('topics/overview', 'Automated maintenance and backups'),
  'BEN-04': on('topics/overview', 'Pay-as-you-go pricing', 'Database Savings Plans'),
  'BEN-05': on('topics/overview', 'A free choice of relational, NoSQL or specialized databases'),
  'BP-01': on('topics/best-practices', 'Choose the right database for the workload'),
  'BP-02': on('topics/best-practices', 'Use managed services for scalability and reliability'),
  'BP-03': on('topics/best-practices', 'Enable automated backups and Multi-AZ'),
  'BP-04': on('topics/best-practices', 'Monitor performance and set up alerts'),
  'BP-05': on('topics/best-practices', 'Secure it with IAM, encryption and network controls'),
  'MAN-01': on(
    'topics/managed-or-unmanaged',
    'such as RDS, Aurora, DynamoDB or ElastiCache',
    'AWS does the provisioning, patching, backups, monitoring and scaling, and you focus on the application',
  ),
  'MAN-02': on(
    'topics/managed-or-unmanaged',
    'MySQL or PostgreSQL on EC2: you configure, maintain, update and back it up',
    'replication and failover are yours to set up',
  ),
  'MAN-03': on('topics/managed-or-unmanaged', 'more control and flexibility, and demands more effort and expertise'),
  'MAN-04': on('topics/overview', 'you can focus on application development'),
  'REL-01': on('topics/relational-or-nosql', 'Structured, table-based storage', 'with relationships between tables'),
  'REL-02': on('topics/relational-or-nosql', 'rigid: it organizes data into tables', 'rows and columns'),
  'REL-03': on(
    'topics/relational-or-nosql',
    'Financial applications, inventory, e-commerce, traditional enterprise workloads',
  ),
  'REL-04': on('topics/relational-or-nosql', 'Flexible', 'Highly scalable', 'designed for performance at scale'),
  'REL-05': on('topics/relational-or-nosql', 'Gaming, ad tech, IoT, real-time analytics'),
  'REL-06': on(
    'topics/relational-or-nosql',
    'Key-value: DynamoDB',
    'Documents: DocumentDB',
    'In memory: ElastiCache and MemoryDB, which AWS lists apart from NoSQL',
    'Wide rows: Keyspaces',
    'unstructured and semi-structured data',
  ),
  'SRM-01': on('topics/shared-responsibility', 'Manages the hardware', 'Choose the maintenance window, the size'),
  'SRM-02': on(
    'topics/shared-responsibility',
    'The schema, data encryption choices, user permissions, database configuration and query tuning',
  ),
  'SRM-03': on(
    'topics/shared-responsibility',
    'Automates backups and replication',
    'Configure retention and restore options, ask for Multi-AZ',
    'Point-in-time recovery, deletion protection',
  ),
  'BK-01': on(
    'topics/central-backup',
    'fully managed service that centralizes and automates backups across AWS services',
  ),
  'BK-02': on('topics/central-backup', 'one consistent strategy', 'compliance and regulatory needs'),
  'BK-03': on(
    'topics/central-backup',
    'Policy-driven backups',
    'RDS, Aurora',
    'EFS, EBS, EC2',
    'ElastiCache, MemoryDB, Keyspaces',
  ),
  'BK-04': on('topics/central-backup', 'compliance and regulatory needs, disaster recovery and centralized management'),
  'DMS-01': on('topics/migration', 'migrates databases to AWS easily and securely'),
  'DMS-02': on('topics/migration', 'Homogeneous', 'Heterogeneous'),
  'DMS-03': on('topics/migration', 'Downtime is minimal: a full load', 'change data capture'),
  'LAB-01': on('topics/hands-on-rds', 'Open the RDS console, choose Create database'),
  'LAB-02': on('topics/hands-on-rds', 'Create tables and insert values with SQL', 'INSERT INTO customers'),
  'LAB-03': on(
    'topics/hands-on-dynamodb',
    'DynamoDB, Create table',
    'Explore items, Create item',
    'aws dynamodb put-item',
  ),
  'LAB-04': on('topics/hands-on-dynamodb', 'then Scan and Run', 'in pages of 1 MB', 'Prefer Query'),
};
