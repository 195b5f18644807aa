import { writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import { shrink } from './png.ts';

/** The window in which a picture is set up. */
export interface Stage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Runs a command by its name in the command palette. */
  readonly command: (name: string) => Promise<void>;
}

/** Two pixels of the picture for each of the window. */
const sharpness = 2;

/** Makes the window ready: as sharp as a good screen, without a side bar. */
export async function sharpen(page: Page, viewport: { width: number; height: number }): Promise<Stage> {
  const devtools = await page.context().newCDPSession(page);
  const metrics = { ...viewport, deviceScaleFactor: sharpness, mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', metrics);
  await page.locator('.monaco-workbench .part.editor').waitFor({ timeout: 60_000 });
  const command = async (name: string): Promise<void> => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').waitFor();
    await page.keyboard.type(name, { delay: 10 });
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
  };
  // The system font of a bare Linux is much wider than those of other systems.
  await page.addStyleTag({ content: '.linux { font-family: "Liberation Sans", system-ui !important }' });
  const stage = { page, devtools, command };
  await setTimeout(3000);
  await command('View: Close Primary Side Bar');
  return stage;
}

/** Gives the side bar another width, in pixels of the window. */
export async function widenSideBar({ page }: Stage, width: number): Promise<void> {
  const sideBar = page.locator('.part.sidebar');
  await sideBar.waitFor();
  const box = await sideBar.boundingBox();
  if (box === null) throw new Error('The side bar has no place on the screen.');
  const edge = box.x + box.width;
  await page.mouse.move(edge, 200);
  await page.mouse.down();
  await page.mouse.move(box.x + width, 200, { steps: 5 });
  await page.mouse.up();
}

/** Takes the picture when nothing moves any more. */
export async function shoot({ devtools }: Stage, file: string): Promise<void> {
  await setTimeout(1500);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png' });
  writeFileSync(file, shrink(Buffer.from(data, 'base64')));
}
