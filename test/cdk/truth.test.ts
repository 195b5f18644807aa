import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { truthOf, type Truth } from './truth.ts';

// What is found on the source of an app must be what is found on the template that the CDK makes of it.

const folder = new URL('./apps/', import.meta.url);

/** Findings that only the template can have: the app, the finding, and why. */
const hidden: readonly (readonly [app: string, finding: RegExp, reason: string])[] = [
  ['', /^rds-resource-tags /, 'tags may be given from above the stack'],
  ['legacyTemplates.ts', /^rds-instance-(?:class-valid|performance-insights) Shop$/, 'the default of a parameter'],
  ['newsroomAurora.ts', / Elections\/Secret$/, 'a second secret, beside that of the snapshot, which has the finding'],
  ['shopDatabase.ts', / Orders\/Proxy\/ProxySecurityGroup$/, 'what a method returns is not followed'],
  [
    'tenants.ts',
    /^(?:rds-instance-(?:backup-retention|deletion-protection|multi-az)|snapshot-policy-preferred) Stock$/,
    'decided by the properties of the stack',
  ],
  ['tenants.ts', / Tenant-\w+\/Cluster(?:\/\w+)?$/, 'whoever makes the construct may say more'],
  ['tenants.ts', /^dynamodb-table-pitr Invoices1$/, 'computed for each table of a loop'],
  ['tenants.ts', /^rds-instance-backup-retention Reports$/, 'a parameter of a method'],
];

describe('findings on source agree with those on the synthesized template', function () {
  this.timeout(30_000);

  for (const profile of ['strict', 'recommended'] as const) {
    it(`in every app, in ${profile}`, async () => {
      const truths = new Map<string, Truth>();
      for (const app of await readdir(folder)) truths.set(app, await truthOf(new URL(app, folder), profile));
      const sum = (count: (truth: Truth) => number): number =>
        [...truths.values()].reduce((total, truth) => total + count(truth), 0);
      console.log(
        `      ${profile}: ${truths.size} apps, ${sum(({ agreed }) => agreed.length)} findings agree, ` +
          `${sum(({ invented }) => invented.length)} invented, ${sum(({ missed }) => missed.length)} missed`,
      );
      for (const [app, { agreed, invented, missed }] of truths) {
        assert.ok(agreed.length > 0, `${app} has findings`);
        assert.deepEqual(invented, [], `${app} is accused wrongly`);
        assert.deepEqual(
          missed.filter(finding => !isHidden(app, finding)),
          [],
          `${app} has findings that are not seen`,
        );
      }
      if (profile === 'strict') assert.deepEqual(unused(truths), [], 'every exception is one');
    });
  }
});

function isHidden(app: string, finding: string): boolean {
  return hidden.some(([of, pattern]) => (of === '' || of === app) && pattern.test(finding));
}

/** Exceptions that nothing needs any more. */
function unused(truths: ReadonlyMap<string, Truth>): readonly string[] {
  const isNeeded = ([of, pattern]: (typeof hidden)[number]): boolean =>
    [...truths].some(([app, { missed }]) => (of === '' || of === app) && missed.some(finding => pattern.test(finding)));
  return hidden.filter(exception => !isNeeded(exception)).map(([app, pattern]) => `${app} ${pattern.source}`);
}
