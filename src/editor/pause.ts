import type { Disposable, TextDocument } from 'vscode';

interface Pause extends Disposable {
  /** Waits for the pause after the last change of the file, from now. */
  start(file: TextDocument): void;
  cancel(file: TextDocument): void;
}

/** Long enough for the next key to come, short enough to be no wait. */
const milliseconds = 150;

/** Calls `then` when a file has not been changed for a moment. */
export function createPause(then: (file: TextDocument) => unknown): Pause {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = ({ uri }: TextDocument): void => {
    clearTimeout(timers.get(uri.toString()));
    timers.delete(uri.toString());
  };
  const start = (file: TextDocument): void => {
    cancel(file);
    const end = (): void => {
      cancel(file);
      then(file);
    };
    timers.set(file.uri.toString(), setTimeout(end, milliseconds));
  };
  return { start, cancel, dispose: () => timers.forEach(timer => clearTimeout(timer)) };
}
