import { mkdir, readdir, truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { commands } from "./commands/commands.ts";
import { type Desk, withDesk } from "./case/run-case.ts";

const draft = (desk: Desk, name = "d.md") =>
  desk.run("new", "--template", "policy", "--set", "kommun=Landskrona stad", "-o", name);

test("[K1] the chain that a clerk scripts: new, check, convert, convert, compare", () =>
  withDesk(async (desk) => {
    expect(await draft(desk)).toMatchObject({ code: 0, printed: "" });
    expect(await desk.run("check", "d.md")).toMatchObject({ code: 0 });
    expect(await desk.run("convert", "d.md", "d.docx")).toMatchObject({ code: 0 });
    expect(await desk.run("convert", "d.md", "d.json")).toMatchObject({ code: 0 });
    const changed = (await desk.read("d.md")).replace("Chefen säger ja", "Chefen kan säga ja");
    await desk.write("d2.md", changed);
    const compared = await desk.run("compare", "d.md", "d2.md", "--format", "json");
    expect(compared.code).toBe(1);
    const { changes } = JSON.parse(compared.printed);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ kind: "edited", moved: false, meaning: ["strength"] });
  }));

test("[K1] Markdown by way of JSON is the same text", () =>
  withDesk(async (desk) => {
    await draft(desk);
    await desk.run("convert", "d.md", "d.json");
    await desk.run("convert", "d.json", "again.md");
    expect(await desk.read("again.md")).toBe(await desk.read("d.md"));
    expect(await desk.run("compare", "d.md", "again.md")).toMatchObject({ code: 0 });
  }));

test("[K2] the same document at the same time is the same Word file, byte for byte", () =>
  withDesk(async (desk) => {
    await draft(desk);
    await desk.run("convert", "d.md", "a.docx");
    await desk.run("convert", "d.md", "b.docx");
    expect(await desk.read("a.docx")).toBe(await desk.read("b.docx"));
  }));

test("[K3] check exits with 1 for an error, and with --strict for anything", () =>
  withDesk(async (desk) => {
    await desk.write("ok.md", "# Policy\n\nVi svarar.\n");
    await desk.write("pul.md", "# Policy\n\nVi följer personuppgiftslagen (1998:204).\n");
    expect(await desk.run("check", "ok.md")).toMatchObject({ code: 0 });
    expect(await desk.run("check", "ok.md", "--strict")).toMatchObject({ code: 1 });
    const found = await desk.run("check", "pul.md", "--format", "json");
    expect(found.code).toBe(1);
    expect(JSON.parse(found.printed).findings).toContainEqual(
      expect.objectContaining({ rule: "citation-stale", severity: "error" }),
    );
  }));

test("[K4] matrix: ten columns, all of them, and one's own document first", () =>
  withDesk(async (desk) => {
    const columns = async (...typed: string[]) =>
      JSON.parse((await desk.run("matrix", "--format", "json", ...typed)).printed).columns;
    expect(await columns("--set", "ten")).toHaveLength(10);
    expect((await columns("--set", "all")).length).toBeGreaterThan(50);
    await draft(desk);
    expect((await columns("d.md"))[0]).toMatchObject({ name: "d.md", kind: "document" });
  }));

test("[K4] matrix searches a document that says no topic, alike for ten municipalities and for all", () =>
  withDesk(async (desk) => {
    await desk.write(
      "d.md",
      "# Riktlinje\n\n## Så gör vi\n\nFrågor ska besvaras inom 24 timmar.\n",
    );
    const cells = async (set: string) =>
      JSON.parse(
        (await desk.run("matrix", "d.md", "--set", set, "--format", "json")).printed,
      ).cells.filter(({ column }: { column: string }) => column === "document-1");
    const ten = await cells("ten");
    expect(ten.filter(({ state }: { state: string }) => state === "found")).toMatchObject([
      {
        topic: "response-time",
        statement: "Frågor ska besvaras inom 24 timmar.",
        source: "Så gör vi",
        strength: "ska",
      },
    ]);
    expect(await cells("all")).toEqual(ten);
  }));

