import type { ReactNode } from "react";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/icon-paths.ts";
import { useTexts } from "../language/language.tsx";
import { uiTexts } from "../language/ui-texts.ts";

export type NoticeTone = "info" | "good" | "warn" | "error";

const icons: Record<NoticeTone, IconName> = {
  info: "info",
  good: "covered",
  warn: "warning",
  error: "error",
};

interface NoticeProps {
  readonly tone: NoticeTone;
  /** Instead of the tone's own word. */
  readonly title?: string;
  /** Reads it aloud when it appears; leave out for what stood there from the start. */
  readonly live?: boolean;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** Something one should know, told by sign, word and colour together. */
export function Notice({ tone, title, live = false, actions, children }: NoticeProps) {
  const texts = useTexts(uiTexts);
  const role = tone === "error" ? "alert" : "status";
  return (
    <div className={`k-notice k-notice-${tone}`} role={live ? role : undefined}>
      <Icon name={icons[tone]} />
      <div className="k-notice-body">
        <p className="k-notice-title">{title ?? texts.tones[tone]}</p>
        {children}
        {actions !== undefined && <div className="k-notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
