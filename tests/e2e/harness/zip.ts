import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { crc32 } from 'node:zlib';
import { makeTempDir } from './cleanup.ts';

/** A zipped extension on disk, as Firefox wants it for a permanent installation. */
export interface ZippedExtension {
  readonly path: string;
  remove(): void;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
/** Bit 11: names are UTF-8. */
const FLAGS = 0x0800;
/** 1 January 1980, the oldest date zip knows: the same files always give the same bytes. */
const DATE = 0x0021;

/** Zips a built extension's folder, uncompressed, into a temporary file. */
export function zipExtension(folder: string): ZippedExtension {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .sort();
  if (!names.includes('manifest.json')) throw new Error(`There is no manifest.json in ${folder}.`);
  const dir = makeTempDir('zip');
  const path = join(dir.path, 'extension.zip');
  const entries = names.map((name) => ({
    name: name.split(sep).join('/'),
    data: readFileSync(join(folder, name)),
  }));
  writeFileSync(path, pack(entries));
  return { path, remove: dir.remove };
}

function pack(entries: { name: string; data: Buffer }[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const path = Buffer.from(name);
    // Shared by both headers: version, flags, method 0 (stored), time, date, checksum, two sizes,
    // length of the name, no extra field.
    const common = concat(
      ...[u16(VERSION), u16(FLAGS), u16(0), u16(0), u16(DATE), u32(crc32(data))],
      ...[u32(data.length), u32(data.length), u16(path.length), u16(0)],
    );
    const file = concat(u32(LOCAL_HEADER), common, path, data);
    // No comment, disk 0, no attributes.
    const rest = concat(u16(0), u16(0), u16(0), u32(0), u32(offset));
    directory.push(concat(u32(CENTRAL_HEADER), u16(VERSION), common, rest, path));
    files.push(file);
    offset += file.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = u16(entries.length);
  const end = concat(u32(END_OF_DIRECTORY), u16(0), u16(0), count, count);
  return concat(...files, ...directory, end, u32(size), u32(offset), u16(0));
}

function concat(...parts: Buffer[]): Buffer {
  return Buffer.concat(parts);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
