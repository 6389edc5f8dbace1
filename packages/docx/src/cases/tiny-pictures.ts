const bytesOf = (hex: string) =>
  Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16),
  );

/** One red pixel. */
export const tinyPng = bytesOf(
  "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fccfc0500f000485018084a98c210000000049454e44ae426082",
);

/** One white pixel. */
export const tinyGif = bytesOf(
  "47494638396101000100800000000000ffffff21f90401000000002c000000000100010000020144003b",
);
