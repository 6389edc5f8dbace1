import type { Head } from "@klubba/model";

/** Longest name without its ending: paths on a file server are short of room. */
const longest = 100;

/**
 * A file name that tells what is inside: `policy-for-sociala-medier-v1-0-ks-2026-123.docx`. Only small
 * letters a–z, digits and hyphens, so that it survives every file system and address.
 */
export function readFileName(head: Head): string {
  const title = slug(head.title);
  const type = slug(head.docType);
  const version = slug(head.version);
  const words = [
    title.startsWith(type) ? "" : type,
    title === "" && type === "" ? "dokument" : title,
    version === "" ? "" : `v${version.replace(/^v(?=\d)/, "")}`,
    slug(head.diaryNo),
  ];
  const name = words.filter((word) => word !== "").join("-");
  return `${name.slice(0, longest).replace(/-+$/, "")}.docx`;
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
