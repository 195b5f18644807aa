import { rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Place } from './bundle-tests.ts';
import { project, testHosts } from './paths.ts';
import { openWorkbench } from './session.ts';
import type { Trust } from './settings.ts';
import { copyWorkspace } from './workspace.ts';

const failurePicture = path.join(testHosts, 'failure.png');

interface SuiteOptions {
  /** Default: `node`. */
  readonly place?: Place;
  /** The version of code-server; default: the newest that is tested. */
  readonly version?: string;
  /** A bundled CommonJS file with `export function run(): Promise<void>`, which rejects when a test fails. */
  readonly tests: string;
  /** VS Code opens a copy of this folder, so tests may write in it; default: it opens none. */
  readonly workspace?: string;
  /** A `.code-workspace` file in that folder, which is opened in its place. */
  readonly file?: string;
  /** Default: `trusted`. */
  readonly trust?: Trust;
  /** The folder of the extension's package.json; default: this project. */
  readonly extension?: string;
  /** For the whole run; default 600. */
  readonly limitSeconds?: number;
}

/**
 * Runs tests in the extension host of a real VS Code and prints their output.
 * A failed run leaves `.vscode-test/failure.png`, the window as it was at the end.
 * @returns the exit code: 0 when all tests passed, else 1
 */
export async function runEditorSuite({
  limitSeconds = 600,
  extension = project,
  workspace,
  file = '',
  ...options
}: SuiteOptions): Promise<number> {
  await rm(failurePicture, { force: true });
  const workbench = await openWorkbench({
    ...options,
    ...(workspace === undefined ? {} : { workspace: path.join(copyWorkspace(workspace), file) }),
    extension,
    headless: true,
  });
  try {
    const code = await Promise.race([workbench.exit, setTimeout(limitSeconds * 1000, 'late' as const, { ref: false })]);
    if (code === 0) return 0;
    if (code === 'late') console.error(`The tests did not end within ${limitSeconds} seconds.`);
    await keepPicture(workbench.page);
    return 1;
  } finally {
    await workbench.close();
  }
}

async function keepPicture(page: Page): Promise<void> {
  try {
    await page.screenshot({ path: failurePicture, timeout: 10_000 });
    console.error(`Screenshot: ${failurePicture}`);
  } catch (error) {
    // The window has crashed or was closed, which must not hide how the tests ended.
    console.error(`No screenshot: ${String(error)}`);
  }
}
