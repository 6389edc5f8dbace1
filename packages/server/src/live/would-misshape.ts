import { evidenceOf, fieldsOf, headOf, isWellShaped, metaOf, readFormat } from "@klubba/live";
import * as Y from "yjs";

/**
 * True for an update that would put into head, fields or evidence what no client can show, or change
 * the format, which is the server's alone. Our own clients never write such a thing; one that was
 * stored would stop the editor of everyone who opens the document, with no way to mend it.
 */
export function wouldMisshape(document: Y.Doc, update: Uint8Array): boolean {
  if (!reachesMaps(document, Y.decodeUpdate(update))) return false;
  const before = new Y.Doc();
  Y.applyUpdate(before, Y.encodeStateAsUpdate(document));
  const after = new Y.Doc();
  Y.applyUpdate(after, Y.encodeStateAsUpdate(document));
  Y.applyUpdate(after, update);
  const misshapes =
    readFormat(after) !== readFormat(before) ||
    // What waits for something that has not come cannot be judged.
    waitingBytes(after) > waitingBytes(before) ||
    // One that is misshapen already must be open to be mended.
    (!isWellShaped(after) && isWellShaped(before));
  before.destroy();
  after.destroy();
  return misshapes;
}

const waitingBytes = ({ store }: Y.Doc): number => store.pendingStructs?.update.byteLength ?? 0;

/** False for what changes the body alone, as nearly every update does. */
function reachesMaps(document: Y.Doc, update: ReturnType<typeof Y.decodeUpdate>): boolean {
  const maps: unknown[] = [headOf, fieldsOf, evidenceOf, metaOf].map((mapOf) => mapOf(document));
  const isInMap = (id: Y.ID | null): boolean => {
    if (id === null || id.clock >= Y.getState(document.store, id.client)) return false;
    const item = Y.getItem(document.store, id);
    return item instanceof Y.Item && maps.includes(item.parent);
  };
  // oxlint-disable-next-line no-underscore-dangle -- Yjs has no other way to the item behind a key
  const formats = [...metaOf(document)._map.values()];
  return (
    formats.some((item) => !item.deleted && Y.isDeleted(update.ds, item.id)) ||
    update.structs.some(
      (struct) =>
        struct instanceof Y.Item &&
        (typeof struct.parent === "string"
          ? struct.parent !== "body"
          : // One that follows another lies where that one lies.
            isInMap(struct.origin) || isInMap(struct.rightOrigin)),
    )
  );
}
