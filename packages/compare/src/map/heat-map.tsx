import { useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { type KeyboardEvent, memo, type ReactNode, useCallback, useRef, useState } from "react";
import { type GridPlace, readGridMove } from "../matrix/grid-move.ts";
import { Dendrogram } from "./dendrogram.tsx";
import { mapTexts, sayDegree, sayLikeness } from "./map-texts.ts";
import { readTop, shadeOf, shades } from "./shade.ts";
import type { MapPolicy, SimilarityMap } from "./similarity-map.ts";

/** The side of a square in rem, as map.css has it. */
const squares = { l: 2, m: 1.375, s: 0.875 } as const;

interface HeatMapProps {
  readonly policies: readonly MapPolicy[];
  readonly map: SimilarityMap;
  readonly onPair: (one: number, other: number) => void;
}

/**
 * Each with each as a square, the alike side by side; one stop for the Tab key, arrows within. It
 * stays a plain table, as the matrix does.
 */
export function HeatMap({ policies, map, onPair }: HeatMapProps) {
  const { language } = useLanguage();
  const texts = useTexts(mapTexts);
  const table = useRef<HTMLTableElement>(null);
  const { likeness, order, tree } = map;
  const [asked, setAsked] = useState<GridPlace>({ row: 0, column: 1 });
  const at: GridPlace = {
    row: Math.min(asked.row, order.length - 1),
    column: Math.min(asked.column, order.length - 1),
  };
  const top = readTop(likeness);
  const say = useCallback(
    (row: number, column: number): string => {
      const [one, other] = [order[row]!, order[column]!];
      if (one === other) return texts.same(policies[one]!.name);
      const value = likeness[one]![other]!;
      return texts.pair(
        policies[one]!.name,
        policies[other]!.name,
        sayLikeness(value, language),
        sayDegree(value, language),
      );
    },
    [order, policies, likeness, texts, language],
  );
  const placeOf = (target: EventTarget): GridPlace | null => {
    if (!(target instanceof HTMLElement)) return null;
    const [row, column] = (target.dataset["pair"] ?? "").split(" ").map(Number);
    return row === undefined || column === undefined ? null : { row, column };
  };
  const open = (place: GridPlace) => {
    if (place.row !== place.column) onPair(order[place.row]!, order[place.column]!);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = readGridMove(event.key, event.ctrlKey, at, order.length, order.length);
    if (next === null) return;
    event.preventDefault();
    setAsked(next);
    table.current?.querySelector<HTMLElement>(`[data-pair="${next.row} ${next.column}"]`)?.focus();
  };
  const size = order.length <= 16 ? "l" : order.length <= 32 ? "m" : "s";
  return (
    <section className="k-map-part" aria-labelledby="k-map-heat">
      <h2 id="k-map-heat">{texts.heat}</h2>
      <p>{texts.heatLead}</p>
      <div className="k-map-scale" aria-hidden="true">
        <span>{`${texts.scale} ${sayLikeness(0, language)}`}</span>
        <span className="k-map-steps">
          {Array.from({ length: shades }, (_step, shade) => (
            <span key={shade} className={`k-shade-${shade}`} />
          ))}
        </span>
        <span>{sayLikeness(top, language)}</span>
      </div>
      <p className="k-map-said" aria-hidden="true">
        {say(at.row, at.column)}
      </p>
      <div className="k-heatmap-scroll">
        <table
          ref={table}
          className={`k-heatmap k-heatmap-${size}`}
          aria-describedby="k-heatmap-keys"
          onKeyDown={onKeyDown}
          onFocus={({ target }) => setAsked((before) => placeOf(target) ?? before)}
          onMouseOver={({ target }) => setAsked((before) => placeOf(target) ?? before)}
          onClick={({ target }) => {
            const place = placeOf(target);
            if (place !== null) open(place);
          }}
        >
          <caption>
            <VisuallyHidden>{texts.heat}</VisuallyHidden>
          </caption>
          <thead>
            <tr>
              <th colSpan={2} scope="col">
                <VisuallyHidden>{texts.policy}</VisuallyHidden>
              </th>
              {order.map((index, column) => (
                <th
                  key={index}
                  scope="col"
                  className={column === at.column ? "k-heatmap-at" : undefined}
                >
                  <span>{policies[index]!.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map((index, row) => (
              <HeatRow
                key={index}
                {...{ policies, map, row, top, say }}
                stop={row === at.row ? at.column : null}
                tree={
                  row === 0 && tree !== null ? (
                    <td rowSpan={order.length} className="k-heatmap-tree" aria-hidden="true">
                      <Dendrogram tree={tree} rows={order.length} square={squares[size]} />
                    </td>
                  ) : null
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      <p id="k-heatmap-keys" className="k-map-keys">
        {texts.heatKeys}
      </p>
    </section>
  );
}

interface HeatRowProps {
  readonly policies: readonly MapPolicy[];
  readonly map: SimilarityMap;
  readonly row: number;
  readonly top: number;
  readonly say: (row: number, column: number) => string;
  /** The column where the Tab key stops, when it stops in this row. */
  readonly stop: number | null;
  /** Beside the first row only, for all of them. */
  readonly tree: ReactNode;
}

const HeatRow = memo(
  function HeatRow({ policies, map, row, top, say, stop, tree }: HeatRowProps) {
    const { likeness, order } = map;
    const index = order[row]!;
    return (
      <tr>
        {tree}
        <th scope="row" className={stop === null ? undefined : "k-heatmap-at"}>
          {policies[index]!.name}
        </th>
        {order.map((other, column) => (
          <td key={other}>
            <button
              type="button"
              tabIndex={column === stop ? 0 : -1}
              data-pair={`${row} ${column}`}
              aria-label={say(row, column)}
              className={
                row === column
                  ? "k-heatmap-self"
                  : `k-shade-${shadeOf(likeness[index]![other]!, top)}`
              }
            />
          </td>
        ))}
      </tr>
    );
  },
  (before, now) =>
    before.map === now.map &&
    before.policies === now.policies &&
    before.say === now.say &&
    before.stop === now.stop,
);
