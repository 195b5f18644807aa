/** Networks that no address on the internet is in, as base and prefix: RFC 1918, 6598, 3927 and loopback. */
const privateNetworks: readonly (readonly [string, number])[] = [
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
  ['127.0.0.0', 8],
];

/** The lengths from which on a range may be one office or one site. */
const siteV4 = 24;
const siteV6 = 64;

/** Whether a text is a range of more public addresses than one site has, the whole internet aside. */
export function isLargePublicRange(cidr: string): boolean {
  const [address = '', length = ''] = cidr.trim().split('/');
  if (!/^\d+$/.test(length) || Number(length) === 0) return false;
  const prefix = Number(length);
  if (address.includes(':')) return prefix < siteV6 && /^[23]/.test(address);
  const number = numberOf(address);
  if (number === undefined || prefix >= siteV4) return false;
  return !privateNetworks.some(([base, bits]) => prefix >= bits && isIn(number, numberOf(base) ?? 0, bits));
}

function isIn(address: number, base: number, bits: number): boolean {
  const size = 2 ** (32 - bits);
  return Math.floor(address / size) === Math.floor(base / size);
}

function numberOf(address: string): number | undefined {
  const bytes = address.split('.').map(Number);
  const isAddress = bytes.length === 4 && bytes.every(byte => Number.isInteger(byte) && byte >= 0 && byte < 256);
  return isAddress ? bytes.reduce((sum, byte) => sum * 256 + byte, 0) : undefined;
}
