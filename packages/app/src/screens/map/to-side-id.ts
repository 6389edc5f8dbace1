import type { MapPolicy } from "@klubba/compare";
import type { SideId } from "../compare/sides.ts";

/** What the comparison calls it, or null for a file: the address cannot hold one. */
export function toSideId({ id, kind }: MapPolicy): SideId | null {
  switch (kind) {
    case "draft":
      return "draft";
    case "municipality":
      return `municipality:${id}`;
    case "imported":
      return null;
  }
}
