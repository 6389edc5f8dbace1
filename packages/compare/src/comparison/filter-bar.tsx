import { type Change, changeKindLabels, type Meaning, meaningLabels } from "@klubba/diff";
import { Button, Select, useLanguage, useTexts } from "@klubba/ui";
import { memo } from "react";
import {
  type ChangeFilters,
  type ChangeOrder,
  changeOrders,
  type FilterName,
  isFiltered,
  noChangeFilters,
  type Origins,
  readChoices,
} from "./change-filters.ts";
import { comparisonTexts } from "./comparison-texts.ts";

interface FilterBarProps {
  readonly changes: readonly Change[];
  readonly origins: Origins;
  readonly filters: ChangeFilters;
  readonly order: ChangeOrder;
  /** How many pass. */
  readonly count: number;
  readonly onFilters: (filters: ChangeFilters) => void;
  readonly onOrder: (order: ChangeOrder) => void;
}

/**
 * What the changes mean, each meaning a button that lists it alone; and kind, section and person.
 * It counts all changes for every choice, so it is not drawn anew by a step.
 */
export const FilterBar = memo(function FilterBar(props: FilterBarProps) {
  const { changes, origins, filters, order, count, onFilters, onOrder } = props;
  const { language } = useLanguage();
  const texts = useTexts(comparisonTexts);
  const choicesOf = (name: FilterName) => readChoices(name, changes, filters, origins);
  const meaningChoices = choicesOf("meaning");
  const labels: Record<Exclude<FilterName, "meaning">, (value: string) => string> = {
    kind: (value) => changeKindLabels[value as Change["kind"]][language],
    section: (value) => (value === "" ? texts.beforeFirst : value),
    person: (value) => value,
  };
  const choose = (name: FilterName, value: string) =>
    onFilters({ ...filters, [name]: value === "" ? null : value.slice(1) });
  return (
    <div className="k-change-filters">
      {meaningChoices.length > 0 && (
        <div className="k-change-filters-meanings" role="group" aria-label={texts.meaning}>
          {meaningChoices.map(({ value, count: own }) => (
            <button
              key={value}
              type="button"
              className="k-chip"
              aria-pressed={filters.meaning === value}
              onClick={() =>
                onFilters({
                  ...filters,
                  meaning: filters.meaning === value ? null : (value as Meaning),
                })
              }
            >
              {meaningLabels[value as Meaning][language]}{" "}
              <span className="k-chip-count">{own}</span>
            </button>
          ))}
        </div>
      )}
      <div className="k-change-filters-choices">
        {(["kind", "section", "person"] as const).map((name) => {
          const choices = choicesOf(name);
          if (choices.length < 2 && filters[name] === null) return null;
          return (
            <Select
              key={name}
              label={texts.filters[name]}
              // A section may be without a name: what is chosen starts with a mark of its own.
              value={filters[name] === null ? "" : `=${filters[name]}`}
              options={[
                { value: "", label: texts.all },
                ...choices.map(({ value, count: own }) => ({
                  value: `=${value}`,
                  label: `${labels[name](value)} (${own})`,
                })),
              ]}
              onChange={(value) => choose(name, value)}
            />
          );
        })}
        <Select
          label={texts.order}
          value={order}
          options={changeOrders.map((value) => ({ value, label: texts.orders[value] }))}
          onChange={onOrder}
        />
        {isFiltered(filters) && (
          <Button variant="quiet" icon="close" onClick={() => onFilters(noChangeFilters)}>
            {texts.reset}
          </Button>
        )}
      </div>
      <p className="k-change-filters-count" role="status">
        {isFiltered(filters) && texts.filtered(count, changes.length)}
      </p>
    </div>
  );
});
