/** Loads a file that ships with the engine, by its name: the core itself does no input. Rejects where it is missing. */
export type Assets = (name: string) => Promise<Uint8Array>;
