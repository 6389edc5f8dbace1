import { Button, useTexts } from "@klubba/ui";
import { Link, useRouter } from "@tanstack/react-router";
import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { CallFailed } from "../../api/answer.ts";
import { PageHeading } from "../../shell/page-heading.tsx";
import { kindOfProblem, problemTexts } from "./problem-texts.ts";

/** A page that could not be shown: what is wrong, and where to go on. */
export function ProblemPage({ error }: { readonly error: Error }) {
  const texts = useTexts(problemTexts);
  const router = useRouter();
  const boundary = useQueryErrorResetBoundary();
  const known = error instanceof CallFailed ? error.error : null;
  const kind = kindOfProblem(known?.code);
  const { title, text } = texts[kind];
  const again = () => {
    boundary.reset();
    void router.invalidate();
  };
  return (
    <div className="app-page app-narrow">
      <PageHeading title={title} />
      <p className="app-lead">{text}</p>
      <p className="app-actions">
        {(kind === "offline" || kind === "failed") && (
          <Button variant="primary" onClick={again}>
            {texts.again}
          </Button>
        )}
        <Link to="/" className="k-button k-button-plain">
          {texts.home}
        </Link>
      </p>
      {kind === "failed" && (
        <details className="app-details">
          <summary>{texts.details}</summary>
          <p>{error.message}</p>
        </details>
      )}
    </div>
  );
}

export function NotFoundPage() {
  const texts = useTexts(problemTexts);
  return (
    <div className="app-page app-narrow">
      <PageHeading title={texts.notFound.title} />
      <p className="app-lead">{texts.notFound.text}</p>
      <p className="app-actions">
        <Link to="/" className="k-button k-button-primary">
          {texts.home}
        </Link>
      </p>
    </div>
  );
}
