import type { PolicyDocument } from "@klubba/model";

/** Every picture of a document by its source; null for one that cannot be had. */
export async function loadPictures(
  document: PolicyDocument,
  load: (src: string) => Promise<Uint8Array | null>,
): Promise<Map<string, Uint8Array | null>> {
  const sources = new Set<string>();
  document.body.descendants((node) => {
    if (node.type.name === "image") sources.add(String(node.attrs["src"]));
  });
  return new Map(
    await Promise.all([...sources].map(async (src) => [src, await load(src)] as const)),
  );
}
