import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * Rewrites a screenshot with a palette of 256 colours: a third of the bytes, and in flat drawings
 * nobody sees the difference. Takes what Chromium writes: 8 bits a channel, not interlaced.
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, channels, pixels } = read(png);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at++) {
    const [r = 0, g = 0, b = 0, a = 255] = pixels.subarray(at * channels, (at + 1) * channels);
    colours[at] = ((r << 24) | (g << 16) | (b << 8) | a) >>> 0;
  }
  const palette = choosePalette(colours);
  const rows = Buffer.alloc((width + 1) * height);
  const nearest = new Map(palette.map((colour, index) => [colour, index]));
  for (const [at, colour] of colours.entries()) {
    let index = nearest.get(colour);
    if (index === undefined) {
      index = nearestOf(palette, colour);
      nearest.set(colour, index);
    }
    // Every row begins with the number of its filter: none.
    rows[at + Math.floor(at / width) + 1] = index;
  }
  return write(width, height, palette, rows);
}

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function read(png: Buffer) {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = ({ 2: 3, 6: 4 } as Record<number, number>)[png.readUInt8(25)];
  if (!channels || png.readUInt8(24) !== 8) throw new Error('small-png: not such a PNG');
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const pixels = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  return { width, height, channels, pixels };
}

/** Undoes the five filters of PNG: each byte is kept as its difference from its neighbours. */
function unfilter(raw: Buffer, stride: number, channels: number): Buffer {
  const out = Buffer.alloc((raw.length / (stride + 1)) * stride);
  for (let row = 0; row * stride < out.length; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let x = 0; x < stride; x++) {
      const at = row * stride + x;
      const left = x < channels ? 0 : (out[at - channels] ?? 0);
      const up = row === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < channels || row === 0 ? 0 : (out[at - stride - channels] ?? 0);
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      out[at] = (raw[row * (stride + 1) + 1 + x] ?? 0) + (guesses[filter] ?? 0);
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [byLeft, byUp] = [Math.abs(guess - left), Math.abs(guess - up)];
  const byCorner = Math.abs(guess - corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

function distance(one: number, other: number): number {
  let sum = 0;
  for (const shift of [0, 8, 16, 24]) {
    sum += (((one >>> shift) & 255) - ((other >>> shift) & 255)) ** 2;
  }
  return sum;
}

function nearestOf(palette: readonly number[], colour: number): number {
  let best = 0;
  for (const [index, candidate] of palette.entries()) {
    if (distance(candidate, colour) < distance(palette[best] ?? 0, colour)) best = index;
  }
  return best;
}

/** The commonest colours first, then for each place left the one that is missed most. */
function choosePalette(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 6000);
  const candidates = common.map(([colour, count]) => ({ colour, count, off: Infinity }));
  const palette: number[] = [];
  while (palette.length < Math.min(256, candidates.length)) {
    const missed = candidates.reduce((worst, one) =>
      one.count * Math.min(one.off, 400) > worst.count * Math.min(worst.off, 400) ? one : worst,
    );
    palette.push(missed.colour);
    for (const one of candidates) one.off = Math.min(one.off, distance(one.colour, missed.colour));
  }
  return palette;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function write(width: number, height: number, palette: number[], rows: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a pixel, of colour type 3: a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((c) => [c >>> 24, (c >>> 16) & 255, (c >>> 8) & 255])),
    ),
    chunk('tRNS', Buffer.from(palette.map((colour) => colour & 255))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
