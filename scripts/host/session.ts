import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from './browser.ts';
import { bundleWebFiles, webWorkspace, type Place } from './bundle-tests.ts';
import { printLog } from './console.ts';
import { ensureHost } from './install.ts';
import { startServer, type Server } from './server.ts';
import type { Settings, Trust } from './settings.ts';
import { startWebServer } from './webServer.ts';

interface Folders {
  /** The folder of the extension's package.json. */
  readonly extension: string;
  /** The folder or `.code-workspace` file that is opened; default: none. */
  readonly workspace?: string;
  /** Whether the setting `workbench.startupEditor` counts, by which the README of the folder can be shown. */
  readonly startupEditor?: boolean;
  /** A CommonJS file with `export function run(): Promise<void>`; it runs in the extension host. */
  readonly tests?: string;
}

interface WorkbenchOptions extends Folders {
  /** Default: `node`. In `web` nothing runs but the browser, and the folder is one in memory, empty at the start. */
  readonly place?: Place;
  /** The version of code-server; default: the newest that is tested. */
  readonly version?: string;
  readonly headless: boolean;
  /** Pixels of the headless window; default 1400 × 900. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly trust?: Trust;
  readonly settings?: Settings;
}

interface Opened {
  readonly page: Page;
  /** The exit code of the tests; 1 when the window closes before they end. Without tests 0, when the window closes. */
  readonly exit: Promise<number>;
}

interface Workbench extends Opened {
  /** Ends the window and the server. */
  close(): Promise<void>;
}

/** Opens a folder in a real VS Code with the extension loaded from its folder. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const browser = findBrowser();
  const server = await serve(options);
  const context = await launchBrowser(browser, options).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  const close = async (): Promise<void> => {
    await context.close();
    await server.stop();
  };
  try {
    return { ...(await openPage(context, server, options)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function serve({ place, version, ...options }: WorkbenchOptions): Promise<Server> {
  const host = await ensureHost(version);
  if (place !== 'web') return startServer({ ...options, host });
  return startWebServer({ ...options, host, beside: [await bundleWebFiles()] });
}

async function openPage(context: BrowserContext, server: Server, options: WorkbenchOptions): Promise<Opened> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  const page = context.pages()[0] ?? (await context.newPage());
  const { promise: exit, resolve } = Promise.withResolvers<number>();
  page.once('close', () => resolve(options.tests === undefined ? 0 : 1));
  page.once('crash', () => resolve(1));
  // The smoke test driver of the workbench calls these two functions of its window.
  await page.exposeFunction('codeAutomationLog', printLog);
  await page.exposeFunction('codeAutomationExit', resolve);
  await page.goto(options.place === 'web' ? `${server.url}/?folder=${webWorkspace}` : workbenchUrl(server, options));
  return { page, exit };
}

/** The address at which a browser shows the folder with the extension. */
export function workbenchUrl(server: Server, { extension, workspace, startupEditor = false, tests }: Folders): string {
  const remote = `vscode-remote://127.0.0.1:${server.port}`;
  const payload = [
    ['extensionDevelopmentPath', remote + pathToFileURL(extension).pathname],
    ...(tests === undefined ? [] : [['extensionTestsPath', remote + pathToFileURL(tests).pathname]]),
    ...(startupEditor ? [] : [['skipWelcome', 'true']]),
  ];
  const query = { ...openedBy(workspace), payload: JSON.stringify(payload) };
  return `${server.url}/?${new URLSearchParams(query).toString()}`;
}

function openedBy(workspace: string | undefined): Readonly<Record<string, string>> {
  // An empty window.
  if (workspace === undefined) return { ew: 'true' };
  const at = decodeURIComponent(pathToFileURL(workspace).pathname);
  return workspace.endsWith('.code-workspace') ? { workspace: at } : { folder: at };
}

function launchBrowser(executablePath: string, { headless, viewport }: WorkbenchOptions): Promise<BrowserContext> {
  return chromium.launchPersistentContext('', {
    executablePath,
    headless,
    viewport: headless ? (viewport ?? { width: 1400, height: 900 }) : null,
    // `--app` opens a window of its own, without address bar and tabs.
    args: [...quietFlags, ...(headless ? ['--disable-gpu'] : ['--app=data:text/html,', '--window-size=1400,900'])],
    // Else a bar across the window says that it is controlled by test software.
    ignoreDefaultArgs: ['--enable-automation'],
    // Chromium refuses to run its sandbox as root.
    chromiumSandbox: !headless && process.getuid?.() !== 0,
  });
}

// What a browser does on the network by itself.
const quietFlags = ['--no-first-run', '--disable-quic', '--disable-sync', '--disable-background-networking'];
