import { starter } from '../../src/core/team/starter.ts';
import type { Sample } from './samples.ts';

const everything = `extends: ../base.yaml
profile: &p strict
rules:
  rds-instance-multi-az: error
  RDS.5: { severity: off, reason: replicas }
  Security Hub: warning
  dynamodb: off
overrides:
  - files: [dev/**, '!dev/keep.yaml']
    profile: *p
    rules: { dax: hint }
ignore: legacy/**
requiredTags: [Owner, CostCenter]
parameters: { Stage: prod, Size: 3 }
conditions:
  IsProd: true
honorOtherTools: false
`;

const json = '{ "profile": "strict", "rules": { "dax": "off" }, "overrides": [{ "files": "dev/**" }] }';

/** Team files that say all that one can say. */
export const teamFiles: readonly Sample[] = [starter, everything, json].map((text, i) => ({
  name: `team file ${i + 1}`,
  languageId: 'yaml',
  text,
}));
