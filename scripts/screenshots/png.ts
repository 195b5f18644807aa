import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** The same picture in at most 256 colours: less than half the bytes, and of a window nobody sees the difference. */
export function shrink(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const { palette, indices } = quantize(pixels);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits for a pixel, which is an index into the palette.
  header.set([8, 3], 8);
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  const colours = Buffer.from(palette.flatMap(colour => [colour >> 16, (colour >> 8) & 255, colour & 255]));
  const chunks = [chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([png.subarray(0, 8), ...chunks, chunk('IEND', Buffer.alloc(0))]);
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Each 0xRRGGBB. */
  readonly pixels: Uint32Array;
}

/** Decodes what Chromium writes: eight bits for each of red, green and blue, rows not interlaced. */
function decode(png: Buffer): Picture {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  if (png[24] !== 8 || png[25] !== 2 || png[28] !== 0) throw new Error('The screenshot is not an RGB picture.');
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const bytes = unfilter(inflateSync(Buffer.concat(packed)), width * 3, height);
  return { width, height, pixels: Uint32Array.from({ length: width * height }, (_, i) => bytes.readUIntBE(i * 3, 3)) };
}

/** Takes back the filter of each row, which has stored its bytes as differences from their neighbours. */
function unfilter(raw: Buffer, stride: number, height: number): Buffer {
  const bytes = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x;
      const left = x < 3 ? 0 : (bytes[at - 3] ?? 0);
      const up = bytes[at - stride] ?? 0;
      const corner = x < 3 ? 0 : (bytes[at - stride - 3] ?? 0);
      bytes[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predict(filter, left, up, corner);
    }
  }
  return bytes;
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter < 3) return [0, left, up][filter] ?? 0;
  if (filter === 3) return (left + up) >> 1;
  const estimate = left + up - corner;
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

interface Quantized {
  readonly palette: readonly number[];
  readonly indices: Uint8Array;
}

/** Keeps the most frequent colours, and puts the nearest of them in the place of each other one. */
function quantize(pixels: Uint32Array): Quantized {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts].toSorted(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = colours.slice(0, 256);
  const places = new Map(colours.map(colour => [colour, nearest(palette, colour)]));
  return { palette, indices: Uint8Array.from(pixels, pixel => places.get(pixel) ?? 0) };
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map(candidate => distance(candidate, colour));
  return distances.indexOf(Math.min(...distances));
}

function distance(a: number, b: number): number {
  const channels = [16, 8, 0].map(shift => ((a >> shift) & 255) - ((b >> shift) & 255));
  return channels.reduce((sum, difference) => sum + difference ** 2, 0);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
