/** What a run of the command line needs from outside, files aside. */
export interface Io {
  /** Absolute path that relative ones start from. */
  readonly cwd: string;
  /** ISO date, for rules about what ages. */
  readonly today: string;
  /** Whether the output may be coloured. */
  readonly colour: boolean;
  /** Writes to the standard output. */
  print(text: string): void;
  /** Writes to the standard error. */
  complain(text: string): void;
}
