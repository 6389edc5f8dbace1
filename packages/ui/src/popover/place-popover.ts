export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const gap = 4;
const margin = 8;

/**
 * Where a floating box goes, in viewport pixels: under its anchor, or over it when there is no
 * room below and more above; never outside the viewport while it fits.
 */
export function placePopover(
  anchor: Box,
  popover: Pick<Box, "width" | "height">,
  viewport: Pick<Box, "width" | "height">,
  align: "start" | "center" | "end",
): { readonly left: number; readonly top: number; readonly maxHeight: number } {
  const wanted = {
    start: anchor.left,
    center: anchor.left + (anchor.width - popover.width) / 2,
    end: anchor.left + anchor.width - popover.width,
  }[align];
  const left = Math.max(margin, Math.min(wanted, viewport.width - popover.width - margin));

  const above = anchor.top - gap - margin;
  const below = viewport.height - (anchor.top + anchor.height) - gap - margin;
  if (popover.height <= below || below >= above) {
    return { left, top: anchor.top + anchor.height + gap, maxHeight: Math.max(below, 0) };
  }
  const height = Math.min(popover.height, above);
  return { left, top: anchor.top - gap - height, maxHeight: above };
}
