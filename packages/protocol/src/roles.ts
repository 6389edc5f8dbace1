import type { Localized } from "@klubba/model";

/** What a person may be in one document, most able first. */
export const roles = ["owner", "author", "reviewer", "approver", "reader"] as const;
export type Role = (typeof roles)[number];

export const roleLabels: Record<Role, Localized> = {
  owner: { sv: "Ägare", en: "Owner" },
  author: { sv: "Författare", en: "Author" },
  reviewer: { sv: "Granskare", en: "Reviewer" },
  approver: { sv: "Godkännare", en: "Approver" },
  reader: { sv: "Läsare", en: "Reader" },
};

/** What can be done to a document. */
export const permissions = ["read", "edit", "nameVersion", "manageMembers", "archive"] as const;
export type Permission = (typeof permissions)[number];

const granted: Record<Role, readonly Permission[]> = {
  owner: ["read", "edit", "nameVersion", "manageMembers", "archive"],
  author: ["read", "edit", "nameVersion"],
  reviewer: ["read", "nameVersion"],
  approver: ["read", "nameVersion"],
  reader: ["read"],
};

export const mayDo = (role: Role, permission: Permission): boolean =>
  granted[role].includes(permission);
