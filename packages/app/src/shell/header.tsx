import {
  Icon,
  Menu,
  themes,
  useLanguage,
  useTexts,
  useTheme,
  useToasts,
  type IconName,
  type Theme,
} from "@klubba/ui";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useCallback, useSyncExternalStore } from "react";
import type { Person } from "@klubba/protocol";
import { queries } from "../api/queries.ts";
import { useClient } from "../session/session.tsx";
import { shellTexts } from "./shell-texts.ts";

const themeIcons: Record<Theme, IconName> = { system: "screen", light: "sun", dark: "moon" };

/** What stands over every page: the name, the places, and what concerns oneself. */
export function Header() {
  const texts = useTexts(shellTexts);
  const me = useKnownPerson();
  return (
    <header className="app-header">
      <Link to="/" className="app-name" aria-label={texts.home}>
        <Icon name="gavel" size={22} />
        <span>Klubba</span>
      </Link>
      {me !== undefined && (
        <nav aria-label={texts.main} className="app-places">
          <Link to="/" activeOptions={{ exact: true }}>
            {texts.documents}
          </Link>
          <Link to="/matrix">{texts.matrix}</Link>
          <Link to="/map">{texts.map}</Link>
          {me.administrator && <Link to="/people">{texts.people}</Link>}
        </nav>
      )}
      <div className="app-personal">
        <SettingsMenu />
        {me !== undefined && <AccountMenu name={me.name} />}
      </div>
    </header>
  );
}

/** Who is signed in, as far as the guard of the pages has asked; asks nothing itself. */
function useKnownPerson(): Person | undefined {
  const client = useClient();
  const cache = useQueryClient();
  const subscribe = useCallback(
    (onChange: () => void) => cache.getQueryCache().subscribe(onChange),
    [cache],
  );
  return useSyncExternalStore(subscribe, () => cache.getQueryData(queries.me(client).queryKey));
}

function SettingsMenu() {
  const texts = useTexts(shellTexts);
  const { language, setLanguage } = useLanguage();
  const { theme, setTheme } = useTheme();
  return (
    <Menu
      label={texts.settings}
      icon={themeIcons[theme]}
      iconOnly
      variant="quiet"
      align="end"
      items={[
        ...(["sv", "en"] as const).map((each) => ({
          id: each,
          label: texts.otherLanguage[each],
          checked: each === language,
          onSelect: () => setLanguage(each),
        })),
        ...themes.map((each, index) => ({
          id: each,
          label: `${texts.theme}: ${texts.themes[each].toLocaleLowerCase()}`,
          checked: each === theme,
          separated: index === 0,
          onSelect: () => setTheme(each),
        })),
      ]}
    />
  );
}

function AccountMenu({ name }: { readonly name: string }) {
  const texts = useTexts(shellTexts);
  const client = useClient();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const toasts = useToasts();

  const signOut = async () => {
    const answer = await client.signOut();
    if (!answer.ok) return toasts.show({ text: answer.error.message, tone: "error" });
    cache.clear();
    toasts.show({ text: texts.signedOut });
    return navigate({ to: "/sign-in" });
  };

  return (
    <Menu
      label={texts.account(name)}
      icon="person"
      variant="quiet"
      align="end"
      className="app-account"
      items={[
        { id: "sign-out", label: texts.signOut, icon: "signOut", onSelect: () => void signOut() },
      ]}
    >
      <span className="app-account-name">{name}</span>
    </Menu>
  );
}