test("[K4] matrix is written as Word and Excel by its ending, with the day of the clock", () =>
  withDesk(async (desk) => {
    for (const ending of ["docx", "xlsx"]) {
      expect(await desk.run("matrix", "-o", `m.${ending}`)).toMatchObject({ code: 0, printed: "" });
      expect((await desk.read(`m.${ending}`)).startsWith("PK")).toBe(true);
    }
    const page = await desk.run("matrix", "--format", "html");
    expect(page.printed).toMatch(/Uttaget \d{4}-\d\d-\d\d</);
    expect((await desk.run("matrix", "--format", "md")).printed).toMatch(/^# Så svarar andra/);
  }));

test("[K4] matrix --similarity tells which resemble each other, and by what", () =>
  withDesk(async (desk) => {
    await draft(desk);
    const told = JSON.parse(
      (await desk.run("matrix", "d.md", "--similarity", "--format", "json")).printed,
    );
    expect(told.texts).toHaveLength(11);
    expect(told.likeness.map((row: number[], at: number) => row[at])).toEqual(
      told.texts.map(() => 1),
    );
    const [own] = told.nearest;
    expect(own.others).toHaveLength(5);
    expect(own.others[0].passages[0].words.length).toBeGreaterThan(1);
    const csv = await desk.run("matrix", "--similarity", "--format", "csv");
    expect(csv.printed.trimEnd().split("\r\n")).toHaveLength(1 + 45);
    expect((await desk.run("matrix", "--similarity")).printed).toContain("gemensamt:");
  }));

test("[K5] research check passes on what the house holds", () =>
  withDesk(async (desk) => {
    expect(await desk.run("research", "check")).toMatchObject({ code: 0, told: "" });
    expect((await desk.run("research", "check", "--directory", ".")).code).toBe(1);
  }));

test("[K6] every field that a template lacks is told, in the language asked for", () =>
  withDesk(async (desk) => {
    const typed = ["new", "--set", "kommn=x", "--set", "zzzzzzzz=y"];
    expect(await desk.run(...typed)).toMatchObject({
      code: 2,
      told: expect.stringMatching(
        /”kommn”\. Menade du ”kommun”\?\n.* inget fält ”zzzzzzzz”\. Den har/,
      ),
    });
    expect(await desk.run(...typed, "--lang", "en")).toMatchObject({
      code: 2,
      told: expect.stringMatching(
        /"kommn"\. Did you mean "kommun"\?\n.* no field "zzzzzzzz"\. It has/,
      ),
    });
  }));

describe("[K6] what cannot be done is one clear line and exit code 2", () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ["check finns-inte.md", /^klubba: finns-inte\.md finns inte\.\n$/],
    ["check mapp", /mapp är en mapp/],
    ["check d.md extra", /tar inte emot ”extra”/],
    ["check", /behöver FIL/],
    ["check d.docx", /Det som går att läsa: \.md/],
    ["convert d.md d.pdf", /Det som går att skriva: \.md/],
    ["convert d.md d.md", /är också filen som läses/],
    ["convert d.md ingen/mapp.docx", /mappen ingen finns inte/],
    ["compare d.md d.md -o d.pdf", /inte skrivas som \.pdf/],
    ["new --template polcy", /Menade du policy\?/],
    ["new --set kommn=x", /inget fält ”kommn”\. Menade du ”kommun”\?/],
    ["new --set kommun", /namn=värde/],
    ["new --tempate policy", /Menade du --template\?/],
    ["new --template policy --template guideline", /bara anges en gång/],
    ["matrix --set elva", /ten, all, inte ”elva”/],
    ["matrix --format xlsx", /Ange -o FIL\.xlsx/],
    ["matrix --similarity -o d.html", /inte skrivas som html\. Det som går: text, csv, json/],
    ["chek d.md", /Menade du check\?/],
    ["--vad", /okänd flagga --vad/],
    ["check d.md --lang no", /--lang kan vara sv, en/],
    ["check binary.md", /ingen textfil i UTF-8/],
    ["check latin.md", /ingen textfil i UTF-8/],
    ["check huge.md", /är 200 MB/],
    ["check yaml.md", /^klubba: yaml\.md:3:\d+ /],
    ["check broken.json", /inte giltig JSON/],
    ["check empty.json", /empty\.json .*format/],
  ];
  test.each(cases)("klubba %s", (line, message) =>
    withDesk(async (desk) => {
      await desk.write("d.md", "# A\n");
      await desk.write("d.docx", "PK");
      await desk.write("binary.md", new Uint8Array([35, 32, 0, 1, 2]));
      await desk.write("latin.md", new Uint8Array([35, 32, 0xe5, 10]));
      await desk.write("huge.md", "# A\n");
      await truncate(join(desk.folder, "huge.md"), 200 * 1024 * 1024);
      await desk.write("yaml.md", "---\nklubba: 1\nhead: [oops\n---\n# A\n");
      await desk.write("broken.json", "{");
      await desk.write("empty.json", "{}");
      await mkdir(join(desk.folder, "mapp"));
      const { code, told, printed } = await desk.run(...line.split(" "));
      expect({ code, printed }).toEqual({ code: 2, printed: "" });
      expect(told).toMatch(message);
      expect(told.trimEnd().split("\n")).toHaveLength(1);
    }),
  );
});

