import type { Facts, ResourceFacts } from '../facts/facts.ts';
import { awsPage, blocks, code, plain } from './markdown.ts';
import type { ReferenceSpot } from './referenceAt.ts';

/** What a `Ref` or `Fn::GetAtt` to a database resource returns; undefined where it is not known. */
export function referenceHover({ target, attribute }: ReferenceSpot, facts: Facts): string | undefined {
  const known = facts.resource(target.type);
  if (known?.isDatabase !== true) return undefined;
  return attribute === undefined ? refHover(target.name, known) : attributeHover(target.name, attribute, known);
}

function refHover(name: string, facts: ResourceFacts): string | undefined {
  if (facts.ref === undefined) return undefined;
  const documentation = [...facts.properties, ...facts.attributes].find(
    ({ name }) => name === facts.ref,
  )?.documentation;
  return blocks(
    [`**Ref ${plain(name)}** returns ${code(facts.ref)}.`],
    documentation === undefined ? [] : [documentation],
    [awsPage(facts.url)],
  );
}

function attributeHover(name: string, attribute: string, facts: ResourceFacts): string | undefined {
  const known = facts.attributes.find(candidate => candidate.name === attribute);
  if (known === undefined) return undefined;
  const { shown, documentation } = known;
  return blocks(
    [`**${plain(`${name}.${attribute}`)}**`],
    [documentation === undefined ? `*${shown}*` : `*${shown}* · ${documentation}`],
    [awsPage(facts.url)],
  );
}
