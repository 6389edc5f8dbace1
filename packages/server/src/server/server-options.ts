import type { Corpus } from "@klubba/corpus";
import type { Log } from "../log/log.ts";

export interface ServerOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** The address to listen on; `127.0.0.1`, this machine alone, unless said. */
  readonly host?: string;
  /** Where the embedded database lies; created if missing. Not used with `databaseUrl`. */
  readonly dataDirectory: string;
  /** `postgres://…`; without it the embedded SQLite is used. */
  readonly databaseUrl?: string | undefined;
  /** The built app. Without it only the API answers. */
  readonly appDirectory?: string | undefined;
  readonly corpus: Corpus;
  /**
   * The address people type, e.g. `https://klubba.example.se`. With https, cookies are sent over
   * https only.
   */
  readonly publicUrl?: string | undefined;
  /**
   * True when exactly one proxy stands in front and sets `X-Forwarded-For`, `-Proto` and `-Host`;
   * otherwise anyone could claim any address.
   */
  readonly trustProxy?: boolean;
  /** JSON lines to standard error unless given. */
  readonly log?: Log;
  readonly now?: () => Date;
  /** In [0, 1); for document and block ids. Secrets always come from the system. */
  readonly random?: () => number;
}

export interface Server {
  /** Where this server answers, without a slash at the end. */
  readonly url: string;
  /**
   * One-time link with which the first administrator sets a password; null once somebody is there.
   * It is good for a day, and each start makes a new one in the place of the last.
   */
  readonly firstRunLink: string | null;
  /** Takes no more requests, closes the sockets, lets writes finish and closes the database. */
  readonly stop: () => Promise<void>;
}
