import type { Assets } from '../assets.ts';

/** Each picture in media/reference, by the name of its file without `.svg`, with words for those who do not see it. */
export const pictures = {
  families:
    'The families of AWS databases: relational, key-value and document, in-memory, purpose-built for graphs, time series and wide columns, and analytics, with the services of each.',
  responsibility:
    'Who looks after what. On EC2 all but the hardware is yours. On RDS AWS also runs the operating system, the engine, backups and failover. With DynamoDB the servers are AWS alone, and data, keys and access stay yours in each case.',
  'multi-az':
    'Three forms of RDS. Single-AZ has one instance in one Availability Zone. A Multi-AZ DB instance adds a synchronous standby in a second zone that takes no reads. A Multi-AZ DB cluster has a writer and two readable standbys in three zones.',
  recovery:
    'A line of time over the retention period with a snapshot each day and transaction logs in between. Any moment on it, up to about five minutes ago, can be restored into a new database.',
  network:
    'A VPC over two Availability Zones: load balancers in public subnets, application servers in private subnets, and a primary and a standby database in the private subnets of a DB subnet group. Only the application servers reach the database; from the internet there is no way in.',
  guide:
    'The first questions of the decision. Special data goes to its own service: graphs to Neptune, time series to Timestream for InfluxDB, caches to ElastiCache, MongoDB to DocumentDB, CQL to Keyspaces. Look-ups by known keys go to DynamoDB. SQL goes to RDS, Aurora or Aurora DSQL. Analytics goes to Redshift.',
} as const;

export type PictureId = keyof typeof pictures;

/**
 * Makes the addresses of pictures that show them without a file, because a preview of a page may
 * load nothing. A picture that is missing has an empty address, and its words stand in its place.
 */
export async function embeddedPictures(assets: Assets): Promise<(id: string) => string> {
  const addresses = new Map(
    await Promise.all(
      Object.keys(pictures).map(async id => [id, await assets(`${id}.svg`).then(dataAddress, () => '')] as const),
    ),
  );
  return id => addresses.get(id) ?? '';
}

function dataAddress(file: Uint8Array): string {
  return `data:image/svg+xml;base64,${btoa(Array.from(file, byte => String.fromCharCode(byte)).join(''))}`;
}
