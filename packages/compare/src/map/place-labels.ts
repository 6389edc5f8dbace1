/** A name beside its point, in the units of the drawing. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Options {
  readonly width: number;
  readonly height: number;
  /** Of a character, on average, and of a line. */
  readonly letter: number;
  readonly line: number;
  /** From the middle of a point to its label. */
  readonly gap: number;
}

interface Named {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/**
 * A place for each name beside its point where it covers neither another name nor a point, or null
 * where there is none. The first given choose first.
 */
export function placeLabels(points: readonly Named[], options: Options): (Label | null)[] {
  const { width, height, letter, line, gap } = options;
  const taken: Box[] = points.map(({ x, y }) => ({
    left: x - gap * 0.6,
    right: x + gap * 0.6,
    top: y - gap * 0.6,
    bottom: y + gap * 0.6,
  }));
  return points.map(({ x, y, text }) => {
    const wide = text.length * letter;
    const boxAt = ({ x: at, y: base, anchor }: Label): Box => {
      const left = anchor === "start" ? at : anchor === "end" ? at - wide : at - wide / 2;
      return { left, right: left + wide, top: base - line * 0.8, bottom: base + line * 0.2 };
    };
    const places: Label[] = [
      { x: x + gap, y: y + line * 0.3, anchor: "start" },
      { x: x - gap, y: y + line * 0.3, anchor: "end" },
      { x, y: y - gap, anchor: "middle" },
      { x, y: y + gap + line * 0.7, anchor: "middle" },
      { x: x + gap * 0.7, y: y - gap * 0.7, anchor: "start" },
      { x: x + gap * 0.7, y: y + gap * 0.7 + line * 0.6, anchor: "start" },
      { x: x - gap * 0.7, y: y - gap * 0.7, anchor: "end" },
      { x: x - gap * 0.7, y: y + gap * 0.7 + line * 0.6, anchor: "end" },
    ];
    const free = places.find((place) => {
      const box = boxAt(place);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      return inside && taken.every((other) => !overlaps(box, other));
    });
    if (free !== undefined) taken.push(boxAt(free));
    return free ?? null;
  });
}
