import type { Language } from "@klubba/ui";

export const versionsTexts: Record<
  Language,
  {
    readonly title: string;
    readonly lead: string;
    readonly save: string;
    readonly saveTitle: string;
    readonly saveLead: string;
    readonly name: string;
    readonly nameHint: string;
    readonly nameMissing: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly submit: string;
    readonly saved: (number: number, name: string) => string;
    readonly emptyTitle: string;
    readonly empty: string;
    readonly number: string;
    readonly draft: string;
    readonly draftHint: string;
    readonly choose: (name: string) => string;
    readonly chosen: (count: number) => string;
    readonly compareChosen: string;
    readonly compareLead: string;
    readonly view: (number: number, name: string) => string;
    readonly show: string;
    readonly sinceThis: string;
    readonly hash: string;
    readonly copyHash: (number: number) => string;
    readonly hashCopied: string;
    readonly copyFailed: string;
    readonly by: (name: string) => string;
    readonly back: string;
    readonly versionTitle: (number: number, name: string) => string;
    readonly print: string;
    readonly compareDraft: string;
    readonly loading: string;
    readonly listLabel: string;
  }
> = {
  sv: {
    title: "Versioner",
    lead: "En version är en ögonblicksbild som aldrig ändras. Utkastet skrivs vidare.",
    save: "Spara en version",
    saveTitle: "Spara en version av utkastet",
    saveLead: "Versionen får ett nummer och ett kontrollvärde. Den kan inte ändras eller tas bort.",
    name: "Namn",
    nameHint: "Till exempel Efter arbetsmötet 12 mars, eller Inför remiss.",
    nameMissing: "Ge versionen ett namn, så att de andra förstår vad den är.",
    reason: "Vad har ändrats, och varför?",
    reasonHint: "Läses av dem som jämför versioner senare.",
    submit: "Spara versionen",
    saved: (number, name) => `Version ${number}, ”${name}”, är sparad.`,
    emptyTitle: "Ingen version är sparad än",
    empty:
      "Spara en version när gruppen är överens om något: efter ett möte, inför remiss, inför beslut. Sedan går det att se exakt vad som har ändrats sedan dess.",
    number: "Version",
    draft: "Utkastet nu",
    draftHint: "Så som det ser ut just nu",
    choose: (name) => `Välj ${name} för jämförelse`,
    chosen: (count) =>
      count === 0
        ? "Markera två för att jämföra dem."
        : count === 1
          ? "En vald. Markera en till."
          : "Två valda.",
    compareChosen: "Jämför de valda",
    compareLead: "Jämför",
    view: (number, name) => `Läs version ${number}, ${name}`,
    show: "Läs",
    sinceThis: "Ändringar sedan dess",
    hash: "Kontrollvärde",
    copyHash: (number) => `Kopiera hela kontrollvärdet för version ${number}`,
    hashCopied: "Kontrollvärdet är kopierat.",
    copyFailed: "Det gick inte att kopiera här.",
    by: (name) => `av ${name}`,
    back: "Alla versioner",
    versionTitle: (number, name) => `Version ${number}: ${name}`,
    print: "Skriv ut",
    compareDraft: "Jämför med utkastet",
    loading: "Hämtar versionen …",
    listLabel: "Versioner, nyast först",
  },
  en: {
    title: "Versions",
    lead: "A version is a snapshot that never changes. The draft is written on.",
    save: "Save a version",
    saveTitle: "Save a version of the draft",
    saveLead: "The version gets a number and a check value. It cannot be changed or removed.",
    name: "Name",
    nameHint: "For example After the meeting of 12 March, or Before consultation.",
    nameMissing: "Give the version a name, so that the others understand what it is.",
    reason: "What has changed, and why?",
    reasonHint: "Read by those who compare versions later.",
    submit: "Save the version",
    saved: (number, name) => `Version ${number}, “${name}”, has been saved.`,
    emptyTitle: "No version has been saved yet",
    empty:
      "Save a version when the group has agreed on something: after a meeting, before consultation, before the decision. Then one can see exactly what has changed since.",
    number: "Version",
    draft: "The draft now",
    draftHint: "As it is at this moment",
    choose: (name) => `Choose ${name} for comparison`,
    chosen: (count) =>
      count === 0
        ? "Mark two to compare them."
        : count === 1
          ? "One chosen. Mark one more."
          : "Two chosen.",
    compareChosen: "Compare the chosen",
    compareLead: "Compare",
    view: (number, name) => `Read version ${number}, ${name}`,
    show: "Read",
    sinceThis: "Changes since then",
    hash: "Check value",
    copyHash: (number) => `Copy the whole check value of version ${number}`,
    hashCopied: "The check value has been copied.",
    copyFailed: "It could not be copied here.",
    by: (name) => `by ${name}`,
    back: "All versions",
    versionTitle: (number, name) => `Version ${number}: ${name}`,
    print: "Print",
    compareDraft: "Compare with the draft",
    loading: "Fetching the version …",
    listLabel: "Versions, newest first",
  },
};
