/** An sRGB colour, each channel in [0, 255]. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** The colour tokens of a stylesheet that are written `light-dark(#rrggbb, #rrggbb)`, by name. */
export function readColourTokens(css: string): Map<string, { light: Rgb; dark: Rgb }> {
  const pattern = /--k-([a-z-]+):\s*light-dark\(#([0-9a-f]{6}),\s*#([0-9a-f]{6})\);/g;
  return new Map(
    Array.from(css.matchAll(pattern), ([, name = "", light = "", dark = ""]) => [
      name,
      { light: toRgb(light), dark: toRgb(dark) },
    ]),
  );
}

const toRgb = (hex: string): Rgb => [
  Number.parseInt(hex.slice(0, 2), 16),
  Number.parseInt(hex.slice(2, 4), 16),
  Number.parseInt(hex.slice(4, 6), 16),
];

/** WCAG 2.2 relative luminance, in [0, 1]. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio of two colours, from 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}
