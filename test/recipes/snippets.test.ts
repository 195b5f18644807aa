import assert from 'node:assert/strict';
import { recipes } from '../../src/core/recipes/index.ts';
import { stopsIn } from '../../src/core/recipes/parameters.ts';
import type { Recipe } from '../../src/core/recipes/recipe.ts';
import { resourceText, snippetBody, templateText } from '../../src/core/recipes/render.ts';
import { expand } from './expand.ts';
import { findingsIn } from './findings.ts';

const syntaxes = ['yaml', 'json'] as const;

describe('snippets of recipes', () => {
  for (const recipe of recipes) {
    describe(recipe.id, () => {
      for (const syntax of syntaxes) {
        it(`leave the recipe behind when nothing is typed, in ${syntax}`, () => {
          const entries = expand(snippetBody(recipe, syntax, 'resources')).text;
          assert.equal(withSpaces(entries), resourceText(recipe, syntax));
          const template = expand(snippetBody(recipe, syntax, 'template')).text;
          assert.equal(`${withSpaces(template)}\n`, templateText(recipe, syntax));
        });

        it(`lead from stop to stop in the order of the text, in ${syntax}`, () => {
          const { stops } = expand(snippetBody(recipe, syntax, 'resources'));
          const order = [...new Set(stops)];
          assert.deepEqual(
            order,
            order.map((_, index) => index + 1),
          );
        });
      }

      it('mean one value by one label', () => {
        assert.deepEqual(conflictsIn(recipe), []);
      });

      for (const [name, alternative] of alternativesOf(recipe)) {
        it(`are as good with ${name}`, async () => {
          assert.deepEqual(await findingsIn(alternative, 'yaml', 'recommended'), []);
        });
      }
    });
  }
});

/** Labels of stops that begin with different values. */
function conflictsIn({ resources }: Recipe): readonly string[] {
  const stops = resources.flatMap(({ name, attributes, properties }) =>
    [name, attributes, properties].flatMap(stopsIn),
  );
  const first = new Map(stops.toReversed().map(stop => [stop.label, JSON.stringify(stop.values)]));
  return stops.filter(({ label, values }) => JSON.stringify(values) !== first.get(label)).map(({ label }) => label);
}

function withSpaces(text: string): string {
  return text.replaceAll(/^\t+/gm, tabs => '  '.repeat(tabs.length));
}

/** The recipe with each alternative of its choices but the first. */
function alternativesOf(recipe: Recipe): readonly (readonly [name: string, text: string])[] {
  const body = snippetBody(recipe, 'yaml', 'template');
  return [...expand(body).choices].flatMap(([stop, values]) =>
    values.slice(1).map((value, index) => {
      const { text } = expand(body, new Map([[stop, index + 1]]));
      return [value, withSpaces(text)] as const;
    }),
  );
}
