import { Component, type ErrorInfo, type ReactNode } from "react";
import { Button } from "../button/button.tsx";
import { useTexts } from "../language/language.tsx";
import { uiTexts } from "../language/ui-texts.ts";
import { Notice } from "../notice/notice.tsx";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** Told once per failure, for a log. */
  readonly onError?: (error: Error, where: string) => void;
}

/** Keeps a broken part from taking the page with it, and says what to do. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.props.onError?.(error, info.componentStack ?? "");
  }

  override render(): ReactNode {
    return this.state.error === null ? this.props.children : <Failure error={this.state.error} />;
  }
}

/** What is shown instead of what broke. */
export function Failure({ error }: { readonly error: Error }) {
  const texts = useTexts(uiTexts);
  return (
    <Notice
      tone="error"
      live
      title={texts.failed}
      actions={<Button onClick={() => window.location.reload()}>{texts.reload}</Button>}
    >
      <p>{texts.failedNext}</p>
      <details>
        <summary>{texts.details}</summary>
        <code>{error.message}</code>
      </details>
    </Notice>
  );
}
