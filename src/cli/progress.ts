/** Tells on the terminal how far a run has come. */
export interface Progress {
  /** @param done files that have been looked at */
  step(done: number): void;
  /** Removes the line, so that something else can be written. */
  hide(): void;
}

/** In milliseconds: shorter runs need none, and nobody reads faster. */
const patience = 400;
const pause = 100;

export function createProgress(total: number, show: ((line: string) => void) | undefined): Progress {
  if (show === undefined) return { step: () => {}, hide: () => {} };
  let last = performance.now() + patience - pause;
  let isShown = false;
  return {
    step: done => {
      const now = performance.now();
      if (now - last < pause) return;
      last = now;
      isShown = true;
      show(`db-lens: ${done} of ${total} files`);
    },
    hide: () => {
      if (isShown) show('');
      isShown = false;
    },
  };
}
