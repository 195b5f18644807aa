import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import type { Manner, Reporter } from './reporter.ts';
import { painter } from './terminal.ts';

/** What fixes would change, as one unified diff that `git apply` and `patch -p1` take. */
export function diffReporter({ colour }: Manner): Reporter {
  return {
    begin: '',
    file: ({ file, changed }) => (changed === undefined ? '' : diff(file, changed.before, changed.after, colour)),
    end: () => '',
  };
}

function diff(file: string, before: string, after: string, colour: boolean): string {
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return colour ? coloured(patch) : patch;
}

function coloured(patch: string): string {
  const paint = painter(true);
  return patch.replaceAll(/^.+$/gm, line => {
    if (line.startsWith('---') || line.startsWith('+++')) return paint('bold', line);
    if (line.startsWith('@@')) return paint('hint', line);
    if (line.startsWith('+')) return paint('added', line);
    return line.startsWith('-') ? paint('removed', line) : line;
  });
}
