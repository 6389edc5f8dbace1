import type { AssetType } from "@klubba/protocol";

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const jpeg = [0xff, 0xd8, 0xff];
const riff = [0x52, 0x49, 0x46, 0x46];
const webp = [0x57, 0x45, 0x42, 0x50];

const has = (bytes: Uint8Array, magic: readonly number[], offset = 0) =>
  magic.every((byte, index) => bytes[offset + index] === byte);

/** The kind of picture that the first bytes tell, or null for anything else, SVG among it. */
export function sniffPicture(bytes: Uint8Array): AssetType | null {
  if (has(bytes, png)) return "image/png";
  if (has(bytes, jpeg)) return "image/jpeg";
  if (has(bytes, riff) && has(bytes, webp, 8)) return "image/webp";
  return null;
}
