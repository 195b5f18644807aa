import type { Rule } from '../../rule.ts';
import { checkCapacityRange, type CapacityLimits } from '../capacityRange.ts';

const path = 'ServerlessScalingConfiguration';

/** In NCUs. Source: https://docs.aws.amazon.com/neptune/latest/userguide/neptune-serverless-capacity-scaling.html, as of 2026-11-20. */
const limits: CapacityLimits = { lowest: 1, lowestMaximum: 2.5, highest: 128 };

export const neptuneServerlessCapacity: Rule = {
  id: 'neptune-serverless-capacity',
  title: 'Neptune serverless capacity out of range',
  category: 'correctness',
  severity: 'error',
  // The deployment fails wherever it goes.
  profiles: ['recommended', 'development'],
  resources: ['AWS::Neptune::DBCluster'],
  properties: [`${path}.MinCapacity`, `${path}.MaxCapacity`],
  message: 'cannot be created: Neptune refuses the range in which it shall scale',
  why: 'Neptune refuses a range of capacity that it cannot run, and the deployment fails when it comes to the cluster.',
  how: 'Fails when `MinCapacity` is below 1 or above 128, when `MaxCapacity` is below 2.5 or above 128, when either is no multiple of 0.5, and when the minimum is higher than the maximum.',
  links: ['https://docs.aws.amazon.com/neptune/latest/userguide/neptune-serverless-capacity-scaling.html'],
  sameAs: {},
  check(cluster, report) {
    checkCapacityRange(cluster, path, limits, report);
  },
};
