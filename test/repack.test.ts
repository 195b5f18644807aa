import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { repack } from '../scripts/repack.ts';

// With what vsce writes archives, and VS Code reads them.

interface Writing {
  addBuffer(content: Buffer, name: string, options: { readonly compress: boolean }): void;
  end(): void;
  readonly outputStream: NodeJS.ReadableStream;
}

interface Reading {
  on(event: 'entry', listener: (entry: { readonly fileName: string }) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  openReadStream(entry: object, done: (error: Error | null, stream: NodeJS.ReadableStream) => void): void;
  readEntry(): void;
}

const ofVsce = createRequire(createRequire(import.meta.url).resolve('@vscode/vsce/package.json'));
const { ZipFile }: { readonly ZipFile: new () => Writing } = ofVsce('yazl');
const { open }: { readonly open: Open } = ofVsce('yauzl');

type Open = (
  file: string,
  options: { readonly lazyEntries: boolean },
  done: (error: Error | null, archive: Reading) => void,
) => void;

const long = Array.from({ length: 5000 }, (_, i) => `line ${i * 7919}: ${'x'.repeat(i % 13)}`).join('\n');
const files = { 'extension/package.json': '{}', 'extension/dist/äöü.js': long, 'extension/empty.txt': '' };

async function write(file: string): Promise<void> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    archive.addBuffer(Buffer.from(content), name, { compress: name.endsWith('.js') });
  }
  archive.end();
  await finished(archive.outputStream.pipe(createWriteStream(file)));
}

function read(file: string): Promise<Readonly<Record<string, string>>> {
  return new Promise((resolve, reject) => {
    open(file, { lazyEntries: true }, (error, archive) => {
      if (error !== null) return reject(error);
      const contents: Record<string, string> = {};
      archive.on('entry', entry => {
        archive.openReadStream(entry, (failed, stream) => {
          if (failed !== null) return reject(failed);
          void text(stream).then(content => {
            contents[entry.fileName] = content;
            archive.readEntry();
          }, reject);
        });
      });
      archive.on('end', () => resolve(contents));
      archive.on('error', reject);
      archive.readEntry();
    });
  });
}

describe('a package that is compressed harder', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'db-lens-repack-'));
  });
  after(() => rm(folder, { recursive: true }));

  it('is smaller and holds the same files', async () => {
    const file = path.join(folder, 'some.vsix');
    await write(file);
    const { size } = await stat(file);
    repack(file);
    assert.ok((await stat(file)).size < size);
    assert.deepEqual(await read(file), files);
  });
});
