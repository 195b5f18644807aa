import type { Fix, Resource } from '../../model.ts';
import { set, type Rule } from '../../rule.ts';
import { askNumber, get, integerOf, isPresent } from '../../values.ts';

export const redshiftserverlessMaxCapacity: Rule = {
  id: 'redshiftserverless-max-capacity',
  title: 'Serverless workgroup without a capacity limit',
  category: 'cost',
  severity: 'hint',
  // One runaway query costs as much in development as in production.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RedshiftServerless::Workgroup'],
  properties: ['MaxCapacity', 'BaseCapacity'],
  message: 'scales and costs without a limit of yours: MaxCapacity is not set',
  why: 'Redshift Serverless adds capacity as queries ask for it, and each RPU is paid by the second. `MaxCapacity` says where to stop, so that a bad query cannot run up the bill.',
  how: 'Fails when `MaxCapacity` is left out. A `MaxCapacity` below `BaseCapacity` is an error. A `BaseCapacity` other than 4, multiples of 8 up to 512 and multiples of 32 up to 1024 is a warning (2026-11-20).',
  links: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-capacity.html',
    'https://docs.aws.amazon.com/redshift-serverless/latest/APIReference/API_CreateWorkgroup.html',
  ],
  sameAs: {},
  check(workgroup, report) {
    const [most, base] = [get(workgroup, 'MaxCapacity'), get(workgroup, 'BaseCapacity')];
    const baseNumber = integerOf(base);
    if (isPresent(most) === false) report(most, { fixes: limits(workgroup, baseNumber) });
    if (baseNumber !== undefined && askNumber(most, number => number < baseNumber) === true) {
      report(most, { severity: 'error', message: 'cannot be created: MaxCapacity is below its BaseCapacity' });
    }
    if (askNumber(base, isOffered) === false) {
      report(base, { severity: 'warning', message: 'asks for a BaseCapacity that Redshift Serverless does not offer' });
    }
  },
};

function isOffered(base: number): boolean {
  if (base > 512) return base <= 1024 && base % 32 === 0;
  return base === 4 || (base >= 8 && base % 8 === 0);
}

/** How far to let it scale is the author's choice: two steps above the base, where that is known. */
function limits(workgroup: Resource, base: number | undefined): Fix[] {
  if (base === undefined || !isOffered(base)) return [];
  return [2 * base, 4 * base]
    .filter(limit => limit <= 512)
    .map(limit =>
      set(workgroup, 'MaxCapacity', limit, {
        title: `Limit it to ${limit} RPUs`,
        impact: 'none',
        consequence: 'queries wait when the limit is reached',
        isChoice: true,
      }),
    );
}
