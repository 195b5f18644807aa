/** Text without the backticks that mark code, for places that show no Markdown. */
export function plain(text: string): string {
  return text.replaceAll('`', '');
}

/** The fragment that Markdown previews give to a heading: `Use cases` becomes `use-cases`. */
export function slug(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}

/** The AWS page of a CloudFormation or SAM resource type. */
export function resourceTypeUrl(resourceType: string): string {
  const [, service = '', resource = ''] = resourceType.toLowerCase().split('::');
  return service === 'serverless'
    ? `https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-${resource}.html`
    : `https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-${service}-${resource}.html`;
}
