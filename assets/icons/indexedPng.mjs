import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** A picture of few colours needs a byte a pixel, not four: icons come to less than half. */
const MOST_COLOURS = 256;

/** Parts of a PNG by their names, data of the same name joined (PNG specification, 5). */
function partsOf(png) {
  const parts = new Map();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    parts.set(name, Buffer.concat([parts.get(name) ?? Buffer.alloc(0), data]));
    at += length + 12;
  }
  return parts;
}

/** Undoes the filters of the lines (9.2). */
function pixels(filtered, width, height, bytes) {
  const line = width * bytes;
  const out = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const left = x < bytes ? 0 : out[y * line + x - bytes];
      const up = y === 0 ? 0 : out[(y - 1) * line + x];
      const corner = x < bytes || y === 0 ? 0 : out[(y - 1) * line + x - bytes];
      const guess = left + up - corner;
      const [byLeft, byUp, byCorner] = [left, up, corner].map((each) => Math.abs(guess - each));
      const paeth = byLeft <= byUp && byLeft <= byCorner ? left : byUp <= byCorner ? up : corner;
      const added = [0, left, up, (left + up) >> 1, paeth][filter];
      out[y * line + x] = filtered[y * (line + 1) + 1 + x] + added;
    }
  }
  return out;
}

function part(name, data) {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/**
 * The same picture with a palette.
 *
 * @param {Buffer} png 8 bits a channel with transparency, not interlaced, as browsers write it
 * @returns {Buffer} the picture as it was where it has too many colours
 */
export function indexedPng(png) {
  const parts = partsOf(png);
  const header = parts.get('IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const RGBA = 6;
  if (header[8] !== 8 || header[9] !== RGBA || header[12] !== 0) {
    throw new RangeError('indexedPng requires 8 bits a channel with transparency, not interlaced');
  }
  const rgba = pixels(inflateSync(parts.get('IDAT')), width, height, 4);
  const colours = new Map();
  const indices = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const colour = rgba.readUInt32BE(pixel * 4);
    if (!colours.has(colour)) colours.set(colour, colours.size);
    indices[Math.floor(pixel / width) * (width + 1) + 1 + (pixel % width)] = colours.get(colour) ?? 0;
  }
  if (colours.size > MOST_COLOURS) return png;
  const all = [...colours.keys()];
  const PALETTE = 3;
  const palette = Buffer.from(header);
  palette[9] = PALETTE;
  return Buffer.concat([
    png.subarray(0, 8),
    part('IHDR', palette),
    part('PLTE', Buffer.from(all.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 255, (colour >>> 8) & 255]))),
    part('tRNS', Buffer.from(all.map((colour) => colour & 255))),
    part('IDAT', deflateSync(indices, { level: 9 })),
    part('IEND', Buffer.alloc(0)),
  ]);
}
