import { format } from 'node:util';

// What the workbench says of itself in every run, between the lines of the extension and of its tests.
const noise = [
  /^Resolv(?:ing|ed) connection token/,
  /^Creating a socket/,
  /^\[(?:reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker)\b/,
  /^Canceled\b/,
  /^No search provider registered/,
  /additional builtin extensions/,
  /^Loading development extension/,
  /^\[chat-stt\]/,
  /package\.nls\.json' failed with status code 404/,
  // Until the extension that brings the workspace of a browser has been loaded.
  /^(?:Ignoring the error while validating workspace folder|ENOPRO: No file system provider found)/,
];

/** Prints what the extension host wrote to its console; `args` are those of `console.log`, with its placeholders. */
export function printLog(_type: string, args: readonly unknown[]): void {
  const text = format(...args);
  if (!noise.some(pattern => pattern.test(text))) console.log(text);
}
