import type { Municipality } from "@klubba/model";
import { Button, Select, useTexts } from "@klubba/ui";
import { type MatrixFilters, noFilters, readChoices } from "./matrix-filters.ts";
import { matrixTexts } from "./matrix-texts.ts";

interface FilterBarProps {
  readonly municipalities: readonly Municipality[];
  readonly shown: number;
  readonly filters: MatrixFilters;
  readonly onChange: (filters: MatrixFilters) => void;
}

/** Which municipalities to show; says how many of how many there are. */
export function FilterBar({ municipalities, shown, filters, onChange }: FilterBarProps) {
  const texts = useTexts(matrixTexts);
  const { counties, types, sizes, periods, years } = readChoices(municipalities, filters);
  const inSet = municipalities.filter(({ set }) => filters.set === "all" || set === "ten").length;
  const option = <Value extends string>(value: Value) => ({ value, label: value });
  return (
    <fieldset className="k-filters">
      <legend>{texts.filters}</legend>
      <Select
        label={texts.set}
        value={filters.set}
        options={[
          { value: "ten", label: texts.ten },
          { value: "all", label: texts.all(municipalities.length) },
        ]}
        // What the other set does not have would leave nothing and be hard to see.
        onChange={(set) => onChange({ ...filters, set, county: "", type: "" })}
      />
      <Select
        label={texts.county}
        value={filters.county}
        options={[{ value: "", label: texts.everyCounty }, ...counties.map(option)]}
        onChange={(county) => onChange({ ...filters, county })}
      />
      <Select
        label={texts.type}
        value={filters.type}
        options={[{ value: "", label: texts.everyType }, ...types.map(option)]}
        onChange={(type) => onChange({ ...filters, type })}
      />
      <Select
        label={texts.size}
        value={filters.size}
        options={sizes.map((value) => ({ value, label: texts.sizes[value] }))}
        onChange={(size) => onChange({ ...filters, size })}
      />
      <Select
        label={texts.period}
        value={filters.period}
        options={[
          ...periods.map((value) => ({ value, label: texts.periods[value] })),
          ...years.map(option),
        ]}
        onChange={(period) => onChange({ ...filters, period })}
      />
      <output className="k-filters-shown">{texts.shown(shown, inSet)}</output>
      {shown > 0 && shown < inSet && (
        <Button
          variant="quiet"
          size="s"
          onClick={() => onChange({ ...noFilters, set: filters.set })}
        >
          {texts.clear}
        </Button>
      )}
    </fieldset>
  );
}
