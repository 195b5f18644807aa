// Takes the pictures of the README, media/screenshots/*.png, from the running product. They depend on the fonts and
// the Chromium of the machine, so they are looked at and committed, not compared.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.ts';
import { project } from './host/paths.ts';
import { openWorkbench } from './host/session.ts';
import { openShop, shopWorkspace } from './screenshots/shop.ts';
import { sharpen, shoot, widenSideBar, type Stage } from './screenshots/stage.ts';

const folder = path.join(project, 'media', 'screenshots');

const settings = {
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': false,
  'workbench.editor.editorActionsLocation': 'hidden',
  'window.title': 'AWS Database Lens',
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'editor.fontFamily': 'DejaVu Sans Mono',
  'markdown.preview.fontFamily': 'Liberation Sans',
  'markdown.preview.fontSize': 13,
  'editor.fontSize': 13,
  'editor.lineHeight': 20,
  'editor.renderLineHighlight': 'none',
  'editor.guides.indentation': false,
  'editor.stickyScroll.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.scrollbar.vertical': 'hidden',
  'editor.overviewRulerBorder': false,
};

// Lines and columns in the files of the shop.
const nameOfOrders = '2:5';
const typeOfCarts = '15:16';
const backupOfOrders = '13:10';
const backupOfCluster = '17:16';

async function fix({ page, command }: Stage): Promise<void> {
  await openShop(page, 'shop.yaml', nameOfOrders);
  await command('Quick Fix...');
  await page.locator('.action-widget').first().waitFor();
}

async function cdk({ page, command }: Stage): Promise<void> {
  await openShop(page, 'shop.ts', backupOfOrders);
  await command('Quick Fix...');
  await page.locator('.action-widget').first().waitFor();
}

async function cdkInPython({ page, command }: Stage): Promise<void> {
  await openShop(page, 'shop.py', backupOfCluster);
  await command('Quick Fix...');
  await page.locator('.action-widget').first().waitFor();
}

async function hover({ page, command }: Stage): Promise<void> {
  await openShop(page, 'shop.yaml', typeOfCarts);
  await command('Show or Focus Hover');
  await page.locator('.monaco-hover:visible').waitFor();
}

async function reference(stage: Stage): Promise<void> {
  const { page, command } = stage;
  await command('View: Close All Editors');
  await command('AWS Database Lens: Find in Reference');
  await page.keyboard.type('dynamodb limits', { delay: 20 });
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Limits' }).first().click();
  await page.locator('.tabs-container .tab', { hasText: 'dynamodb.md' }).waitFor();
  await widenSideBar(stage, 290);
  await page.mouse.move(600, 300);
}

const scenes: readonly (readonly [name: string, play: (stage: Stage) => Promise<void>])[] = [
  ['fix', fix],
  ['cdk', cdk],
  ['cdk-python', cdkInPython],
  ['hover', hover],
  ['reference', reference],
];

await build();
mkdirSync(folder, { recursive: true });
const viewport = { width: 900, height: 540 };
const workbench = await openWorkbench({
  extension: project,
  workspace: shopWorkspace(),
  headless: true,
  viewport,
  settings,
});
try {
  const stage = await sharpen(workbench.page, viewport);
  for (const [name, play] of scenes) {
    await play(stage);
    await shoot(stage, path.join(folder, `${name}.png`));
  }
} finally {
  await workbench.close();
}
