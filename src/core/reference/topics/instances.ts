import { grid, list, prose, section } from '../topic.ts';
import type { Topic } from '../topic.ts';
import { source } from './sources.ts';

export const instances: Topic = {
  id: 'instances',
  title: 'DB instances and classes',
  oneLiner: 'What a DB instance is, and how to read and choose its class.',
  icon: 'vm',
  sections: [
    section(
      'What a DB instance is',
      [
        prose(
          'A DB instance is an isolated database environment in the cloud.',
          'It includes the engine, storage and compute capacity, and can host one or more databases.',
          'You choose its class, its [storage](topics/rds-storage) and whether it runs in one zone or in several: Single-AZ, Multi-AZ DB instance or Multi-AZ DB cluster (see [Multi-AZ](topics/multi-az)).',
          'You reach it by its endpoint, a host name, with the drivers and tools of the engine, and get no shell on the host.',
        ),
      ],
      source.rds,
    ),
    section(
      'Reading a class',
      [
        prose(
          '`db.r8g.2xlarge` is a memory-optimized class (r) of the eighth generation with Graviton processors (g), in the size 2xlarge.',
        ),
        grid(
          ['Kind', 'Letters', 'For'],
          ['General purpose', '`m`', 'Most databases'],
          ['Memory optimized', '`r`, `x`, `z`', 'Databases whose working set should fit into memory'],
          ['Compute optimized', '`c`', 'Work that is bound by CPU (Multi-AZ DB clusters)'],
          ['Burstable', '`t`', 'Development and tests: the CPU runs on credits'],
          [
            'Optimized Reads',
            'a `d` after the generation, as in `r6gd`',
            'Large sorts and temporary tables, on local NVMe disks',
          ],
          ['Serverless', '`db.serverless`', 'Aurora, Neptune and DocumentDB: capacity follows the load'],
        ),
      ],
      source.rdsInstanceClasses,
    ),
    section(
      'Choosing and changing',
      [
        list(
          'Start with a memory-optimized or general purpose class of the newest generation your engine version offers: Graviton (g) classes usually cost less for the same work',
          'Keep burstable classes out of production: when the credits are gone, the database is slow just when it is busy',
          'A change of the class restarts the instance. With Multi-AZ the standby is changed first, and the outage is as short as a failover',
          'Not every class exists for every engine, version and Region: [a rule](rules/rds-instance-class-valid) knows those that do not exist at all',
          'Reserved instances and Database Savings Plans lower the price for a commitment',
        ),
      ],
      source.rdsInstanceClasses,
      {
        title: 'Classes by engine',
        url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.DBInstanceClass.Support.html',
      },
    ),
    section(
      'Connections',
      [
        prose(
          'Each connection costs memory, and functions or many small servers open more than a database likes.',
          'RDS Proxy pools connections for MariaDB, MySQL, PostgreSQL and SQL Server, holds them through a failover and can insist on IAM authentication.',
          'The Data API of Aurora needs no connection at all.',
        ),
      ],
      { title: 'RDS Proxy', url: 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html' },
    ),
  ],
  related: [
    'topics/rds-storage',
    'topics/multi-az',
    'rules/rds-burstable-production',
    'rules/rds-instance-previous-generation-class',
    'services/rds',
    'services/aurora',
  ],
  asOf: '2026-10-09',
};
