import { Button, Notice, TextField, useTexts } from "@klubba/ui";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { type FormEvent, useRef, useState } from "react";
import type { CallError } from "../../api/answer.ts";
import { useClient } from "../../session/session.tsx";
import { readReturnPlace } from "../../session/read-return-place.ts";
import { PageHeading } from "../../shell/page-heading.tsx";
import { signInTexts } from "./sign-in-texts.ts";

const route = getRouteApi("/sign-in");

export function SignInPage() {
  const texts = useTexts(signInTexts);
  const client = useClient();
  const router = useRouter();
  const cache = useQueryClient();
  const { from } = route.useSearch();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<CallError | null>(null);
  const form = useRef<HTMLFormElement>(null);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() === "" || password === "") {
      form.current?.querySelector<HTMLInputElement>("input:placeholder-shown")?.focus();
      return;
    }
    setBusy(true);
    const answer = await client.signIn({ email: email.trim(), password });
    setBusy(false);
    if (!answer.ok) return setError(answer.error);
    cache.clear();
    router.history.replace(readReturnPlace(from));
  };

  return (
    <div className="app-page app-door">
      <PageHeading title={texts.title} />
      {from !== undefined && <p className="app-soft">{texts.backTo}</p>}
      {error !== null && (
        <Notice tone="error" live title={texts.failed}>
          <p>{error.message}</p>
        </Notice>
      )}
      <form ref={form} noValidate className="app-form" onSubmit={(event) => void submit(event)}>
        <TextField
          label={texts.email}
          type="email"
          autoComplete="username"
          placeholder=" "
          value={email}
          onChange={setEmail}
          error={tried && email.trim() === "" ? texts.emailMissing : undefined}
        />
        <TextField
          label={texts.password}
          type="password"
          autoComplete="current-password"
          placeholder=" "
          value={password}
          onChange={setPassword}
          error={tried && password === "" ? texts.passwordMissing : undefined}
        />
        <p>
          <Button type="submit" variant="primary" busy={busy}>
            {texts.submit}
          </Button>
        </p>
      </form>
      <details className="app-details">
        <summary>{texts.forgotten}</summary>
        <p>{texts.forgottenText}</p>
      </details>
    </div>
  );
}