test("[K7] a failed write leaves neither a half file nor a trace", () =>
  withDesk(async (desk) => {
    await draft(desk);
    await desk.run("convert", "d.md", "ingen/mapp.docx");
    await desk.run("convert", "d.md", "d.md");
    expect(await readdir(desk.folder)).toEqual(["d.md"]);
  }));

describe("[K13] what may be somebody's work is written over only with --force", () => {
  const kept = [
    "new -o there.md",
    "new -o there.docx",
    "convert d.md there.md",
    "convert d.md there.json",
    "compare d.md d.md -o there.json",
    "matrix -o there.json",
    "check d.md -o there.md",
  ];
  test.each(kept)("klubba %s", (line) =>
    withDesk(async (desk) => {
      await desk.write("d.md", "# A\n");
      const name = line.split(" ").at(-1)!;
      await desk.write(name, "Vårt arbete");
      expect(await desk.run(...line.split(" "))).toEqual({
        code: 2,
        printed: "",
        told: `klubba: ${name} finns redan. Ange --force för att skriva över.\n`,
      });
      expect((await desk.run(...line.split(" "), "--lang", "en")).told).toBe(
        `klubba: ${name} already exists. Use --force to overwrite.\n`,
      );
      expect(await desk.read(name)).toBe("Vårt arbete");
      expect((await desk.run(...line.split(" "), "--force")).code).toBe(0);
      expect(await desk.read(name)).not.toBe("Vårt arbete");
    }),
  );

  const replaced = [
    "convert d.md there.docx",
    "convert d.md there.html",
    "compare d.md d.md -o there.html",
    "matrix -o there.csv",
  ];
  test.each(replaced)("klubba %s replaces what can be made again", (line) =>
    withDesk(async (desk) => {
      await desk.write("d.md", "# A\n");
      const name = line.split(" ").at(-1)!;
      await desk.write(name, "förra gången");
      expect((await desk.run(...line.split(" "))).code).toBe(0);
      expect(await desk.read(name)).not.toBe("förra gången");
    }),
  );

  test("--force does not reach the file being read", () =>
    withDesk(async (desk) => {
      await desk.write("d.md", "# A\n");
      const { code, told } = await desk.run("convert", "d.md", "d.md", "--force");
      expect({ code, told }).toEqual({
        code: 2,
        told: expect.stringContaining("är också filen som läses"),
      });
    }));
});

