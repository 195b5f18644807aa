import type { Fix, Resource } from '../../model.ts';
import { fix, removing, setting, type Rule } from '../../rule.ts';
import { get, integerOf, isPresent } from '../../values.ts';
import { removeProperty, replaceDatabase } from '../replacement.ts';
import { isServerlessV1 } from './engineMode.ts';

export const rdsClusterServerlessExclusive: Rule = {
  id: 'rds-cluster-serverless-exclusive',
  title: 'Serverless v1 and v2 mixed up',
  category: 'correctness',
  severity: 'error',
  // The deployment fails wherever it goes.
  profiles: ['recommended', 'development'],
  resources: ['AWS::RDS::DBCluster'],
  properties: ['EngineMode', 'ScalingConfiguration', 'ServerlessV2ScalingConfiguration'],
  message: 'cannot be created: its engine mode and its scaling configuration do not belong together',
  why: 'Aurora Serverless v1 is an engine mode, `serverless`, with `ScalingConfiguration`. Aurora Serverless v2 is a class of instances, `db.serverless`, in a provisioned cluster with `ServerlessV2ScalingConfiguration`. RDS refuses a mixture.',
  how: 'Fails on `ScalingConfiguration` where `EngineMode` is `provisioned` or left out, and on `ServerlessV2ScalingConfiguration` where `EngineMode` is `serverless`.',
  links: ['https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.html'],
  sameAs: { 'cfn-lint': ['E3686'] },
  check(cluster, report) {
    const isV1 = isServerlessV1(cluster);
    const forV1 = get(cluster, 'ScalingConfiguration');
    const forV2 = get(cluster, 'ServerlessV2ScalingConfiguration');
    if (isV1 === false && isPresent(forV1) === true) {
      const message = 'cannot be created: ScalingConfiguration is for the engine mode serverless';
      report(forV1, { message, fixes: isPresent(forV2) === false ? [useV2(cluster)] : [] });
    }
    if (isV1 === true && isPresent(forV2) === true) {
      const message = 'cannot be created: the engine mode serverless is Serverless v1, its capacity is for v2';
      report(get(cluster, 'EngineMode'), { message, fixes: [leaveV1(cluster)] });
    }
  },
};

/** Takes the capacity over where it is written out; v2 counts it in the same unit. */
function useV2(cluster: Resource): Fix {
  const [min, max] = ['MinCapacity', 'MaxCapacity'].map(name =>
    integerOf(get(cluster, `ScalingConfiguration.${name}`)),
  );
  if (min === undefined || max === undefined || max > 256) {
    return removeProperty(cluster, 'ScalingConfiguration');
  }
  return fix(
    {
      title: 'Scale with Serverless v2 instead',
      impact: 'none',
      isChoice: true,
      consequence: 'takes effect on instances of the class db.serverless',
    },
    setting(cluster, 'ServerlessV2ScalingConfiguration', { MinCapacity: min, MaxCapacity: max }),
    removing(cluster, 'ScalingConfiguration'),
  );
}

function leaveV1(cluster: Resource): Fix {
  const hasV1Capacity = isPresent(get(cluster, 'ScalingConfiguration')) === true;
  return replaceDatabase(
    cluster,
    'Use Serverless v2',
    ...['EngineMode', ...(hasV1Capacity ? ['ScalingConfiguration'] : [])].map(name => removing(cluster, name)),
  );
}
