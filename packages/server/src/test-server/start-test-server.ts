import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type ErrorBody,
  type Role,
  type RouteAnswer,
  type RouteBody,
  type RouteName,
  routes,
} from "@klubba/protocol";
import type { Log, LogFields } from "../log/log.ts";
import { createServerOn } from "../server/create-server.ts";
import type { Server, ServerOptions } from "../server/server-options.ts";
import { createStorage } from "../storage/create-storage.ts";
import type { Storage } from "../storage/storage.ts";
import { sampleCorpus } from "./sample-corpus.ts";

export interface TestPerson {
  readonly id: string;
  readonly email: string;
  readonly cookie: string;
}

export interface Answer<Name extends RouteName> {
  readonly status: number;
  readonly headers: Headers;
  readonly value: RouteAnswer<Name>;
  readonly error: ErrorBody["error"] | undefined;
}

interface CallDetails<Name extends RouteName> {
  readonly as?: TestPerson | undefined;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly body?: RouteBody<Name> | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LoggedEvent {
  readonly event: string;
  readonly fields: LogFields;
}

/** A server on a directory of its own, and what a test does with one. */
export interface TestServer {
  readonly server: Server;
  readonly directory: string;
  readonly logged: readonly LoggedEvent[];
  readonly tick: (milliseconds: number) => void;
  readonly call: <Name extends RouteName>(
    name: Name,
    details?: CallDetails<Name>,
  ) => Promise<Answer<Name>>;
  /** The first administrator, through the link. */
  readonly setUp: () => Promise<TestPerson>;
  readonly join: (administrator: TestPerson, name: string) => Promise<TestPerson>;
  readonly signIn: (email: string, secret?: string) => Promise<Response>;
  readonly createDocument: (owner: TestPerson, title?: string) => Promise<string>;
  readonly addMember: (
    owner: TestPerson,
    document: string,
    person: TestPerson,
    role: Role,
  ) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export const secretOf = (email: string) => `hemligheten ${email}`;

const cookieOf = (headers: Headers) =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

export async function startTestServer(
  options: Partial<ServerOptions> & { wrap?: (storage: Storage) => Storage } = {},
): Promise<TestServer> {
  const directory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), "klubba-")));
  const logged: LoggedEvent[] = [];
  const note = (event: string, fields: LogFields = {}) => logged.push({ event, fields });
  const log: Log = {
    info: note,
    warn: note,
    error: (event, error, fields) => note(event, { ...fields, message: String(error) }),
  };
  let passed = 0;
  const now = () => new Date(Date.now() + passed);
  const { wrap = (storage) => storage, ...rest } = options;
  const storage = await createStorage({
    dataDirectory: directory,
    databaseUrl: options.databaseUrl,
    log,
    now,
  });
  const server = await createServerOn(wrap(storage), {
    port: 0,
    dataDirectory: directory,
    corpus: sampleCorpus,
    ...rest,
    log,
    now,
  });

  const call: TestServer["call"] = async (name, details = {}) => {
    const route = routes[name];
    const path = route.path.replaceAll(/:(\w+)/g, (_, parameter: string) =>
      encodeURIComponent(details.parameters?.[parameter] ?? "missing"),
    );
    const { body } = details;
    const isBytes = body instanceof Uint8Array;
    const response = await fetch(server.url + path, {
      method: route.method,
      headers: {
        ...(details.as === undefined ? {} : { cookie: details.as.cookie }),
        ...(body === undefined || isBytes ? {} : { "content-type": "application/json" }),
        ...details.headers,
      },
      ...(body === undefined ? {} : { body: isBytes ? body : JSON.stringify(body) }),
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    const value: unknown =
      isJson && bytes.byteLength > 0 ? JSON.parse(new TextDecoder().decode(bytes)) : bytes;
    return {
      status: response.status,
      headers: response.headers,
      value: value as never,
      error: response.ok ? undefined : (value as ErrorBody).error,
    };
  };

  const accept = async (token: string, name: string): Promise<TestPerson> => {
    const email = `${name.toLowerCase()}@example.se`;
    const answer = await call("acceptInvitation", {
      body: { token, name, email, password: secretOf(email) },
    });
    if (answer.status !== 200) throw new Error(`not accepted: ${JSON.stringify(answer.error)}`);
    return { id: answer.value.id, email, cookie: cookieOf(answer.headers) };
  };

  const signIn = (email: string, secret = secretOf(email)) =>
    fetch(`${server.url}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: server.url },
      body: JSON.stringify({ email, password: secret }),
    });

  return {
    server,
    directory,
    logged,
    tick: (milliseconds) => {
      passed += milliseconds;
    },
    call,
    setUp: () => accept(server.firstRunLink?.split("/").at(-1) ?? "", "Anna"),
    async join(administrator, name) {
      const invited = await call("invitePerson", {
        as: administrator,
        body: { name, email: `${name.toLowerCase()}@example.se` },
      });
      return await accept(invited.value.path.split("/").at(-1)!, name);
    },
    signIn,
    async createDocument(owner, title = "Riktlinje") {
      const created = await call("createDocument", {
        as: owner,
        body: {
          from: "template",
          template: "policy",
          title,
          fields: { kommun: "Landskrona stad" },
        },
      });
      return created.value.id;
    },
    async addMember(owner, document, { email }, role) {
      const added = await call("addMember", {
        as: owner,
        parameters: { document },
        body: { email, role },
      });
      if (added.status !== 200) throw new Error(`not added: ${JSON.stringify(added.error)}`);
    },
    async stop() {
      await server.stop();
      if (options.dataDirectory === undefined) await rm(directory, { recursive: true });
    },
  };
}
