import type { Language, Localized } from "@klubba/model";
import { escapeHtml, pageStyle, toHtmlLines, toPage } from "../format/html.ts";
import { strengthLabels } from "../labels/labels.ts";
import {
  cellStateLabels,
  cellStateMeanings,
  cellStates,
  coverageLabels,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
} from "./matrix.ts";
import {
  columnKindLabels,
  type MatrixSources,
  readMatrixSources,
  saySource,
} from "./matrix-sources.ts";
import { matrixWords } from "./matrix-words.ts";

const caption: Localized = {
  sv: "Ett område på varje rad, en kommun eller ett dokument i varje kolumn. Siffror inom klammer är källor.",
  en: "A topic on each row, a municipality or a document in each column. Numbers in brackets are sources.",
};
const sourceLabel: Localized = { sv: "källa", en: "source" };

/**
 * The matrix as one page that needs nothing beside it: heads that stay in sight, what the states
 * mean, and the sources with their dates. `date` is when it was taken, null where that is not told.
 */
export function formatMatrixHtml(matrix: Matrix, language: Language, date: string | null): string {
  const words = matrixWords[language];
  const sources = readMatrixSources(matrix);
  const heads = matrix.columns.map((column) => toHead(column, language)).join("");
  const rows = matrix.topics.map((topic) => {
    const cells = matrix.columns.map((column) => {
      const own = matrix.cells.filter(
        (cell) => cell.topic === topic.id && cell.column === column.id,
      );
      return `<td>${own.map((cell) => toCell(cell, sources, language)).join("")}</td>`;
    });
    return `<tr><th scope="row">${escapeHtml(topic.title)}</th>${cells.join("")}</tr>`;
  });
  const list = sources.list.map((source) => {
    const address = source.address === null ? "" : ` ${toLink(source.address)}`;
    return `<li id="source-${source.number}">${escapeHtml(saySource(source, language))}.${address}</li>`;
  });
  const taken = date === null ? "" : `<p class="meta">${words.taken} ${escapeHtml(date)}</p>\n`;
  const limit = matrix.limit === null ? "" : `<p>${escapeHtml(matrix.limit)}</p>\n`;
  const body = `<header><h1>${words.title}</h1>
${taken}${limit}</header>
<main>
<h2>${words.meanings}</h2>
<dl>${toLegend(matrix, language)}</dl>
<h2 id="matrix">${words.matrix}</h2>
<div class="matrix" role="region" aria-labelledby="matrix" tabindex="0">
<table><caption>${caption[language]}</caption>
<thead><tr><th scope="col">${words.topic}</th>${heads}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table>
</div>
<h2>${words.sources}</h2>
<ol>
${list.join("\n")}
</ol>
</main>`;
  return toPage(language, words.title, `${pageStyle}\n${style}`, body);
}

function toHead(column: MatrixColumn, language: Language): string {
  const known = [
    columnKindLabels[column.kind][language],
    column.documentType,
    column.date,
    column.coverage === null ? null : coverageLabels[column.coverage][language],
  ].filter(Boolean);
  return `<th scope="col">${escapeHtml(column.name)}<span class="meta">${escapeHtml(known.join(", "))}</span></th>`;
}

function toCell(cell: MatrixCell, sources: MatrixSources, language: Language): string {
  const state = cellStateLabels[cell.state][language];
  if (cell.statement === null) return `<p class="${cell.state}">${state}</p>`;
  const found = cell.state === "found" ? `<span class="meta">${state}:</span> ` : "";
  const strength =
    cell.strength === null ? "" : `<strong>${strengthLabels[cell.strength][language]}</strong> `;
  const source = sources.of(cell);
  const link =
    source === null
      ? ""
      : ` <a href="#source-${source.number}" aria-label="${sourceLabel[language]} ${source.number}">[${source.number}]</a>`;
  const heading = source?.address === null ? cell.source : null;
  const section =
    heading === null
      ? ""
      : `<span class="meta">${matrixWords[language].section}: ${escapeHtml(heading)}</span>`;
  return `<p class="${cell.state}">${found}${strength}${toHtmlLines(cell.statement)}${link}${section}</p>`;
}

const toLegend = (matrix: Matrix, language: Language): string =>
  cellStates
    .filter((state) => matrix.cells.some((cell) => cell.state === state))
    .map(
      (state) =>
        `<dt>${cellStateLabels[state][language]}</dt><dd>${cellStateMeanings[state][language]}</dd>`,
    )
    .join("");

function toLink(address: string): string {
  const text = escapeHtml(address);
  return /^https?:/.test(address) ? `<a href="${text}">${text}</a>` : text;
}

const style = `body { max-width: none; margin: 1rem; }
header, dl, ol { max-width: 46rem; }
dt { font-weight: bold; }
dd { margin: 0 0 .4rem 1rem; }
caption { text-align: left; padding: .3rem .6rem; }
.matrix { overflow: auto; max-height: 85vh; border: 1px solid var(--line); }
.matrix table { border-collapse: separate; border-spacing: 0; margin: 0; font-size: .9rem; line-height: 1.4; }
.matrix th, .matrix td { min-width: 11rem; max-width: 18rem; border-width: 0 1px 1px 0; }
.matrix th { background: var(--paper); position: sticky; }
.matrix thead th { top: 0; z-index: 1; }
.matrix tbody th, .matrix thead th:first-child { left: 0; }
.matrix thead th:first-child { z-index: 2; }
.matrix .meta { display: block; font-size: .85em; font-weight: normal; }
.matrix p { margin: 0 0 .5rem; }
.matrix .found { border-left: 3px double var(--line); padding-left: .4rem; }
.matrix .notSeen, .matrix .notFound, .matrix .notSearched { font-style: italic; color: var(--quiet); }
.matrix .missing { font-weight: bold; text-decoration: underline dashed; }
@media (max-width: 40rem) { .matrix tbody th, .matrix thead th:first-child { position: static; } .matrix thead th { position: static; } }
@media print { .matrix { overflow: visible; max-height: none; } .matrix th { position: static; } }`;
