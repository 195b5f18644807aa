/** Work that can be put down after every step. */
export type Steps<T> = Generator<void, T>;

/** Does the work in one go. */
export function finish<T>(work: Steps<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
