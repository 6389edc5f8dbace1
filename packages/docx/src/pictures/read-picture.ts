export interface PictureFacts {
  /** The file's ending in the package. */
  readonly kind: "png" | "jpeg" | "gif";
  /** In pixels, at least 1. */
  readonly width: number;
  readonly height: number;
}

/** Kind and size, from the file's own header; null for what Word cannot be trusted to show. */
export function readPicture(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts = readPng(view) ?? readGif(view) ?? readJpeg(view);
  return facts !== null && facts.width > 0 && facts.height > 0 ? facts : null;
}

function readPng(view: DataView): PictureFacts | null {
  if (
    view.byteLength < 24 ||
    view.getUint32(0) !== 0x89504e47 ||
    view.getUint32(4) !== 0x0d0a1a0a
  ) {
    return null;
  }
  return { kind: "png", width: view.getUint32(16), height: view.getUint32(20) };
}

function readGif(view: DataView): PictureFacts | null {
  if (view.byteLength < 10 || view.getUint32(0) !== 0x47494638) return null;
  return { kind: "gif", width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** Walks from marker to marker to the first that starts a frame: it tells the size. */
function readJpeg(view: DataView): PictureFacts | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (startsFrame(marker)) {
      return { kind: "jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    } else {
      at += 2 + view.getUint16(at + 2);
    }
  }
  return null;
}

// C4, C8 and CC lie among the frame markers but define tables.
const startsFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
