import type { Role } from "@klubba/protocol";
import type { Localized } from "@klubba/model";

/** What a person of each role may do, as it is told where the role is chosen. */
export const roleExplanations: Record<Role, Localized> = {
  owner: {
    sv: "Skriver, sparar versioner, bestämmer vilka som är medlemmar och arkiverar.",
    en: "Writes, saves versions, decides who the members are and archives.",
  },
  author: { sv: "Skriver och sparar versioner.", en: "Writes and saves versions." },
  reviewer: {
    sv: "Läser och sparar versioner, men ändrar inte texten.",
    en: "Reads and saves versions, but does not change the text.",
  },
  approver: {
    sv: "Läser och sparar versioner inför ett godkännande.",
    en: "Reads and saves versions ahead of an approval.",
  },
  reader: {
    sv: "Läser dokumentet och dess versioner.",
    en: "Reads the document and its versions.",
  },
};
