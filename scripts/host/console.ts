import { format } from 'node:util';

// What the workbench says of itself in every run, between the lines of the extension and of its tests.
const noise = [
  /^Resolv(?:ing|ed) connection token/,
  /^Creating a socket/,
  /^\[(?:reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker)\b/,
  /^Canceled\b/,
  /^No search provider registered/,
  /additional builtin extensions/,
];

/** Prints what the extension host wrote to its console; `args` are those of `console.log`, with its placeholders. */
export function printLog(_type: string, args: readonly unknown[]): void {
  const text = format(...args);
  if (!noise.some(pattern => pattern.test(text))) console.log(text);
}
