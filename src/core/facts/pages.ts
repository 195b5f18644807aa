/** Page of the AWS documentation about a resource type, or about one of its properties: a name of the first level. */
export function pageOf(type: string, property?: string): string {
  const [, service = '', resource = ''] = type.split('::');
  const name = `${service}-${resource}`.toLowerCase();
  const anchor = property === undefined ? '' : `#cfn-${name}-${property.toLowerCase()}`;
  return service === 'Serverless'
    ? `${sam}/sam-resource-${resource.toLowerCase()}.html`
    : `${templates}/aws-resource-${name}.html${anchor}`;
}

const templates = 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference';
const sam = 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide';
