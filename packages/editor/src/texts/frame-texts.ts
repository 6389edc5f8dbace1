import type { Language } from "@klubba/model";

const changes = (count: number) => (count === 1 ? "1 ändring" : `${count} ändringar`);
const changesEn = (count: number) => (count === 1 ? "1 change" : `${count} changes`);

const sv = {
  outline: "Innehåll",
  panel: "Stöd",
  showOutline: "Visa innehåll",
  hideOutline: "Dölj innehåll",
  showPanel: "Visa stöd",
  hidePanel: "Dölj stöd",
  noHeadings:
    "Här visas rubrikerna. Skriv # och mellanslag i början av en rad, så blir raden en rubrik.",
  untitled: "Rubrik utan text",
  coverage: (covered: number, total: number) => `${covered} av ${total} täckta`,
  checkAgain: (count: number) => `${count} att kontrollera`,
  allCovered: "Alla täckta",
  state: "Sparläge",
  openingState: "Öppnar …",
  saved: (time: string) => `Sparat ${time}`,
  savedAll: "Allt är sparat",
  saving: "Sparar …",
  offline: (count: number) =>
    count === 0 ? "Frånkopplad" : `Frånkopplad, ${changes(count)} ligger kvar här`,
  unsent: (count: number) => `${changes(count)} ligger kvar här.`,
  notSaved: "Sparas inte",
  tryAgain: "Försök igen",
  readOnly: "Du kan läsa men inte ändra dokumentet.",
  close: "Stäng",
  dismiss: "Stäng meddelandet",
};

const en: typeof sv = {
  outline: "Contents",
  panel: "Support",
  showOutline: "Show contents",
  hideOutline: "Hide contents",
  showPanel: "Show support",
  hidePanel: "Hide support",
  noHeadings:
    "The headings appear here. Type # and a space at the start of a line to make it a heading.",
  untitled: "Heading without text",
  coverage: (covered, total) => `${covered} of ${total} covered`,
  checkAgain: (count) => `${count} to check`,
  allCovered: "All covered",
  state: "Save state",
  openingState: "Opening …",
  saved: (time) => `Saved ${time}`,
  savedAll: "Everything is saved",
  saving: "Saving …",
  offline: (count) => (count === 0 ? "Offline" : `Offline, ${changesEn(count)} kept here`),
  unsent: (count) => `${changesEn(count)} kept here.`,
  notSaved: "Not being saved",
  tryAgain: "Try again",
  readOnly: "You can read but not change the document.",
  close: "Close",
  dismiss: "Close the message",
};

export type FrameTexts = typeof sv;
export const frameTexts: Record<Language, FrameTexts> = { sv, en };
