import { writeFile } from 'node:fs/promises';
import { propertyFactsSource } from './facts/propertyFacts.ts';
import { replacementsSource } from './facts/replacements.ts';

// Takes from the CloudFormation service specification what the engine must know of every database resource type.
// Run it after updating `@aws-cdk/aws-service-spec`; the files it writes are committed and read in review.

const generated = new URL('../src/core/generated/', import.meta.url);

await writeFile(new URL('replacements.ts', generated), await replacementsSource());
await writeFile(new URL('propertyFacts.json', generated), await propertyFactsSource());
