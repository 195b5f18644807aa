// Ids are unique within their scope alone: two stacks of one file, or two branches, may each have a `Database`. What is
// called by a name that is used already therefore gets a handle, by which references tell it from the others.

const mark = '\0';

/** Handles for constructs, from first to last: the first with a name is called by it. */
export function createHandles(): (name: string) => string {
  const times = new Map<string, number>();
  return name => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}${mark}${time}`;
  };
}

/** The name as the author knows it, of a handle and of whatever stands below one. */
export function writtenName(handle: string): string {
  return handle.includes(mark) ? handle.replaceAll(/\0\d+/g, '') : handle;
}
