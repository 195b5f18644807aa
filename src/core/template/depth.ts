/** What was read; undefined where the text is nested more deeply than the stack can follow: it says nothing then. */
export function orNothing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
