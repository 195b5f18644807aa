import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { project } from '../scripts/host/paths.ts';

// What a person reads first leads nowhere into the void.

const documents = [
  ...readdirSync(project).filter(name => name.endsWith('.md')),
  ...readdirSync(path.join(project, 'docs'))
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
  'docs/rules/README.md',
];

describe('the documents of the project', () => {
  for (const document of documents) {
    it(`lead to files and headings that are there: ${document}`, () => {
      const broken = linksIn(read(document)).filter(link => !isThere(document, link));
      assert.deepEqual(broken, []);
    });
  }

  it('show pictures with words for those who do not see them', () => {
    const pictures = [...read('README.md').matchAll(/!\[(?<alt>[^\]]*)\]/g)];
    assert.ok(pictures.length >= 3);
    for (const { groups } of pictures) assert.ok((groups?.['alt'] ?? '').length > 20);
  });

  it('tell in the README every setting there is', () => {
    const manifest: { contributes: { configuration: { properties: object } } } = JSON.parse(read('package.json'));
    const settings = Object.keys(manifest.contributes.configuration.properties);
    assert.ok(settings.length > 5);
    const readme = read('README.md');
    assert.deepEqual(
      settings.filter(setting => !readme.includes(`\`${setting}\``)),
      [],
    );
  });
});

function read(file: string): string {
  return readFileSync(path.join(project, file), 'utf8');
}

/** Links within the project, without what stands in code. */
function linksIn(text: string): readonly string[] {
  const prose = text.replaceAll(/^ *```[\s\S]*?^ *```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\((?<link>[^)\s]+)\)/g)]
    .map(({ groups }) => groups?.['link'] ?? '')
    .filter(link => !link.startsWith('https://'));
}

function isThere(from: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const target = file === '' ? from : path.posix.join(path.posix.dirname(from), file);
  if (!existsSync(path.join(project, target))) return false;
  return heading === undefined || anchorsIn(read(target)).includes(heading);
}

/** What headings are called in addresses, by the way of GitHub. */
function anchorsIn(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (?<heading>.*)$/gm)].map(({ groups }) =>
    (groups?.['heading'] ?? '')
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );
}
