import process from 'node:process';
import { App, type Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';

// The CDK's own checks take seconds, and say nothing to us.
process.env['CDK_VALIDATION'] = 'false';
process.env['JSII_DEPRECATED'] = 'quiet';

export interface SynthesizedResource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly Metadata?: Readonly<Record<string, unknown>>;
}

export interface Synthesized {
  readonly text: string;
  /** By the path of the construct below the stack, without `Resource` at its end: `Database`, `Cluster/writer`. */
  readonly resources: ReadonlyMap<string, SynthesizedResource>;
  /** That path by logical id. */
  readonly paths: ReadonlyMap<string, string>;
}

/** What the CDK itself makes of a stack. */
export function synthesize(StackClass: new (scope: App, id: string) => Stack): Synthesized {
  const app = new App({ context: { 'aws:cdk:enable-path-metadata': true }, analyticsReporting: false });
  const template = Template.fromStack(new StackClass(app, 'Stack')).toJSON();
  const resources: Record<string, SynthesizedResource> = template['Resources'] ?? {};
  return {
    text: JSON.stringify(template, undefined, 2),
    resources: new Map(Object.values(resources).map(resource => [pathOf(resource), resource])),
    paths: new Map(Object.entries(resources).map(([id, resource]) => [id, pathOf(resource)])),
  };
}

function pathOf({ Metadata }: SynthesizedResource): string {
  const path = Metadata?.['aws:cdk:path'];
  return (typeof path === 'string' ? path : '').replace(/^Stack\//, '').replace(/\/(?:Resource|Default)$/, '');
}
