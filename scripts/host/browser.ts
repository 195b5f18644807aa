import { accessSync, constants } from 'node:fs';
import path from 'node:path';

/**
 * Finds a Chromium, Chrome or Edge of this machine. The environment variable CHROMIUM, a path, wins.
 * @throws when there is none, with the command that installs one
 */
export function findBrowser(): string {
  const wanted = process.env['CHROMIUM'] ?? '';
  if (wanted !== '') {
    if (isProgram(wanted)) return wanted;
    throw new Error(`CHROMIUM names ${wanted}, which is no program.`);
  }
  const found = candidates().find(isProgram);
  if (found !== undefined) return found;
  throw new Error(`No Chromium, Chrome or Edge was found. ${installHint()}, or set CHROMIUM to the path of one.`);
}

function candidates(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return macApplications();
    case 'win32':
      return windowsPrograms();
    default:
      return onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']);
  }
}

function macApplications(): readonly string[] {
  const homes = ['/Applications', path.join(process.env['HOME'] ?? '', 'Applications')];
  const names = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
  return homes.flatMap(home => names.map(name => path.join(home, `${name}.app`, 'Contents', 'MacOS', name)));
}

function windowsPrograms(): readonly string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(name => process.env[name] ?? '');
  const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
  programs.push('Microsoft\\Edge\\Application\\msedge.exe');
  return roots.filter(root => root !== '').flatMap(root => programs.map(program => path.join(root, program)));
}

function onPath(names: readonly string[]): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter(folder => folder !== '');
  return names.flatMap(name => folders.map(folder => path.join(folder, name)));
}

function installHint(): string {
  switch (process.platform) {
    case 'darwin':
      return 'Install one: brew install --cask chromium';
    case 'win32':
      return 'Install one: winget install Google.Chrome';
    default:
      return 'Install one: sudo apt-get install chromium (Debian, Ubuntu), sudo dnf install chromium (Fedora)';
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
