import type { Node } from "@tiptap/pm/model";
import type { NodeViewConstructor } from "@tiptap/pm/view";
import { element } from "./element.ts";
import type { PageContext } from "./page-context.ts";

/** A picture with what a reader who cannot see it gets; without that, it says so. */
export const imageView =
  ({ assetUrl, texts, ask }: PageContext): NodeViewConstructor =>
  (node, view, getPos) => {
    const picture = element("img", { class: "ke-image-picture" });
    const caption = element("button", { type: "button", tabindex: "-1", class: "ke-image-alt" });
    const dom = element("figure", { class: "ke-image" }, picture, caption);
    dom.contentEditable = "false";

    const show = ({ attrs }: Node) => {
      const { src, alt, decorative, width } = attrs as {
        src: string;
        alt: string;
        decorative: boolean;
        width: number | null;
      };
      const url = assetUrl(src);
      if (picture.getAttribute("src") !== url) picture.src = url;
      picture.alt = decorative ? "" : alt;
      if (width === null) picture.removeAttribute("width");
      else picture.width = width;
      const missing = !decorative && alt.trim() === "";
      dom.classList.toggle("ke-image-missing", missing);
      caption.textContent = missing
        ? `⚠ ${texts.imageMissing}`
        : decorative
          ? texts.imageDecorative
          : texts.imageAlt(alt);
    };
    show(node);
    caption.addEventListener("click", () => {
      const position = getPos();
      if (position !== undefined && view.editable) ask({ kind: "image", position });
    });

    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        show(next);
        return true;
      },
      ignoreMutation: () => true,
    };
  };
