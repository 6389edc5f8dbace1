import {
  assignIds,
  createDocument,
  emptyHead,
  type PolicyDocument,
  schema,
  sequentialIds,
} from "@klubba/model";
import type { Mark, Node } from "prosemirror-model";

const { nodes, marks } = schema;

type Content = string | Node | readonly (string | Node)[];

const inline = (content: Content): Node[] =>
  [content]
    .flat()
    .filter((part) => part !== "")
    .map((part) => (typeof part === "string" ? schema.text(part) : part));

export const marked = (text: string, ...list: Mark[]) => schema.text(text, list);
export const p = (...content: (string | Node)[]) => nodes.paragraph.create(null, inline(content));
export const h = (level: number, content: Content, id: string | null = null) =>
  nodes.heading.create({ level, id }, inline(content));
export const item = (...blocks: Node[]) => nodes.listItem.create(null, blocks);
export const bullets = (...items: Node[]) => nodes.bulletList.create(null, items);
export const ordered = (attributes: Record<string, unknown>, ...items: Node[]) =>
  nodes.orderedList.create(attributes, items);
export const quote = (...blocks: Node[]) => nodes.blockquote.create(null, blocks);
export const th = (text: string, attributes: Record<string, unknown> = {}) =>
  nodes.tableHeader.create(attributes, p(text));
export const td = (content: string | Node[], attributes: Record<string, unknown> = {}) =>
  nodes.tableCell.create(attributes, typeof content === "string" ? p(content) : content);
export const tr = (...cells: Node[]) => nodes.tableRow.create(null, cells);
export const table = (...rows: Node[]) => nodes.table.create(null, rows);
export const note = (...content: (string | Node)[]) => nodes.footnote.create(null, inline(content));
export const image = (attributes: Record<string, unknown>) =>
  nodes.image.create({ src: "asset:picture", ...attributes });
export const field = (name: string) => nodes.field.create({ name });
export const reference = (target: string) => nodes.crossReference.create({ target });
export const doc = (...blocks: Node[]): PolicyDocument =>
  createDocument({ body: assignIds(nodes.doc.create(null, blocks), sequentialIds()) });

const suggested = { id: "s1", author: "Anna Ek", at: "2026-11-20T08:30:00.000Z" };

/** A document with everything that the schema can say, and some of it in odd places. */
export const everyConstruct: PolicyDocument = {
  ...doc(
    h(1, "Policy för sociala medier", "title"),
    p(
      "Vi har ",
      marked("fet", marks.bold.create()),
      ", ",
      marked("kursiv", marks.italic.create()),
      ", ",
      marked("struken", marks.strike.create()),
      ", H",
      marked("2", marks.subscript.create()),
      "O och m",
      marked("2", marks.superscript.create()),
      ". Kommunen heter ",
      field("kommun"),
      " och svarar inom ",
      field("svarstid"),
      ".",
    ),
    h(2, "Syfte & <mål>", "syfte"),
    p(
      "Se avsnittet ",
      reference("svar"),
      " och ",
      marked("webbplatsen", marks.link.create({ href: "https://www.example.se/a b?c=å&d=1" })),
      note(
        "Enligt ",
        marked(
          "lagen",
          marks.link.create({ href: "https://www.riksdagen.se/" }),
          marks.bold.create(),
        ),
        ".",
      ),
      ". På engelska: ",
      marked("social media policy", marks.language.create({ tag: "en-GB" })),
      ".",
      nodes.hardBreak.create(),
      "Ny rad\tmed tabb, ",
      reference("borta"),
      ".",
    ),
    nodes.guidance.create({ items: "purpose" }, [p("Skriv varför ni finns.")]),
    h(2, "Svar på kommentarer", "svar"),
    ordered(
      {},
      item(p("Första")),
      item(
        p("Andra"),
        p("Andra stycket"),
        bullets(
          item(p("Punkt")),
          item(
            p("Punkt två"),
            ordered(
              { format: "lowerRoman", delimiter: "paren" },
              item(p("romersk")),
              item(p("två")),
            ),
          ),
        ),
      ),
    ),
    p("Mellan listorna."),
    ordered({}, item(p("Börjar om")), item(p("Och fortsätter"))),
    ordered({ format: "lowerAlpha", delimiter: "paren", start: 3 }, item(p("Börjar på c"))),
    quote(p("Ett citat."), bullets(item(p("Punkt i citat"))), quote(p("Citat i citat."))),
    h(3, "Ändringar", "andringar"),
    p(
      "Vi ",
      marked("bör", marks.deletion.create(suggested)),
      marked("ska", marks.insertion.create(suggested)),
      " svara ",
      marked(
        "fort",
        marks.insertion.create(suggested),
        marks.deletion.create({ ...suggested, author: null, at: "?" }),
      ),
      " och ",
      marked(
        "länka",
        marks.insertion.create(suggested),
        marks.link.create({ href: "mailto:info@example.se" }),
      ),
      marked(" i tid", marks.comment.create({ thread: "t1" })),
      ".",
    ),
    table(
      tr(th("Fråga", { colwidth: [120] }), th("Ansvarig"), th("Tid")),
      tr(
        td("Synpunkt", { rowspan: 2 }),
        td("Kommunikation"),
        td([bullets(item(p("genast")), item(p("senast dagen efter"))), p("Även helger.")]),
      ),
      tr(td("Registrator", { colspan: 2 })),
    ),
    table(tr(th("A"), td("1")), tr(th("B"), td("2"))),
    h(2, "Bilder"),
    image({ alt: "Kommunens vapen", width: 120 }),
    image({ decorative: true, width: 4000 }),
    image({ src: "asset:missing", alt: "Saknad bild" }),
    bullets(
      item(p("Bild i lista"), image({ alt: "I listan", width: 30 }), quote(p("Citat i lista"))),
    ),
    nodes.pageBreak.create(),
    h(2, "Efter sidbrytningen"),
    h(3, "Nivå tre"),
    h(4, "Nivå fyra"),
    p(
      marked("Fotnot i fet text", marks.bold.create()),
      note("Andra noten.", nodes.hardBreak.create(), field("kommun")),
      ".",
    ),
    p(),
    nodes.pageBreak.create(),
    nodes.pageBreak.create(),
    table(tr(td("Sist"))),
  ),
  head: {
    ...emptyHead,
    title: "Policy för sociala medier",
    docType: "Policy",
    organisation: "Exempelstads kommun",
    version: "0.3",
    status: "consultation",
    decidedBy: "Kommunstyrelsen",
    diaryNo: "KS 2026/123",
    appliesTo: "Alla nämnder och förvaltningar",
    docOwner: "Kommunikationschef",
    related: "Kommunikationspolicy\nRiktlinje för informationssäkerhet",
  },
  fields: {
    kommun: { label: "Kommunens namn", value: "Exempelstad", hint: "" },
    svarstid: { label: "Svarstid", value: "", hint: "Till exempel 24 timmar" },
  },
};