test("[H8] convert to HTML tells what the page does not hold", () =>
  withDesk(async (desk) => {
    await draft(desk);
    const swedish = await desk.run("convert", "d.md", "d.html");
    expect(swedish).toMatchObject({ code: 0, printed: "" });
    expect(swedish.told).toMatch(/^Vägledning till den som skriver följer inte med \(\d+\)$/m);
    expect(swedish.told).toMatch(/^Fält som inte är ifyllda står inom hakparentes \(\d+\): .*/m);
    const english = await desk.run("convert", "d.md", "d.html", "--lang", "en");
    expect(english.told).toMatch(/^Guidance for the writer is left out \(\d+\)$/m);
    expect(english.told).toMatch(/^The links to the checklist are left out \(\d+\)$/m);
  }));

test("[K9] help on a word that begins commands is help on those commands", () =>
  withDesk(async (desk) => {
    const help = await desk.run("research", "--help");
    expect(help).toEqual(await desk.run("research", "check", "--help"));
    expect(help.printed).toContain("klubba research check");
  }));

test("[K14] every file that was written is told", () =>
  withDesk(async (desk) => {
    await desk.write("d.md", "# A\n");
    for (const line of [
      "convert d.md a.docx",
      "convert d.md a.json",
      "check d.md -o a.txt",
      "compare d.md d.md -o a.html",
      "matrix d.md -o a.csv",
    ]) {
      const name = line.split(" ").at(-1)!;
      const { printed, told } = await desk.run(...line.split(" "));
      expect(printed).toBe("");
      expect(told).toMatch(new RegExp(`^Skrev ${name}\\.$`, "m"));
      const english = await desk.run(...line.split(" "), "--lang", "en", "--force");
      expect(english.told).toMatch(new RegExp(`^Wrote ${name}\\.$`, "m"));
    }
  }));

test("[K8] --lang and the locale choose the language; no text is missing", () =>
  withDesk(async (desk) => {
    expect((await desk.run("check", "x.md", "--lang", "en")).told).toBe(
      "klubba: x.md does not exist.\n",
    );
    expect((await desk.run("--lang=en", "check", "x.md")).told).toBe(
      "klubba: x.md does not exist.\n",
    );
    expect((await desk.run("check", "x.md")).told).toBe("klubba: x.md finns inte.\n");
  }));

describe("[K9] help", () => {
  test.each(commands.map(({ name }) => name))("klubba %s --help", (name) =>
    withDesk(async (desk) => {
      for (const language of ["sv", "en"]) {
        const help = await desk.run(...name.split(" "), "--help", "--lang", language);
        expect(help).toMatchObject({ code: 0, told: "" });
        expect(help.printed).toContain(`klubba ${name}`);
        expect(help.printed).toMatch(/0: /);
      }
    }),
  );

  test.each(["", "--help", "help"])("klubba %s lists every command", (typed) =>
    withDesk(async (desk) => {
      const { code, printed } = await desk.run(...typed.split(" ").filter((word) => word !== ""));
      expect(code).toBe(0);
      for (const { name } of commands) expect(printed).toContain(`  ${name}`);
    }),
  );
});

test("[K8] what is wrong with a file is told in the chosen language", () =>
  withDesk(async (desk) => {
    await desk.write("d.md", "---\nhead:\n  titel: A\n---\n");
    await desk.write("d.json", '{"format": 1, "head": {"titel": "A"}, "body": {"type": "doc"}}');
    const told = async (...typed: string[]) => (await desk.run("check", ...typed)).told;
    expect(await told("d.md")).toContain("Menade du ”title”?");
    expect(await told("d.md", "--lang", "en")).toContain('Did you mean "title"?');
    expect(await told("d.json")).toContain("Menade du ”title”?");
    expect(await told("d.json", "--lang", "en")).toContain('Did you mean "title"?');
  }));
