/** The peer: tiptap's starter kit and nothing else, with the same document. */
import { Editor, type JSONContent } from "@tiptap/core";
import { StarterKit } from "@tiptap/starter-kit";

const response = await fetch("./document.json");
const content = (await response.json()) as JSONContent;
const element = document.querySelector("#page");
if (element === null) throw new Error("the page has no place for the editor");
export const editor = new Editor({ element, extensions: [StarterKit], content });
