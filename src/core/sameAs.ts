/** A compliance standard or another tool that has the same check. */
export type Authority =
  | 'Security Hub'
  | 'AWS Config'
  | 'Control Tower'
  | 'Checkov'
  | 'KICS'
  | 'cdk-nag'
  | 'Guard'
  | 'cfn-lint'
  | 'Trivy'
  | 'cfn_nag'
  | 'Prowler'
  | 'cnspec'
  | 'cloudformation-validate'
  | 'SonarQube';

/** Ids of the same check elsewhere. */
export type SameAs = Readonly<Partial<Record<Authority, readonly string[]>>>;
