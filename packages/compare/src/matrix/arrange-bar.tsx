import { Button, Select, TextField, useTexts } from "@klubba/ui";
import {
  type Arrangement,
  columnOrders,
  plainArrangement,
  topicChoices,
  topicOrders,
} from "./arrangement.ts";
import { ModeSwitch } from "./mode-switch.tsx";
import { matrixTexts } from "./matrix-texts.ts";

interface ArrangeBarProps {
  readonly arrangement: Arrangement;
  readonly shown: number;
  readonly all: number;
  /** Whether there is an own draft, whose gaps and likeness one can go by. */
  readonly hasOwn: boolean;
  readonly hasLikeness: boolean;
  readonly onChange: (arrangement: Arrangement) => void;
}

/** As text or squares, which topics, and in what order. */
export function ArrangeBar(props: ArrangeBarProps) {
  const { arrangement, shown, all, hasOwn, hasLikeness, onChange } = props;
  const texts = useTexts(matrixTexts);
  const set = (change: Partial<Arrangement>) => onChange({ ...arrangement, ...change });
  const offered = <Value extends string>(
    values: readonly Value[],
    labels: Readonly<Record<Value, string>>,
    isOffered: (value: Value) => boolean,
  ) => values.filter(isOffered).map((value) => ({ value, label: labels[value] }));
  return (
    <fieldset className="k-filters">
      <legend>{texts.layout}</legend>
      <ModeSwitch mode={arrangement.mode} onChange={(mode) => set({ mode })} />
      <TextField
        label={texts.find}
        type="search"
        value={arrangement.find}
        onChange={(find) => set({ find })}
      />
      <Select
        label={texts.topics}
        value={arrangement.topics}
        options={offered(topicChoices, texts.topicChoices, (value) => hasOwn || value !== "gaps")}
        onChange={(topics) => set({ topics })}
      />
      <Select
        label={texts.topicOrder}
        value={arrangement.order}
        options={offered(topicOrders, texts.topicOrders, (value) => hasOwn || value !== "gaps")}
        onChange={(order) => set({ order })}
      />
      <Select
        label={texts.columnOrder}
        value={arrangement.columns}
        options={offered(
          columnOrders,
          texts.columnOrders,
          (value) => hasLikeness || value !== "likeness",
        )}
        onChange={(columns) => set({ columns })}
      />
      <output className="k-filters-shown">{texts.topicsShown(shown, all)}</output>
      {shown < all && (
        <Button
          variant="quiet"
          size="s"
          onClick={() => set({ find: plainArrangement.find, topics: plainArrangement.topics })}
        >
          {texts.everyTopic}
        </Button>
      )}
    </fieldset>
  );
}
