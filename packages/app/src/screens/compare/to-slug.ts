const longest = 100;

/** A file name of small letters a–z, digits and hyphens, which every file system takes. */
export const toSlug = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-+|-+$/g, "");
