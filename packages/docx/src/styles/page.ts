/** A4 in twips (1/20 pt): the paper of every Swedish authority. */
export const page = { width: 11906, height: 16838 } as const;

/** 2.5 cm at the sides and below; 3 cm above, where the header stands. */
export const margins = { top: 1701, right: 1418, bottom: 1418, left: 1418, edge: 709 } as const;

/** What is left for text, in twips. */
export const textWidth = page.width - margins.left - margins.right;
export const textHeight = page.height - margins.top - margins.bottom;

/** A CSS pixel is 1/96 inch. */
export const twipsPerPixel = 15;
export const emuPerPixel = 9525;
export const emuPerTwip = 635;
