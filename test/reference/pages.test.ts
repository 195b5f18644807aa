import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../../scripts/host/paths.ts';
import { loadFacts, type Facts } from '../../src/core/facts/facts.ts';
import { pageText } from '../../src/core/pages.ts';
import { comparableServices } from '../../src/core/reference/comparison.ts';
import type { Link } from '../../src/core/reference/link.ts';
import { pageNamed, pagePath } from '../../src/core/reference/link.ts';
import { embeddedPictures, pictures } from '../../src/core/reference/pictures.ts';
import { services } from '../../src/core/reference/services.ts';
import { slug } from '../../src/core/reference/text.ts';
import { topics } from '../../src/core/reference/topics.ts';
import { rules } from '../../src/core/rules/index.ts';
import { assets } from '../assets.ts';

/** Addresses that can be taken apart again: `page:services/rds#limits`. */
const link: Link = (kind, id, fragment) => {
  if (kind === 'picture') return `picture:${id}`;
  return `page:${pagePath(kind, id)}${fragment === undefined ? '' : `#${fragment}`}`;
};

const pairs = comparableServices.map(({ id }, index) => `compare/${id}+${comparableServices.at(index - 1)?.id}`);
const all = [
  'guide',
  ...services.map(({ id }) => `services/${id}`),
  ...new Set(services.flatMap(({ resourceTypes }) => resourceTypes.map(type => `types/${type}`))),
  ...topics.map(({ id }) => `topics/${id}`),
  ...rules.map(({ id }) => `rules/${id}`),
  ...pairs,
];
const texts = new Map<string, string>();

describe('pages', () => {
  let facts: Facts;

  before(async () => {
    facts = await loadFacts(assets);
    for (const page of all) texts.set(page, pageText(page, rules, link, facts) ?? assert.fail(page));
  });

  it('link only to pages and headings that exist', () => {
    for (const [page, text] of texts) {
      for (const [, address = ''] of text.matchAll(/\]\(([^)\s]*)\)/g)) {
        if (address.startsWith('https://') || address.startsWith('picture:')) continue;
        const [target = '', fragment] = address.startsWith('#')
          ? [page, address.slice(1)]
          : address.replace('page:', '').split('#');
        assert.ok(address.startsWith('page:') || address.startsWith('#'), `${page}: ${address}`);
        const there = pageText(target, rules, link, facts);
        assert.ok(there !== undefined, `${page}: ${address}`);
        if (fragment !== undefined) assert.ok(headings(there).includes(fragment), `${page}: ${address}`);
      }
    }
  });

  it('begin with a title, and have no two headings with one address', () => {
    for (const [page, text] of texts) {
      assert.match(text, /^# \S/, page);
      const found = headings(text);
      assert.equal(new Set(found).size, found.length, page);
    }
  });

  it('say when the facts of a service, a topic, the guide and a comparison were read', () => {
    for (const [page, text] of texts) {
      if (!/^(rules|types|recipes)\//.test(page)) assert.match(text, /Facts as of(\*\*:)? 2026-\d\d-\d\d/, page);
    }
  });

  it('show each picture somewhere, and no other', () => {
    const shown = [...texts.values()].flatMap(text => [...text.matchAll(/picture:([\w-]+)/g)].map(([, id]) => id));
    assert.deepEqual(new Set(shown), new Set(Object.keys(pictures)));
  });

  it('are not there for other paths', () => {
    for (const page of [
      '',
      'services',
      'services/nothing',
      'topics/nothing',
      'types/AWS::SNS::Topic',
      'types/AWS::EC2::SecurityGroup',
      'rules/nothing',
      'compare/rds',
      'guide/x',
      'x/rds',
    ]) {
      assert.equal(pageText(page, rules, link, facts), undefined, page);
    }
  });
});

describe('pageNamed', () => {
  it('takes apart what pagePath puts together', () => {
    for (const page of all) {
      const { kind, id } = pageNamed(page) ?? assert.fail(page);
      assert.equal(pagePath(kind, id), page);
    }
    assert.deepEqual(pageNamed('services/rds#limits'), { kind: 'service', id: 'rds', fragment: 'limits' });
    assert.equal(pageNamed('https://docs.aws.amazon.com/'), undefined);
  });
});

describe('the pictures', () => {
  const folder = path.join(project, 'media/reference');
  const files = readdirSync(folder);

  it('are there, one for each name', () => {
    assert.deepEqual(
      files.toSorted(),
      Object.keys(pictures)
        .map(id => `${id}.svg`)
        .toSorted(),
    );
  });

  for (const file of files) {
    it(`${file} brings its own ground, has a title, and loads nothing`, () => {
      const svg = readFileSync(path.join(folder, file), 'utf8');
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="img" aria-labelledby="title"/);
      assert.match(svg, /<title id="title">[^<]+<\/title>/);
      assert.match(svg, /<rect x="0\.5" y="0\.5" [^>]*fill="#f8fafc"/);
      assert.doesNotMatch(
        svg.replace('xmlns="http://www.w3.org/2000/svg"', ''),
        /https?:|href|<script|<image|@import|font-face/,
      );
      assert.ok(svg.length < 12_000);
    });
  }

  it('are embedded into a page as they are', async () => {
    const address = (await embeddedPictures(assets))('multi-az');
    const [head, data = ''] = address.split(',');
    assert.equal(head, 'data:image/svg+xml;base64');
    assert.equal(Buffer.from(data, 'base64').toString(), readFileSync(path.join(folder, 'multi-az.svg'), 'utf8'));
  });

  it('leave their words where a file is missing', async () => {
    const addresses = await embeddedPictures(() => Promise.reject(new Error('missing')));
    assert.equal(addresses('multi-az'), '');
  });
});

function headings(text: string): readonly string[] {
  return [...text.matchAll(/^##? (.*)$/gm)].map(([, heading = '']) => slug(heading));
}
