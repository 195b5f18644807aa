import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { atEnd } from '../host/cleanup.ts';
import { project } from '../host/paths.ts';

/** A folder with `shop.yaml`, the sample of the extension from its first database on, and CDK source for the same shop. */
export function shopWorkspace(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'shop-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  const sample = readFileSync(path.join(project, 'media', 'sample.yaml'), 'utf8');
  writeFileSync(path.join(folder, 'shop.yaml'), `Resources:\n${sample.slice(sample.indexOf('  Orders:'))}`);
  cpSync(path.join(import.meta.dirname, 'workspace'), folder, { recursive: true });
  return folder;
}

/** Opens a file of the shop with the cursor at `<line>:<column>`, once its findings are underlined. */
export async function openShop(page: Page, file: string, place: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(file, { delay: 20 });
  await page.locator('.quick-input-list .monaco-list-row', { hasText: file }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.squiggly-warning').first().waitFor();
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').waitFor();
  await page.keyboard.type(place, { delay: 20 });
  await page.keyboard.press('Enter');
}
