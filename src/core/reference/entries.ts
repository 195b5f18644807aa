import type { EngineVersion } from '../engines/calendar.ts';
import { engineNames } from '../engines/engine.ts';
import { pageOf } from '../facts/pages.ts';
import { recipes } from '../recipes/index.ts';
import { pagePath } from './link.ts';
import type { Sentences, Service } from './service.ts';
import { serviceOf } from './services.ts';
import { statusOf } from './status.ts';

/** What the reference has to know of a rule of the linter. */
export interface ReferenceRule {
  readonly id: string;
  readonly title: string;
  /** CloudFormation resource types the rule looks at. */
  readonly resources: readonly string[];
}

/** One thing a section says. Texts may hold backticks around code. */
export interface Entry {
  /** Unique within its section, and the same from one session to the next. */
  readonly key: string;
  readonly kind: 'fact' | 'resourceType' | 'rule' | 'recipe' | 'link';
  readonly label: string;
  readonly description?: string | undefined;
  /** More than fits on a line. */
  readonly detail?: string | undefined;
  /** The AWS page that states or describes it. */
  readonly url?: string | undefined;
  /** Path of the page of our own that it leads to, where that is not the page of the service. */
  readonly page?: string;
}

export function factEntries(texts: Sentences = [], source?: string): readonly Entry[] {
  return texts.map((label, index) => ({ key: String(index), kind: 'fact', label, url: source }));
}

export function overviewEntries(service: Service): readonly Entry[] {
  const about = [
    ...(service.fullName === service.name ? [] : [{ label: 'Full name', description: service.fullName }]),
    { label: 'Engines and forms', description: service.engines.join('; ') },
    { label: 'Model', description: service.models.join(', ') },
    { label: 'CDK modules', description: cdkModules(service) },
    { label: 'Facts as of', description: service.asOf },
  ];
  const sentences = service.overview.map(label => ({ label }));
  return [...sentences, ...about].map((entry, index) => ({ key: String(index), kind: 'fact', ...entry }));
}

function cdkModules(service: Service): string {
  return service.cdkModules
    .map(({ name, level, note }) => `\`${name}\` (${note === undefined ? level : `${level}; ${note}`})`)
    .join(', ');
}

export function limitEntries(service: Service): readonly Entry[] {
  return service.limits.map(({ name, value, source }, index) => ({
    key: String(index),
    kind: 'fact',
    label: name,
    description: value,
    url: source,
  }));
}

export function versionEntries(service: Service): readonly Entry[] {
  return service.engineVersions.map((version, index) => ({
    key: String(index),
    kind: 'fact',
    label: `${engineNames[version.engine]} ${version.version}`,
    description: supportOf(version),
    detail: version.note,
    url: version.source,
  }));
}

function supportOf({ standardSupportEnd, extendedSupportEnd }: EngineVersion): string | undefined {
  const ends = [
    ...(standardSupportEnd === undefined ? [] : [`standard support until ${standardSupportEnd}`]),
    ...(extendedSupportEnd === undefined ? [] : [`Extended Support until ${extendedSupportEnd}`]),
  ];
  return ends.length === 0 ? undefined : ends.join(', ');
}

export function partEntries(service: Service): readonly Entry[] {
  return service.endOfSupportParts.map(({ part, date, note, source }, index) => ({
    key: String(index),
    kind: 'fact',
    label: part,
    description: date ?? 'no date in the source',
    detail: note,
    url: source,
  }));
}

export function resourceTypeEntries(service: Service): readonly Entry[] {
  return [...service.resourceTypes, ...service.alsoUses].map(type => ({
    key: type,
    kind: 'resourceType',
    label: type,
    description: remarkOn(type, service),
    url: pageOf(type),
    page: pagePath('type', type),
  }));
}

function remarkOn(type: string, service: Service): string | undefined {
  if (service.alsoUses.includes(type)) {
    const owner = serviceOf(type);
    return owner === undefined ? undefined : `shared with ${owner.name}`;
  }
  return statusOf(service, type);
}

/** The rules that look at a type of the service; those of types it merely uses stand with their owner. */
export function ruleEntries(service: Service, rules: readonly ReferenceRule[]): readonly Entry[] {
  return rules
    .filter(rule => rule.resources.some(type => service.resourceTypes.includes(type)))
    .map(({ id, title }) => ({ key: id, kind: 'rule', label: title, description: id, page: `rules/${id}` }));
}

/** What can be inserted into a template to use the service. */
export function recipeEntries(service: Service): readonly Entry[] {
  return recipes
    .filter(recipe => recipe.service === service.id)
    .map(({ id, title, description }) => ({
      key: id,
      kind: 'recipe',
      label: title,
      description,
      page: pagePath('recipe', id),
    }));
}

export function docEntries({ docs }: Service): readonly Entry[] {
  const pages: readonly (readonly [key: string, label: string, url: string | undefined])[] = [
    ['overview', 'What it is', docs.overview],
    ['userGuide', 'User guide', docs.userGuide],
    ['bestPractices', 'Best practices', docs.bestPractices],
    ['pricing', 'Pricing', docs.pricing],
    ['cloudFormation', 'CloudFormation reference', docs.cloudFormation],
  ];
  return pages.flatMap(([key, label, url]) => (url === undefined ? [] : [{ key, kind: 'link', label, url }]));
}
