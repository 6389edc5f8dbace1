/**
 * How it looks, in Word's units: sizes in half points, spacing in twips.
 * Calibri has a twin of the same widths, Carlito, which LibreOffice takes in its place: pages break
 * alike in both. Every colour has at least 7:1 against its ground.
 */
export const look = {
  font: "Calibri",
  text: "1F2328",
  quiet: "4A5058",
  accent: "17365D",
  link: "0B4A8F",
  rule: "8A929C",
  ground: "EEF2F7",
  unfilled: "FFF2B3",
  textSize: 22,
  smallSize: 18,
  /** 240 is single spacing. */
  line: 288,
  after: 140,
  listAfter: 60,
  /** What each list level, and each quote, moves in. */
  listIndent: 425,
  quoteIndent: 425,
  cellMargin: 115,
} as const;
