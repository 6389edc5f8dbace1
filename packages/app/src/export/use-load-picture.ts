import { findAsset } from "../reading/asset-url.ts";
import { useClient } from "../session/session.tsx";

/** Loads a stored picture of a document; null for one that is not stored here or cannot be had. */
export function useLoadPicture(): (
  documentId: string,
) => (src: string) => Promise<Uint8Array | null> {
  const client = useClient();
  return (documentId) => async (src) => {
    const asset = findAsset(src);
    if (asset === null) return null;
    const answer = await client.readAsset(documentId, asset);
    return answer.ok ? answer.value : null;
  };
}
