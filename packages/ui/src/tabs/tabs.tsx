import { type ReactNode, useId, useRef } from "react";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/icon-paths.ts";
import { readRovingMove } from "../roving/read-roving-move.ts";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon?: IconName;
  /** Shown after the label; say in `countLabel` what it counts. */
  readonly count?: number;
  readonly countLabel?: string;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  /** The panel of the selected tab. */
  readonly children: ReactNode;
  readonly className?: string;
}

/** Tabs that open as the arrows reach them. */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
  className,
}: TabsProps<Id>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  return (
    <div className={className === undefined ? "k-tabs" : `k-tabs ${className}`}>
      <div
        ref={list}
        role="tablist"
        tabIndex={-1}
        aria-label={label}
        className="k-tab-list"
        onKeyDown={(event) => {
          const at = tabs.findIndex((tab) => tab.id === selected);
          const next = readRovingMove(event.key, at, tabs.length, "horizontal");
          const tab = next === null ? undefined : tabs[next];
          if (tab === undefined) return;
          event.preventDefault();
          onSelect(tab.id);
          list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
        }}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            data-tab={tab.id}
            id={`${id}-${tab.id}`}
            className="k-tab"
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `${id}-panel` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.icon && <Icon name={tab.icon} size={18} />}
            {tab.label}
            {tab.count !== undefined && (
              <span className="k-tab-count">
                {tab.count}
                {tab.countLabel !== undefined && (
                  <span className="k-hidden"> {tab.countLabel}</span>
                )}
              </span>
            )}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        tabIndex={0}
        className="k-tab-panel"
      >
        {children}
      </div>
    </div>
  );
}
