import type { Language } from "@klubba/ui";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const startTexts: Record<
  Language,
  {
    readonly title: string;
    readonly create: string;
    readonly importMarkdown: string;
    readonly filter: string;
    readonly filterHint: string;
    readonly archived: string;
    readonly untitled: string;
    readonly youAre: (role: string) => string;
    readonly changed: (when: string) => string;
    readonly versions: (count: number) => string;
    readonly coverage: (covered: number, total: number | null) => string;
    readonly checkAgain: (count: number) => string;
    readonly notApplicable: (count: number) => string;
    readonly archivedBadge: string;
    readonly noneFound: (filter: string) => string;
    readonly clearFilter: string;
    readonly found: (count: number) => string;
    readonly emptyTitle: string;
    readonly emptySteps: readonly string[];
    readonly emptyMember: string;
    readonly emptyArchiveTitle: string;
    readonly emptyArchive: string;
    readonly archive: (title: string) => string;
    readonly unarchive: (title: string) => string;
    readonly archivedToast: (title: string) => string;
    readonly unarchivedToast: (title: string) => string;
    readonly undo: string;
    readonly actions: (title: string) => string;
    readonly members: string;
    readonly versionsPage: string;
    readonly matrix: string;
    readonly archiveAction: string;
    readonly unarchiveAction: string;
  }
> = {
  sv: {
    title: "Dokument",
    create: "Nytt dokument",
    importMarkdown: "Importera Markdown",
    filter: "Sök bland dokumenten",
    filterHint: "Titel, typ eller status",
    archived: "Visa arkiverade",
    untitled: "Utan titel",
    youAre: (role) => `du är ${role.toLocaleLowerCase("sv")}`,
    changed: (when) => `ändrad ${when}`,
    versions: (count) => (count === 0 ? "inga versioner" : plural(count, "version", "versioner")),
    coverage: (covered, total) =>
      total === null
        ? plural(covered, "punkt täckt", "punkter täckta")
        : `${covered} av ${total} punkter täckta`,
    checkAgain: (count) => `${count} att se över`,
    notApplicable: (count) => `${count} gäller inte`,
    archivedBadge: "arkiverad",
    noneFound: (filter) => `Inget dokument passar ”${filter}”.`,
    clearFilter: "Visa alla",
    found: (count) => plural(count, "dokument", "dokument"),
    emptyTitle: "Här samlas gruppens dokument",
    emptySteps: [
      "Skapa ett dokument från en mall. Mallen följer checklistan, så att ingen börjar med ett tomt blad.",
      "Bjud in gruppen som medlemmar. Alla skriver i samma dokument, samtidigt.",
      "Spara en version när ni är överens om något. Jämför versioner och se vad som har ändrats i sak.",
      "Exportera till Word när det är dags för remiss eller beslut.",
    ],
    emptyMember: "Du ser de dokument som du är medlem i. Be ägaren lägga till dig.",
    emptyArchiveTitle: "Inget är arkiverat",
    emptyArchive:
      "Ett dokument som är arkiverat finns kvar med alla sina versioner, men stör inte här.",
    archive: (title) => `Arkivera ${title}`,
    unarchive: (title) => `Ta fram ${title}`,
    archivedToast: (title) => `”${title}” är arkiverat.`,
    unarchivedToast: (title) => `”${title}” är framme igen.`,
    undo: "Ångra",
    actions: (title) => `Mer om ${title}`,
    members: "Medlemmar",
    versionsPage: "Versioner",
    matrix: "Matris",
    archiveAction: "Arkivera",
    unarchiveAction: "Ta fram ur arkivet",
  },
  en: {
    title: "Documents",
    create: "New document",
    importMarkdown: "Import Markdown",
    filter: "Search the documents",
    filterHint: "Title, type or status",
    archived: "Show archived",
    untitled: "Untitled",
    youAre: (role) => `you are ${role.toLocaleLowerCase("en")}`,
    changed: (when) => `changed ${when}`,
    versions: (count) => (count === 0 ? "no versions" : plural(count, "version", "versions")),
    coverage: (covered, total) =>
      total === null
        ? plural(covered, "item covered", "items covered")
        : `${covered} of ${total} items covered`,
    checkAgain: (count) => `${count} to check again`,
    notApplicable: (count) => `${count} not applicable`,
    archivedBadge: "archived",
    noneFound: (filter) => `No document matches “${filter}”.`,
    clearFilter: "Show all",
    found: (count) => plural(count, "document", "documents"),
    emptyTitle: "The group's documents gather here",
    emptySteps: [
      "Create a document from a template. It follows the checklist, so that nobody begins with a blank page.",
      "Add the group as members. Everybody writes in the same document, at the same time.",
      "Save a version when you have agreed on something. Compare versions and see what changed in substance.",
      "Export to Word when it is time for consultation or decision.",
    ],
    emptyMember: "You see the documents you are a member of. Ask the owner to add you.",
    emptyArchiveTitle: "Nothing is archived",
    emptyArchive: "An archived document is still there with all its versions, but out of the way.",
    archive: (title) => `Archive ${title}`,
    unarchive: (title) => `Bring back ${title}`,
    archivedToast: (title) => `“${title}” is archived.`,
    unarchivedToast: (title) => `“${title}” is back.`,
    undo: "Undo",
    actions: (title) => `More about ${title}`,
    members: "Members",
    versionsPage: "Versions",
    matrix: "Matrix",
    archiveAction: "Archive",
    unarchiveAction: "Bring back from the archive",
  },
};
