import { limits } from "@klubba/protocol";
import type { welcomeTexts } from "./welcome-texts.ts";

interface Account {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** What is wrong with each field, in the order in which they stand; empty when nothing is. */
export function readAccountErrors(
  account: Account,
  texts: (typeof welcomeTexts)["sv"],
): Partial<Record<keyof Account, string>> {
  const { minimum, maximum } = limits.passwordLength;
  const { length } = account.password;
  const password =
    length < minimum
      ? texts.passwordShort(minimum, length)
      : length > maximum
        ? texts.passwordLong(maximum)
        : null;
  return {
    ...(account.name.trim() === "" ? { name: texts.nameMissing } : {}),
    ...(/^\S+@\S+\.\S+$/.test(account.email.trim()) ? {} : { email: texts.emailWrong }),
    ...(password === null ? {} : { password }),
  };
}
