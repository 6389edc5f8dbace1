import { readRovingMove, useLanguage, useTexts } from "@klubba/ui";
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { mapTexts, sayLikeness } from "./map-texts.ts";
import { placeLabels } from "./place-labels.ts";
import type { Point } from "./place-points.ts";
import {
  type MapPolicy,
  type PolicyKind,
  readNearest,
  type SimilarityMap,
} from "./similarity-map.ts";

interface PlotProps {
  readonly policies: readonly MapPolicy[];
  readonly map: SimilarityMap;
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

const width = 960;
const height = 600;
const margin = 48;
const shown = 5;

/** Fills the drawing, by one scale both ways: a distance is a distance. */
export function fitPoints(points: readonly Point[]): Point[] {
  const range = (values: readonly number[]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return { middle: (low + high) / 2, span: high - low };
  };
  const x = range(points.map((point) => point.x));
  const y = range(points.map((point) => point.y));
  const scale = Math.min(
    (width - 2 * margin) / Math.max(x.span, 1e-6),
    (height - 2 * margin) / Math.max(y.span, 1e-6),
  );
  return points.map((point) => ({
    x: width / 2 + (point.x - x.middle) * scale,
    // Up is up.
    y: height / 2 - (point.y - y.middle) * scale,
  }));
}

/** Without what nearly every name ends in: the place tells them apart. */
const shortName = (name: string) => name.replace(/ (?:kommun|stad)$/i, "");

/** Every policy as a point; one stop for the Tab key, arrows from point to point. */
export function Plot({ policies, map, chosen, onChoose }: PlotProps) {
  const { language } = useLanguage();
  const texts = useTexts(mapTexts);
  const drawing = useRef<SVGSVGElement>(null);
  const { likeness, points, explained } = map;
  const places = useMemo(() => fitPoints(points), [points]);
  // Along the picture from left to right, as the arrows go.
  const order = useMemo(
    () =>
      places.map((_place, at) => at).toSorted((one, other) => places[one]!.x - places[other]!.x),
    [places],
  );
  const labels = useMemo(() => {
    // One's own first: its name is the one to find.
    const first = [...order].toSorted(
      (one, other) =>
        Number(policies[one]!.kind === "municipality") -
        Number(policies[other]!.kind === "municipality"),
    );
    const placed = placeLabels(
      first.map((at) => ({ ...places[at]!, text: shortName(policies[at]!.name) })),
      { width, height, letter: 7.4, line: 14, gap: 11 },
    );
    return new Map(first.map((at, index) => [at, placed[index] ?? null]));
  }, [places, order, policies]);
  const [focused, setFocused] = useState<number | null>(null);
  const nearest = readNearest(likeness, chosen).slice(0, shown);
  const unnamed = [...labels.values()].filter((label) => label === null).length;

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return onChoose(at);
    }
    const place = order.indexOf(at);
    const forward: Record<string, string> = { ArrowDown: "ArrowRight", ArrowUp: "ArrowLeft" };
    const next = readRovingMove(forward[event.key] ?? event.key, place, order.length, "horizontal");
    if (next === null) return undefined;
    event.preventDefault();
    drawing.current?.querySelector<SVGGElement>(`[data-point="${order[next]}"]`)?.focus();
    return undefined;
  };
  const stop = focused ?? chosen;
  const percent = new Intl.NumberFormat(language, { style: "percent" }).format(explained);
  return (
    <section className="k-map-part" aria-labelledby="k-map-plot">
      <h2 id="k-map-plot">{texts.plot}</h2>
      <p>{texts.plotLead(percent)}</p>
      <ul className="k-plot-legend">
        {[...new Set(policies.map(({ kind }) => kind))].map((kind) => (
          <li key={kind}>
            <svg viewBox="-10 -10 20 20" aria-hidden="true">
              <Mark kind={kind} />
            </svg>
            {texts.kinds[kind]}
          </li>
        ))}
      </ul>
      <svg
        ref={drawing}
        className="k-plot"
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-labelledby="k-map-plot"
        aria-describedby="k-plot-keys"
      >
        {nearest.map((at) => (
          <line
            key={at}
            className="k-plot-near"
            x1={places[chosen]!.x}
            y1={places[chosen]!.y}
            x2={places[at]!.x}
            y2={places[at]!.y}
          />
        ))}
        {order.map((at) => {
          const { name, kind } = policies[at]!;
          const { x, y } = places[at]!;
          const label = labels.get(at) ?? null;
          const isShown = label !== null || at === chosen || at === focused;
          const [first] = readNearest(likeness, at);
          return (
            <g
              key={at}
              role="button"
              className={`k-plot-point k-plot-${kind}${label === null ? " k-plot-crowded" : ""}`}
              data-point={at}
              tabIndex={at === stop ? 0 : -1}
              aria-pressed={at === chosen}
              aria-label={
                first === undefined
                  ? name
                  : texts.point(
                      name,
                      texts.kinds[kind],
                      policies[first]!.name,
                      sayLikeness(likeness[at]![first]!, language),
                    )
              }
              onKeyDown={(event) => onKeyDown(event, at)}
              onFocus={() => setFocused(at)}
              onClick={() => onChoose(at)}
            >
              <circle className="k-plot-reach" cx={x} cy={y} r={12} />
              <g transform={`translate(${x} ${y})`}>
                <Mark kind={kind} />
              </g>
              {isShown && (
                <text
                  x={label?.x ?? x}
                  y={label?.y ?? y - 12}
                  textAnchor={label?.anchor ?? "middle"}
                >
                  {shortName(name)}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <p id="k-plot-keys" className="k-map-keys">
        {texts.plotKeys} {unnamed > 0 && texts.unnamed(unnamed)}
      </p>
    </section>
  );
}

/** The kind by form, not by colour alone. */
function Mark({ kind }: { readonly kind: PolicyKind }) {
  if (kind === "draft") return <path className="k-plot-mark" d="M0 -8L8 0L0 8L-8 0Z" />;
  if (kind === "imported")
    return <rect className="k-plot-mark" x={-6} y={-6} width={12} height={12} />;
  return <circle className="k-plot-mark" r={5} />;
}
