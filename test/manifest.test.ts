import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { languages } from '../src/core/read.ts';

const project = path.resolve(import.meta.dirname, '..');
const manifest = readFileSync(path.join(project, 'package.json'), 'utf8');
const strings = readFileSync(path.join(project, 'package.nls.json'), 'utf8');
const { contributes, keywords, icon, l10n }: Manifest = JSON.parse(manifest);

interface Manifest {
  readonly icon: string;
  readonly l10n: string;
  readonly keywords: readonly string[];
  readonly contributes: {
    readonly commands: readonly Command[];
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>;
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
  };
}

interface Command {
  readonly command: string;
  readonly title: string;
  readonly category: string;
  readonly enablement?: string;
}

interface MenuItem {
  readonly command: string;
  readonly when: string;
}

interface Setting {
  readonly order?: number;
  readonly scope?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
}

/** Commands that the palette always shows, and why they can always do something. */
const everywhere: Readonly<Record<string, string>> = {
  findInReference: 'the reference is there without a file',
  filterReference: 'the reference is there without a file',
  chooseDatabase: 'the guide is there without a file',
  compareDatabases: 'the services are there without a file',
  showRules: 'the rules are there without a file',
  insertRecipe: 'without a template it begins one',
  changeSeverity: 'without a team file it writes to the settings',
  openSample: 'the sample needs no folder',
  showLog: 'the log is there from the start',
  groupFindings: 'it chooses what the view will show as well',
  exportFindings: 'where nothing is found yet it offers to scan',
};

const name = (id: string): string => id.replace(/^awsDatabaseLens\./, '');

describe('the manifest', () => {
  it('has each of its strings in package.nls.json, and no other is there', () => {
    const used = [...manifest.matchAll(/"%([^%"]+)%"/g)].map(match => match[1] ?? '');
    const defined = [...strings.matchAll(/^ +"([^"]+)":/gm)].map(match => match[1] ?? '');
    assert.deepEqual([...new Set(used)].toSorted(), defined.toSorted());
  });

  it('shows nothing in VS Code that cannot be translated but its name', () => {
    const shown =
      /"(?:title|name|contextualTitle|category|description|markdownDescription|contents|altText|displayName|userDescription)": "([^"%]+)"/g;
    const { configuration: settings, ...others } = contributes;
    // Rules speak English, and so do the descriptions that only a language model reads.
    const { 'awsDatabaseLens.rules': rules, ...properties } = settings.properties;
    const text = JSON.stringify([others, { ...settings, properties }, { ...rules, properties: {} }], undefined, 1);
    const withoutSchemas = text.replaceAll(/"inputSchema": (\{\n( *)[\s\S]*?\n {0,3}\})/g, '');
    const found = [...withoutSchemas.matchAll(shown)].map(match => match[1] ?? '');
    assert.deepEqual(
      [...new Set(found)].filter(one => !/^awsDatabaseLens_\w+$/.test(one)),
      ['AWS Database Lens'],
    );
  });

  it('leads to the translations, and they go into the package', () => {
    assert.equal(l10n, './l10n');
    const packed = readFileSync(path.join(project, '.vscodeignore'), 'utf8').split('\n');
    for (const files of ['!package.nls*.json', '!l10n/bundle.l10n.*.json']) assert.ok(packed.includes(files), files);
  });

  it('names pictures that exist', () => {
    const files = [...manifest.matchAll(/"(media\/[^"]+)"/g)].map(match => match[1] ?? '');
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter(file => !existsSync(path.join(project, file))),
      [],
    );
  });

  it('has an icon of 256 pixels', () => {
    const png = readFileSync(path.join(project, icon));
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [256, 256]);
  });

  it('starts the extension for every language that it reads', () => {
    const started = [...manifest.matchAll(/"onLanguage:([^"]+)"/g)].map(match => match[1] ?? '');
    assert.deepEqual(started.toSorted(), languages.toSorted());
  });

  // The Marketplace takes no more than 30.
  it('has a few keywords in order', () => {
    assert.ok(keywords.length <= 15);
    assert.deepEqual(keywords, [...new Set(keywords)].toSorted());
  });
});

describe('the commands', () => {
  const { commands, menus } = contributes;

  it('have titles that are translated and the name of the product before them', () => {
    for (const { command, title, category } of commands) {
      assert.equal(title, `%command.${name(command)}%`);
      assert.equal(category, 'AWS Database Lens');
    }
  });

  it('are in the palette where they can do something', () => {
    const inPalette = new Map((menus['commandPalette'] ?? []).map(({ command, when }) => [command, when]));
    const always = commands.filter(one => (one.enablement ?? inPalette.get(one.command)) === undefined);
    assert.deepEqual(always.map(({ command }) => name(command)).toSorted(), Object.keys(everywhere).toSorted());
  });

  it('ask for the languages that are read', () => {
    const ofFiles = commands.filter(({ enablement }) => enablement?.includes('editorLangId') === true);
    assert.deepEqual(ofFiles.map(({ command }) => name(command)).toSorted(), ['fixAll', 'lint']);
    for (const { enablement = '' } of ofFiles) {
      const pattern = new RegExp(/editorLangId =~ \/(.+?)\/(?: |$)/.exec(enablement)?.[1] ?? '');
      assert.deepEqual(
        languages.filter(language => !pattern.test(language)),
        [],
      );
      assert.ok(!pattern.test('markdown'));
    }
  });

  it('stand in menus only where they exist, and only at something', () => {
    const existing = new Set(commands.map(({ command }) => command));
    for (const [menu, items] of Object.entries(menus)) {
      for (const { command, when } of items) {
        assert.ok(existing.has(command), `${menu}: ${command}`);
        assert.notEqual(when, '', `${menu}: ${command}`);
      }
    }
  });
});

describe('the settings', () => {
  const settings = Object.entries(contributes.configuration.properties);

  it('have an order without gaps', () => {
    assert.deepEqual(
      settings.map(([, { order }]) => order),
      settings.map((_, index) => index + 1),
    );
  });

  it('have a description, a scope, and a word on each of their values', () => {
    for (const [id, setting] of settings) {
      assert.equal(setting.markdownDescription, `%setting.${name(id)}%`);
      assert.equal(setting.scope, 'resource', id);
      assert.deepEqual(
        setting.enumDescriptions,
        setting.enum?.map(value => `%setting.${name(id)}.${String(value)}%`),
        id,
      );
    }
  });

  it('are named in descriptions by names that exist', () => {
    const named = [...strings.matchAll(/`#([^#]+)#`/g)].map(match => match[1] ?? '');
    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter(id => !(id in contributes.configuration.properties)),
      [],
    );
  });
});
