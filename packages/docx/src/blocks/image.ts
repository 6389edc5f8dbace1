import type { BlockWriter } from "../context/context.ts";
import { run, textRuns } from "../inline/runs.ts";
import { noteIllegal } from "../inline/inline-writers.ts";
import { drawing } from "../pictures/drawing.ts";
import { fitPicture } from "../pictures/fit-picture.ts";
import { emuPerPixel, emuPerTwip, textHeight } from "../styles/page.ts";
import { paragraph } from "./paragraph.ts";

const pictureWord = { sv: "Bild", en: "Picture" } as const;

export const writeImage: BlockWriter = (node, place, context) => {
  const { src, alt, decorative, width } = node.attrs;
  const found = context.pictures.find(src);
  noteIllegal(alt, context);
  if (!found.ok) {
    context.notes.add(found.why, src.slice(0, 200));
    const word = pictureWord[context.document.head.language];
    const text = alt.trim() === "" ? `[${word}]` : `[${word}: ${alt}]`;
    return [paragraph(place, context, textRuns(text, { style: "KlubbaUnfilled" }))];
  }
  const { facts } = found;
  const size = fitPicture(
    { width: facts.width * emuPerPixel, height: facts.height * emuPerPixel },
    width === null ? null : width * emuPerPixel,
    { width: Math.max(1, place.width - place.indent) * emuPerTwip, height: tallest * emuPerTwip },
  );
  const { relationship } = found;
  const picture = drawing({ id: context.nextId(), relationship, alt, decorative, ...size });
  return [paragraph(place, context, run({}, picture))];
};

// Room is left for a heading above it.
const tallest = textHeight - 1500;
