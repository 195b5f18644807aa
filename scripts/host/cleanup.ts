import { constants } from 'node:os';

const tasks = new Set<() => void>();

/**
 * Runs `task` when this process ends, whichever way: at its end, by an error, by Ctrl-C.
 * @returns a function that runs the task now instead; called again it does nothing
 */
export function atEnd(task: () => void): () => void {
  if (tasks.size === 0) listen();
  tasks.add(task);
  return () => {
    if (tasks.delete(task)) task();
  };
}

function listen(): void {
  process.once('exit', () => tasks.forEach(task => task()));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // A signal without a listener ends the process without its 'exit' event.
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
