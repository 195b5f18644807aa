/** What a run of the command line needs from outside, files aside. */
export interface Io {
  /** Absolute path that relative ones start from. */
  readonly cwd: string;
  /** ISO date, for rules about what ages. */
  readonly today: string;
  /** Whether the output may be coloured, where no option says so. */
  readonly colour: boolean;
  /** Whether the output is a terminal that shows links. */
  readonly links: boolean;
  /** Folder of the files that the engine loads when it needs them. */
  readonly assets: string;
  /** The program itself, which a worker thread is started with. */
  readonly program: URL;
  /** Reads the standard input to its end. */
  input(): Promise<Uint8Array>;
  /** Whether somebody still reads the standard output: `head` stops when it has seen enough. */
  isHeard(): boolean;
  /** Writes to the standard output. */
  print(text: string): void;
  /** Writes to the standard error. */
  complain(text: string): void;
  /** Shows a line that the next one replaces, and `''` removes; undefined where nobody would see it. */
  readonly progress: ((line: string) => void) | undefined;
}
