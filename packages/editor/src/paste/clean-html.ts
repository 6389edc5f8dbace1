/** Pictures that a paste may bring along: ours already, or carried in the paste itself. */
const ownPicture = /^(?:asset:|data:image\/(?:png|jpeg|webp);)/i;

const hiddenParts = "style, script, meta, link, title, noscript, template, o\\:p";

/**
 * Prepares HTML from outside for the schema, which is the sanitizer: only what the model's rules
 * read comes in. Removed here is what would come in as text or as a picture fetched from elsewhere.
 */
export function cleanHtml(html: string): { html: string; droppedImages: number } {
  // A template's content is inert: nothing in it is fetched or run while it is read.
  const template = document.createElement("template");
  template.innerHTML = html;
  const { content } = template;
  for (const part of content.querySelectorAll(hiddenParts)) part.remove();
  let droppedImages = 0;
  for (const image of content.querySelectorAll("img")) {
    if (ownPicture.test(image.getAttribute("src") ?? "")) continue;
    droppedImages += 1;
    image.remove();
  }
  return { html: template.innerHTML, droppedImages };
}
