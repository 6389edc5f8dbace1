import type { Language } from "@klubba/ui";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const importTexts: Record<
  Language,
  {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly chooseOther: string;
    readonly drop: string;
    readonly limit: (size: string) => string;
    readonly tooLarge: (size: string, limit: string) => string;
    readonly notText: string;
    readonly unreadable: string;
    readonly broken: string;
    readonly reading: (file: string) => string;
    readonly cancel: string;
    readonly create: string;
    readonly read: (file: string) => string;
    readonly found: (sections: number, fields: number) => string;
    readonly untitled: string;
    readonly allKept: string;
    readonly pictures: (count: number) => string;
    readonly notes: (count: number) => string;
    readonly kinds: Record<"changed" | "dropped", string>;
    readonly line: (line: number) => string;
    readonly problems: (count: number) => string;
    readonly problemsNext: string;
    readonly failed: string;
    readonly more: (count: number) => string;
  }
> = {
  sv: {
    title: "Importera Markdown",
    lead: "Filen läses här i webbläsaren. Ingenting skapas förrän du har sett vad som följer med.",
    choose: "Välj fil",
    chooseOther: "Välj en annan fil",
    drop: "eller dra den hit",
    limit: (size) => `En .md-fil på högst ${size}.`,
    tooLarge: (size, limit) =>
      `Filen är ${size}; gränsen går vid ${limit}. Dela upp den, eller ta bort inbäddade bilder.`,
    notText: "Filen är inte text. Spara den som Markdown (.md) i UTF-8 och försök igen.",
    unreadable: "Filen går inte att läsa. Kontrollera att den finns kvar och försök igen.",
    broken:
      "Filen kunde inte läsas in på grund av ett fel i Klubba. Ladda om sidan och försök igen.",
    reading: (file) => `Läser ${file} …`,
    cancel: "Avbryt",
    create: "Skapa dokumentet",
    read: (file) => `${file} är läst`,
    found: (sections, fields) =>
      `${plural(sections, "avsnitt", "avsnitt")}${fields === 0 ? "" : `, ${plural(fields, "fält", "fält")}`}.`,
    untitled: "Utan titel",
    allKept: "Allt i filen följer med.",
    pictures: (count) =>
      `${plural(count, "bild", "bilder")} finns inte i filen och behöver läggas in igen.`,
    notes: (count) => plural(count, "sak ändras eller utelämnas", "saker ändras eller utelämnas"),
    kinds: { changed: "Ändras", dropped: "Utelämnas" },
    line: (line) => `rad ${line}`,
    problems: (count) => `Filen kan inte importeras: ${plural(count, "fel", "fel")}`,
    problemsNext: "Rätta raderna i filen och välj den igen.",
    failed: "Dokumentet kunde inte skapas",
    more: (count) => `och ${count} till`,
  },
  en: {
    title: "Import Markdown",
    lead: "The file is read here in the browser. Nothing is created until you have seen what comes with it.",
    choose: "Choose a file",
    chooseOther: "Choose another file",
    drop: "or drag it here",
    limit: (size) => `A .md file of ${size} at most.`,
    tooLarge: (size, limit) =>
      `The file is ${size}; the limit is ${limit}. Split it, or take out embedded pictures.`,
    notText: "The file is not text. Save it as Markdown (.md) in UTF-8 and try again.",
    unreadable: "The file cannot be read. Check that it is still there and try again.",
    broken:
      "The file could not be read in because of a fault in Klubba. Reload the page and try again.",
    reading: (file) => `Reading ${file} …`,
    cancel: "Cancel",
    create: "Create the document",
    read: (file) => `${file} has been read`,
    found: (sections, fields) =>
      `${plural(sections, "section", "sections")}${fields === 0 ? "" : `, ${plural(fields, "field", "fields")}`}.`,
    untitled: "Untitled",
    allKept: "Everything in the file comes with it.",
    pictures: (count) =>
      `${plural(count, "picture is", "pictures are")} not in the file and must be added again.`,
    notes: (count) =>
      plural(count, "thing is changed or left out", "things are changed or left out"),
    kinds: { changed: "Changed", dropped: "Left out" },
    line: (line) => `line ${line}`,
    problems: (count) => `The file cannot be imported: ${plural(count, "error", "errors")}`,
    problemsNext: "Correct the lines in the file and choose it again.",
    failed: "The document could not be created",
    more: (count) => `and ${count} more`,
  },
};
