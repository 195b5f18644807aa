import { constantDifference, nameDifference, versionDifference } from './listDifference.ts';
import { propertyDifference, rewordings } from './propertyDifference.ts';
import type { Snapshot } from './snapshot.ts';

/** What a person has to look at after an update, in Markdown; empty where no fact has changed. */
export function difference(before: Snapshot, after: Snapshot): string {
  const reworded = rewordings(before.properties, after.properties);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Types and properties of CloudFormation', propertyDifference(before.properties, after.properties)],
    ['Engine versions of RDS', versionDifference(before.engineVersions, after.engineVersions)],
    ['Constants of the CDK', constantDifference(before.constants, after.constants)],
    ['Names of the CDK', nameDifference(before.sharedNames, after.sharedNames)],
    [
      'Documentation',
      reworded === 0
        ? []
        : [`${reworded} ${reworded === 1 ? 'property is' : 'properties are'} described in other words`],
    ],
  ];
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [`## ${title}`, '', ...lines.map(line => `- ${line}`), ''].join('\n'))
    .join('\n');
}
