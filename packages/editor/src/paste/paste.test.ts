// @vitest-environment jsdom
import { limits } from "@klubba/protocol";
import { expect, test } from "vitest";
import { body, openPage, outlineOf, p } from "../case/open-page.ts";
import { pageTexts } from "../texts/page-texts.ts";
import { cleanHtml } from "./clean-html.ts";
import { findRefusal, insertFiles } from "./paste.ts";

const pasted = (html: string) => {
  const page = openPage(body(p()));
  page.editor.view.pasteHTML(html, new Event("paste") as ClipboardEvent);
  return page;
};

test("what comes from outside goes through the schema: structure stays, scripts and styles do not", () => {
  const page = pasted(
    `<style>p{color:red}</style><script>alert(1)</script><h2 onclick="x()">Scope</h2><p style="color:red">One <b>two</b></p><ul><li>three</li></ul>`,
  );
  const { doc } = page.editor.state;
  expect(doc.content.content.map((node) => node.type.name)).toEqual([
    "heading",
    "paragraph",
    "bulletList",
  ]);
  expect(doc.textContent).toBe("ScopeOne twothree");
  expect(page.editor.view.dom.innerHTML).not.toContain("onclick");
});

test("an unsafe link loses its target and keeps its words", () => {
  const href = ["java", "script:alert(1)"].join("");
  const page = pasted(
    `<p><a href="${href}">here</a> and <a href="https://example.org/">there</a></p>`,
  );
  const links: unknown[] = [];
  page.editor.state.doc.descendants(
    (node) => void links.push(...node.marks.map(({ attrs }) => attrs.href)),
  );
  expect(links).toEqual(["https://example.org/"]);
  expect(page.editor.state.doc.textContent).toBe("here and there");
});

test("a picture on another website is left out, and the writer is told", () => {
  const page = pasted(
    `<p>Text</p><img src="https://example.org/tracker.png"><img src="asset:abc" alt="x">`,
  );
  expect(outlineOf(page.editor.state.doc)).toContain("image");
  expect(page.editor.view.dom.querySelectorAll("img")).toHaveLength(1);
  expect(page.messages).toEqual([pageTexts.sv.droppedImages(1)]);
  expect(cleanHtml(`<img src="HTTP://x/y.png">`)).toEqual({ html: "", droppedImages: 1 });
});

const file = (name: string, type: string, size = 10) => {
  const made = new File(["x"], name, { type });
  Object.defineProperty(made, "size", { value: size });
  return made;
};

test("files that cannot be pictures of the document are named", () => {
  const texts = pageTexts.sv;
  expect(findRefusal(file("a.svg", "image/svg+xml"), texts)).toBe(texts.refusedFile("a.svg"));
  expect(findRefusal(file("a.png", "image/png", limits.assetBytes + 1), texts)).toBe(
    texts.tooLargeFile("a.png", 5),
  );
  expect(findRefusal(file("a.png", "image/png"), texts)).toBeNull();
});

test("a stored picture is put on the page; one that cannot be stored is named with the reason", async () => {
  const page = openPage(body(p("x")));
  const messages: string[] = [];
  const options = { texts: pageTexts.sv, notify: (message: string) => void messages.push(message) };
  const good = { ...options, uploadAsset: async () => ({ src: "asset:1" }) };
  await insertFiles(page.editor.view, [file("a.png", "image/png")], good);
  expect(page.editor.view.dom.querySelector("img")?.getAttribute("src")).toBe("asset:1");
  const bad = { ...options, uploadAsset: async () => Promise.reject(new Error("disken är full")) };
  await insertFiles(page.editor.view, [file("b.png", "image/png")], bad);
  expect(messages.at(-1)).toBe("b.png kunde inte laddas upp: disken är full");
});
