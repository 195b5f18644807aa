import { draftOf, scalar, type Codec } from '../../codecs.ts';

/** Another construct by the name that one of its properties gives it, as these constructs refer to each other. */
export function named(prop: string): Codec {
  return {
    read: (expression, site) => {
      const props = site.named(expression)?.props;
      const name = props === undefined ? undefined : draftOf({ ...site, props }, prop, scalar);
      return name?.kind === 'literal' ? { ...name, at: expression } : undefined;
    },
  };
}
