import type { Invitation } from "@klubba/protocol";
import { limits } from "@klubba/protocol";
import { Button, Checkbox, Notice, Progress, TextField, useTexts } from "@klubba/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useRef, useState } from "react";
import type { CallError } from "../../api/answer.ts";
import { queries } from "../../api/queries.ts";
import { useClient } from "../../session/session.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { readAccountErrors } from "./read-account-errors.ts";
import { welcomeTexts } from "./welcome-texts.ts";

const route = getRouteApi("/welcome/$token");

export function WelcomePage() {
  const texts = useTexts(welcomeTexts);
  const client = useClient();
  const { token } = route.useParams();
  const invitation = useQuery(queries.invitation(client, token));
  if (invitation.isPending) {
    return (
      <div className="app-page app-door">
        <Progress label={texts.checking} />
      </div>
    );
  }
  if (invitation.isError) {
    return (
      <div className="app-page app-door">
        <PageHeading title={texts.used} />
        <p className="app-lead">{texts.usedText}</p>
        <p>
          <Link to="/sign-in" className="k-button k-button-primary">
            {texts.toSignIn}
          </Link>
        </p>
      </div>
    );
  }
  return <AccountForm token={token} invitation={invitation.data} />;
}

interface AccountFormProps {
  readonly token: string;
  readonly invitation: Invitation;
}

function AccountForm({ token, invitation }: AccountFormProps) {
  const texts = useTexts(welcomeTexts);
  const client = useClient();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [account, setAccount] = useState({
    name: invitation.name,
    email: invitation.email,
    password: "",
  });
  const [shown, setShown] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallError | null>(null);
  const errors = tried ? readAccountErrors(account, texts) : {};

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const [first] = Object.keys(readAccountErrors(account, texts));
    if (first !== undefined) {
      form.current?.querySelector<HTMLInputElement>(`[name=${first}]`)?.focus();
      return;
    }
    setBusy(true);
    const answer = await client.call("acceptInvitation", {}, { token, ...account });
    setBusy(false);
    if (!answer.ok) return setFailure(answer.error);
    cache.clear();
    await navigate({ to: "/", replace: true });
  };

  const field = (name: keyof typeof account) => ({
    name,
    value: account[name],
    error: errors[name],
    onChange: (value: string) => setAccount((before) => ({ ...before, [name]: value })),
  });
  const { minimum } = limits.passwordLength;

  return (
    <div className="app-page app-door">
      <PageHeading title={texts.titles[invitation.kind]} />
      <p className="app-lead">{texts.leads[invitation.kind]}</p>
      {failure !== null && (
        <Notice tone="error" live title={texts.failed}>
          <p>{failure.message}</p>
          {failure.problems.map((problem) => (
            <p key={problem.path + problem.message}>{problem.message}</p>
          ))}
        </Notice>
      )}
      <form ref={form} noValidate className="app-form" onSubmit={(event) => void submit(event)}>
        <TextField
          label={texts.name}
          hint={texts.nameHint}
          autoComplete="name"
          {...field("name")}
        />
        <TextField
          label={texts.email}
          hint={texts.emailHint}
          type="email"
          autoComplete="username"
          {...field("email")}
        />
        <TextField
          label={texts.password}
          hint={texts.passwordHint(minimum)}
          type={shown ? "text" : "password"}
          autoComplete="new-password"
          spellCheck={false}
          {...field("password")}
        />
        <Checkbox label={texts.show} checked={shown} onChange={setShown} />
        <p>
          <Button type="submit" variant="primary" busy={busy}>
            {texts.submit}
          </Button>
        </p>
      </form>
    </div>
  );
}
