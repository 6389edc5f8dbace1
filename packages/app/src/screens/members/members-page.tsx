import { type Member, mayDo, type Role, roleLabels, roles } from "@klubba/protocol";
import {
  Button,
  ConfirmDialog,
  IconButton,
  Notice,
  Select,
  TextField,
  useLanguage,
  useTexts,
  useToasts,
} from "@klubba/ui";
import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import type { CallError } from "../../api/answer.ts";
import { queries } from "../../api/queries.ts";
import { compareTexts } from "../../format/format.ts";
import { useClient } from "../../session/session.tsx";
import { DocumentNav } from "../../shell/document-nav.tsx";
import { PageHeading } from "../../shell/page-heading.tsx";
import { membersTexts } from "./members-texts.ts";
import { roleExplanations } from "./role-explanations.ts";

const route = getRouteApi("/signed-in/documents/$document/members");

export function MembersPage() {
  const texts = useTexts(membersTexts);
  const { language } = useLanguage();
  const client = useClient();
  const cache = useQueryClient();
  const toasts = useToasts();
  const { document: id } = route.useParams();
  const { data: document } = useSuspenseQuery(queries.document(client, id));
  const { data: me } = useQuery(queries.me(client));
  const [removing, setRemoving] = useState<Member | null>(null);
  const [busy, setBusy] = useState(false);

  const manages = mayDo(document.role, "manageMembers");
  const owners = document.members.filter((member) => member.role === "owner").length;
  const members = document.members.toSorted((one, other) =>
    compareTexts(language)(one.name, other.name),
  );
  const refresh = () => cache.invalidateQueries({ queryKey: ["document", id] });

  const change = async (member: Member, role: Role) => {
    const answer = await client.call("changeMember", { document: id, person: member.id }, { role });
    if (!answer.ok) return toasts.show({ text: answer.error.message, tone: "error" });
    toasts.show({ text: texts.changed(member.name, roleLabels[role][language]) });
    return refresh();
  };
  const remove = async (member: Member) => {
    setBusy(true);
    const answer = await client.call("removeMember", { document: id, person: member.id }, null);
    setBusy(false);
    setRemoving(null);
    if (!answer.ok) return toasts.show({ text: answer.error.message, tone: "error" });
    toasts.show({ text: texts.removed(member.name) });
    return refresh();
  };

  return (
    <>
      <DocumentNav document={document} />
      <div className="app-page">
        <PageHeading title={texts.title} />
        <p className="app-lead">{texts.lead}</p>
        {!manages && (
          <Notice tone="info">
            <p>{texts.notAllowed}</p>
          </Notice>
        )}
        <ul className="app-people">
          {members.map((member) => {
            const last = member.role === "owner" && owners === 1;
            return (
              <li key={member.id}>
                <div className="app-person">
                  <strong>{member.name}</strong>
                  {member.id === me?.id && <span className="app-soft"> ({texts.you})</span>}
                  <div className="app-soft">{member.email}</div>
                </div>
                {manages ? (
                  <div className="app-person-role">
                    <Select
                      label={texts.roleOf(member.name)}
                      hideLabel
                      value={member.role}
                      disabled={last}
                      options={roles.map((role) => ({
                        value: role,
                        label: roleLabels[role][language],
                      }))}
                      onChange={(role) => void change(member, role)}
                    />
                    <IconButton
                      icon="remove"
                      label={texts.remove(member.name)}
                      disabled={last}
                      onClick={() => setRemoving(member)}
                    />
                    {last && <p className="app-soft app-last-owner">{texts.lastOwner}</p>}
                  </div>
                ) : (
                  <span>{roleLabels[member.role][language]}</span>
                )}
              </li>
            );
          })}
        </ul>
        {manages && <AddMember document={id} onAdded={refresh} />}
        <details className="app-details">
          <summary>{texts.roles}</summary>
          <dl className="app-roles">
            {roles.map((role) => (
              <div key={role}>
                <dt>{roleLabels[role][language]}</dt>
                <dd>{roleExplanations[role][language]}</dd>
              </div>
            ))}
          </dl>
        </details>
      </div>
      {removing !== null && (
        <ConfirmDialog
          title={texts.removeTitle(removing.name)}
          confirm={texts.removeConfirm}
          danger
          busy={busy}
          onConfirm={() => void remove(removing)}
          onCancel={() => setRemoving(null)}
        >
          <p>{texts.removeText}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

interface AddMemberProps {
  readonly document: string;
  readonly onAdded: () => Promise<void>;
}

function AddMember({ document, onAdded }: AddMemberProps) {
  const texts = useTexts(membersTexts);
  const { language } = useLanguage();
  const client = useClient();
  const toasts = useToasts();
  const { data: people = [] } = useQuery(queries.people(client));
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("author");
  const [error, setError] = useState<string | undefined>(undefined);
  const [busy, setBusy] = useState(false);

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (!/^\S+@\S+\.\S+$/.test(email.trim())) return setError(texts.personMissing);
    setBusy(true);
    const answer = await client.call("addMember", { document }, { email: email.trim(), role });
    setBusy(false);
    if (!answer.ok) return setError(readReason(answer.error));
    toasts.show({ text: texts.added(answer.value.name) });
    setEmail("");
    setError(undefined);
    return onAdded();
  };

  return (
    <section className="app-section" aria-labelledby="add-member">
      <h2 id="add-member">{texts.addTitle}</h2>
      <form className="app-row-form" noValidate onSubmit={(event) => void add(event)}>
        <TextField
          label={texts.person}
          hint={texts.personHint}
          type="email"
          list="known-people"
          autoComplete="off"
          value={email}
          onChange={setEmail}
          error={error}
        />
        <datalist id="known-people">
          {people.map((person) => (
            <option key={person.id} value={person.email}>
              {person.name}
            </option>
          ))}
        </datalist>
        <Select
          label={texts.role}
          hint={roleExplanations[role][language]}
          value={role}
          options={roles.map((each) => ({ value: each, label: roleLabels[each][language] }))}
          onChange={setRole}
        />
        <Button type="submit" variant="primary" icon="addPerson" busy={busy}>
          {texts.add}
        </Button>
      </form>
    </section>
  );
}

const readReason = ({ message, problems }: CallError) => problems[0]?.message ?? message;
