import { Uri, workspace, type CancellationToken } from 'vscode';
import { endings, foreignFolders, isCompiled } from '../../core/fileNames.ts';
import { getOrInsert } from '../../core/getOrInsert.ts';
import { isIgnored, layer, type Layer } from '../../core/gitignore.ts';
import { folderOf } from '../../core/team/paths.ts';
import { exists } from '../exists.ts';
import { at } from '../teamFileReader.ts';

const included = `**/*{${[...endings.templates, ...endings.sources].join(',')}}`;
const excluded = `**/{${[...foreignFolders].join(',')}}/**`;

/** The files of the workspace that may be read, without those that `files.exclude` or a .gitignore leaves out, in order. */
export async function findSourceFiles(token: CancellationToken): Promise<readonly Uri[]> {
  const [files, ignoring] = await Promise.all([
    workspace.findFiles(included, excluded, undefined, token),
    workspace.findFiles('**/.gitignore', excluded, undefined, token),
  ]);
  const isOut = leftOut(await layersOf(ignoring));
  const all = new Set(files.map(file => file.toString()));
  return files
    .filter(file => !isOut(file) && !isMade(file, all))
    .toSorted((a, b) => (a.toString() < b.toString() ? -1 : 1));
}

function isMade(file: Uri, all: ReadonlySet<string>): boolean {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  const names = { has: (other: string) => all.has(at(file, `${folderOf(file.path)}/${other}`).toString()) };
  return isCompiled(name, names);
}

/** The .gitignore files by the addresses of their folders. */
async function layersOf(inside: readonly Uri[]): Promise<ReadonlyMap<string, Layer>> {
  const above = await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => layersAbove(uri)));
  return new Map([...above.flat(), ...(await readLayers(inside))]);
}

type FolderLayer = readonly [folder: string, layer: Layer];

/** What holds for a folder inside a repository; nothing where that leaves out the folder, as somebody has opened it all the same. */
async function layersAbove(folder: Uri): Promise<readonly FolderLayer[]> {
  const layers = await readLayers(await gitignoresAbove(folder));
  const isOut = isIgnored(
    layers.map(([, own]) => own),
    folder.path,
    true,
  );
  return isOut ? [] : layers;
}

async function readLayers(files: readonly Uri[]): Promise<readonly FolderLayer[]> {
  const layers = await Promise.all(
    files.map(async (file): Promise<readonly FolderLayer[]> => {
      const folder = at(file, folderOf(file.path));
      const bytes = await bytesOf(file);
      return bytes === undefined
        ? []
        : [[folder.toString(), layer(folder.path, new TextDecoder().decode(bytes), false)]];
    }),
  );
  return layers.flat();
}

/** Of a folder inside a repository, where the .gitignore files up to the top of it would be, the outermost first. */
async function gitignoresAbove(folder: Uri): Promise<readonly Uri[]> {
  // Where files are not on a disk, each look may be a request over the network: none is made outside the workspace.
  if (folder.scheme !== 'file') return [];
  const above: Uri[] = [];
  for (let here = folder; ; here = Uri.joinPath(here, '..')) {
    if (here !== folder) above.unshift(Uri.joinPath(here, '.gitignore'));
    if (await exists(Uri.joinPath(here, '.git'))) return above;
    if (isRoot(here)) return [];
  }
}

/** Whether a file is left out by the .gitignore files above it, itself or a folder that it lies in. */
function leftOut(layers: ReadonlyMap<string, Layer>): (file: Uri) => boolean {
  const known = new Map<string, Ruling>();
  const rulingOf = (folder: Uri): Ruling => getOrInsert(known, folder.toString(), () => decide(folder));
  const decide = (folder: Uri): Ruling => {
    const above = isRoot(folder) ? { layers: [], isOut: false } : rulingOf(at(folder, folderOf(folder.path)));
    const own = layers.get(folder.toString());
    return {
      layers: own === undefined ? above.layers : [...above.layers, own],
      isOut: above.isOut || isIgnored(above.layers, folder.path, true),
    };
  };
  return file => {
    const ruling = rulingOf(at(file, folderOf(file.path)));
    return ruling.isOut || isIgnored(ruling.layers, file.path, false);
  };
}

interface Ruling {
  readonly layers: readonly Layer[];
  readonly isOut: boolean;
}

function isRoot({ path }: Uri): boolean {
  return path === '/' || path === '';
}

async function bytesOf(file: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(file);
  } catch {
    return undefined;
  }
}
