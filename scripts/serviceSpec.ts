import { loadAwsServiceSpec } from '@aws-cdk/aws-service-spec';

let loading: ReturnType<typeof loadAwsServiceSpec> | undefined;

/** The CloudFormation service specification, which takes half a second to load: once for all who ask. */
export function serviceSpec(): ReturnType<typeof loadAwsServiceSpec> {
  return (loading ??= loadAwsServiceSpec());
}
