import { closeReasonTexts } from "@klubba/protocol";
import { Button, Icon, type IconName } from "@klubba/ui";
import { useEffect, useState } from "react";
import { followSaveState } from "../connection/follow-save-state.ts";
import type { SaveState } from "../connection/save-state.ts";
import { useBench } from "../editor/bench-context.tsx";
import { frameTexts, type FrameTexts } from "../texts/frame-texts.ts";

const clock = (at: number, language: string) =>
  new Intl.DateTimeFormat(language === "sv" ? "sv-SE" : "en-GB", {
    hour: "2-digit",
    minute: "2-digit",
  }).format(at);

const icons: Record<SaveState["kind"], IconName> = {
  opening: "document",
  saved: "check",
  saving: "upload",
  offline: "offline",
  refused: "warning",
};

function readText(state: SaveState, texts: FrameTexts, language: string): string {
  switch (state.kind) {
    case "opening":
      return texts.openingState;
    case "saved":
      return state.at === null ? texts.savedAll : texts.saved(clock(state.at, language));
    case "saving":
      return texts.saving;
    case "offline":
      return texts.offline(state.unsent);
    case "refused":
      return texts.notSaved;
  }
}

/** Whether what is written is saved. Only trouble is read aloud: a receipt after every word would drown the page. */
export function SaveStateBadge() {
  const { props } = useBench();
  const { connection, language } = props;
  const [state, show] = useState(() => connection.saveState.getState());
  useEffect(() => followSaveState(connection.saveState, show), [connection]);
  const texts = frameTexts[language];
  const troubled = state.kind === "offline" || state.kind === "refused";
  return (
    <div className={`ke-save ke-save-${state.kind}`}>
      <span className="ke-save-text" title={texts.state}>
        <Icon name={icons[state.kind]} size={16} />
        {readText(state, texts, language)}
      </span>
      <span className="k-hidden" role="status">
        {troubled &&
          (state.kind === "offline" ? texts.offline(0) : closeReasonTexts[state.reason][language])}
      </span>
      {state.kind === "refused" && (
        <div className="ke-save-reason">
          <span>
            {closeReasonTexts[state.reason][language]}
            {state.unsent > 0 && ` ${texts.unsent(state.unsent)}`}
          </span>
          {(state.reason === "signedOut" || state.reason === "storageFailed") && (
            <Button size="s" onClick={() => connection.reconnect()}>
              {texts.tryAgain}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
