import type { Configuration } from '../configuration.ts';
import type { Decisions } from '../model.ts';
import { isListed } from './globs.ts';
import { folderOf, relativeTo } from './paths.ts';
import type { Layer, Settings, Team } from './team.ts';

/**
 * What a team has decided for a file, named by its absolute path. Where the team says nothing, `base` holds. Globs
 * start from the folder of the team file they are written in; for files outside of it, from that of the nearest one.
 */
export function configurationFor(team: Team, file: string, base: Configuration): Configuration | 'ignored' {
  const home = folderOf(team.path);
  const pathFor = ({ folder }: Layer): string => relativeTo(folder, file) ?? relativeTo(home, file) ?? file;
  const layers = team.layers.filter(layer => holdsFor(layer, pathFor(layer)));
  const isIgnored = layers.reduce((ignored, layer) => isListed(layer.ignore, pathFor(layer), ignored), false);
  return isIgnored ? 'ignored' : layers.reduce(strengthen, base);
}

/** A list that begins with what is taken back means all the rest. */
export function holdsFor({ files }: Settings, path: string): boolean {
  return files === undefined || isListed(files, path, files[0]?.startsWith('!') === true);
}

function strengthen(base: Configuration, layer: Layer): Configuration {
  const { profile, severities, requiredTags, honorOtherTools = base.honorOtherTools } = layer;
  const decisions = both(base.decisions, layer.decisions);
  return {
    ...base,
    profile: profile ?? base.profile,
    severities: { ...base.severities, ...severities },
    requiredTags: requiredTags ?? base.requiredTags ?? [],
    ...(decisions === undefined ? {} : { decisions }),
    ...(honorOtherTools === undefined ? {} : { honorOtherTools }),
  };
}

function both(base: Decisions | undefined, stronger: Decisions | undefined): Decisions | undefined {
  if (base === undefined || stronger === undefined) return stronger ?? base;
  return {
    parameters: { ...base.parameters, ...stronger.parameters },
    conditions: { ...base.conditions, ...stronger.conditions },
  };
}
