import type { MapPolicy } from "@klubba/compare";
import type { SideId } from "../compare/sides.ts";

/** What the comparison calls it. */
export function toSideId({ id, kind }: MapPolicy): SideId {
  switch (kind) {
    case "draft":
      return "draft";
    case "municipality":
      return `municipality:${id}`;
    // A file's id is its name there too, as long as the tab is open.
    case "imported":
      return id;
  }
}
