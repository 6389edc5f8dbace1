import type { InvitationLink } from "@klubba/protocol";
import { Button, Notice, TextField, useLanguage, useTexts, useToasts } from "@klubba/ui";
import { useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { queries } from "../../api/queries.ts";
import { compareTexts, formatDateTime } from "../../format/format.ts";
import { useClient } from "../../session/session.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { peopleTexts } from "./people-texts.ts";

export function PeoplePage() {
  const texts = useTexts(peopleTexts);
  const client = useClient();
  const { data: me } = useSuspenseQuery(queries.me(client));
  if (me.administrator) return <People me={me.id} />;
  return (
    <div className="app-page app-narrow">
      <PageHeading title={texts.forbiddenTitle} />
      <p className="app-lead">{texts.forbidden}</p>
      <p>
        <Link to="/" className="k-button k-button-primary">
          {texts.toDocuments}
        </Link>
      </p>
    </div>
  );
}

function People({ me }: { readonly me: string }) {
  const texts = useTexts(peopleTexts);
  const { language } = useLanguage();
  const client = useClient();
  const { data } = useSuspenseQuery(queries.people(client));
  const people = data.toSorted((one, other) => compareTexts(language)(one.name, other.name));
  return (
    <div className="app-page">
      <PageHeading title={texts.title} />
      <p className="app-lead">{texts.lead}</p>
      <ul className="app-people">
        {people.map((person) => (
          <li key={person.id}>
            <div className="app-person">
              <strong>{person.name}</strong>
              {person.id === me && <span className="app-soft"> ({texts.you})</span>}
              <div className="app-soft">{person.email}</div>
            </div>
            {person.administrator && <span className="app-soft">{texts.administrator}</span>}
          </li>
        ))}
      </ul>
      <InviteForm />
    </div>
  );
}

interface Invited extends InvitationLink {
  readonly name: string;
}

function InviteForm() {
  const texts = useTexts(peopleTexts);
  const client = useClient();
  const cache = useQueryClient();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [invited, setInvited] = useState<Invited | null>(null);

  const nameError = name.trim() === "" ? texts.nameMissing : undefined;
  const emailError = /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : texts.emailWrong;

  const invite = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameError !== undefined || emailError !== undefined) return;
    setBusy(true);
    const answer = await client.call(
      "invitePerson",
      {},
      { name: name.trim(), email: email.trim() },
    );
    setBusy(false);
    if (!answer.ok) return setFailure(answer.error.problems[0]?.message ?? answer.error.message);
    setInvited({ ...answer.value, name: name.trim() });
    setFailure(null);
    setTried(false);
    setName("");
    setEmail("");
    void cache.invalidateQueries({ queryKey: ["people"] });
  };

  return (
    <section className="app-section" aria-labelledby="invite">
      <h2 id="invite">{texts.inviteTitle}</h2>
      {failure !== null && (
        <Notice tone="error" live>
          <p>{failure}</p>
        </Notice>
      )}
      {invited !== null && <InvitationNotice invited={invited} />}
      <form className="app-row-form" noValidate onSubmit={(event) => void invite(event)}>
        <TextField
          label={texts.name}
          autoComplete="off"
          value={name}
          onChange={setName}
          error={tried ? nameError : undefined}
        />
        <TextField
          label={texts.email}
          type="email"
          autoComplete="off"
          value={email}
          onChange={setEmail}
          error={tried ? emailError : undefined}
        />
        <Button type="submit" variant="primary" icon="addPerson" busy={busy}>
          {texts.create}
        </Button>
      </form>
    </section>
  );
}

function InvitationNotice({ invited }: { readonly invited: Invited }) {
  const texts = useTexts(peopleTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  const address = new URL(invited.path, window.location.origin).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      toasts.show({ text: texts.copied });
    } catch {
      toasts.show({ text: texts.copyFailed, tone: "error" });
    }
  };
  return (
    <Notice
      tone="good"
      live
      title={texts.linkTitle(invited.name)}
      actions={
        <Button size="s" icon="copy" onClick={() => void copy()}>
          {texts.copy}
        </Button>
      }
    >
      <p>{texts.linkText(formatDateTime(invited.expiresAt, language))}</p>
      <TextField
        label={texts.link}
        hideLabel
        readOnly
        value={address}
        onChange={() => {}}
        onFocus={(event) => event.target.select()}
      />
    </Notice>
  );
}
