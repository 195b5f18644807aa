import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import path from 'node:path';
import { serverFolder } from './install.ts';
import type { Server } from './server.ts';
import { quietSettings, trustSettings, type Settings, type Trust } from './settings.ts';

// VS Code as on vscode.dev: nothing but files from a web server. Extensions run in a worker of the browser.

interface WebServerOptions {
  /** The folder that `ensureHost` returned. */
  readonly host: string;
  /** The folder of the extension's package.json, served at `/extension`. */
  readonly extension: string;
  /** Folders of other extensions, inside that folder. */
  readonly beside?: readonly string[];
  /** A CommonJS file in that folder with `export function run(): Promise<void>`. */
  readonly tests?: string;
  /** User settings beside, or instead of, the quiet ones. */
  readonly settings?: Settings;
  /** Default: `trusted`. */
  readonly trust?: Trust;
}

interface Site {
  readonly vscode: string;
  readonly extension: string;
  readonly page: (authority: string) => Promise<string>;
}

/** Serves VS Code and the extension on a free port of 127.0.0.1. */
export async function startWebServer(options: WebServerOptions): Promise<Server> {
  const vscode = serverFolder(options.host);
  const site: Site = {
    vscode,
    extension: options.extension,
    page: async authority => fill(await readFile(path.join(vscode, page), 'utf8'), configuration(authority, options)),
  };
  const server = createServer(({ url = '/', headers: { host: authority = '' } }, response) => {
    answer(new URL(url, `http://${authority}`), response, site).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise(resolve => {
      server.close(resolve);
    });
  };
  return { url: `http://127.0.0.1:${port}`, port, stop };
}

const page = 'out/vs/code/browser/workbench/workbench.html';
const program = '/out/vs/code/browser/workbench/workbench.js';

async function answer({ pathname, host }: URL, response: ServerResponse, site: Site): Promise<void> {
  const [, root = '', ...rest] = decodeURIComponent(pathname).split('/');
  const file = `/${rest.join('/')}`;
  if (root === '') return void response.setHeader('content-type', 'text/html').end(await site.page(host));
  const folder = { vscode: site.vscode, extension: site.extension }[root];
  if (folder === undefined) throw new Error(`Nothing is served at ${pathname}.`);
  const content = await readFile(path.join(folder, path.normalize(file)));
  response.setHeader('content-type', mediaTypes[path.extname(file)] ?? 'application/octet-stream');
  response.end(root === 'vscode' && file === program ? withoutServer(content.toString()) : content);
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

// code-server takes the host of its page for a VS Code server, and keeps the settings there. Both is taken back.
const changes: readonly (readonly [from: RegExp, to: string])[] = [
  [/,remoteAuthority:location\.host/, ''],
  [/(\(this\.userDataPath\)\.with\(\{scheme:\w+)\.vscodeRemote/, '$1.vscodeUserData'],
];

function withoutServer(text: string): string {
  const missing = changes.find(([from]) => !from.test(text));
  if (missing !== undefined) throw new Error(`The workbench is not as it was: it has no ${missing[0].source}.`);
  return changes.reduce((before, [from, to]) => before.replace(from, to), text);
}

function fill(html: string, settings: object): string {
  const values: Readonly<Record<string, string>> = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/vscode',
    WORKBENCH_NLS_URL: '/vscode/out/nls.messages.js',
    WORKBENCH_NLS_FALLBACK_URL: '/vscode/out/nls.messages.js',
  };
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** `IWorkbenchConstructionOptions` of VS Code. */
function configuration(
  authority: string,
  { extension, beside = [], tests, settings, trust = 'trusted' }: WebServerOptions,
): object {
  const at = (file: string): object => {
    const inside = path.relative(extension, file).split(path.sep).join('/');
    return { scheme: 'http', authority, path: `/extension/${inside}` };
  };
  return {
    configurationDefaults: { ...quietSettings, ...trustSettings(trust), ...settings },
    enableWorkspaceTrust: trust === 'restricted',
    webviewEndpoint: `http://${authority}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
    // Asked for by code-server.
    userDataPath: '/user',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [extension, ...beside].map(at),
      ...(tests === undefined ? {} : { extensionTestsPath: at(tests) }),
    },
  };
}
