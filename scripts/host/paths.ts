import path from 'node:path';

export const project = path.resolve(import.meta.dirname, '../..');

/** Where VS Code for the tests is kept; git and the packaged extension ignore it. */
export const testHosts = path.join(project, '.vscode-test');

export const examples = path.join(project, 'examples');

export const editorTests = path.join(project, 'test', 'editor');
