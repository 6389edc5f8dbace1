import { queryOptions } from "@tanstack/react-query";
import { requireAnswer } from "./answer.ts";
import { parseCorpusAnswer } from "../corpus/parse-corpus-answer.ts";
import type { Client } from "./client.ts";

/** What is kept of the server's answers, and for how long it is taken as fresh. */
export const queries = {
  me: (client: Client) =>
    queryOptions({
      queryKey: ["me"],
      queryFn: () => requireAnswer(client.call("me", {}, null)),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  people: (client: Client) =>
    queryOptions({
      queryKey: ["people"],
      queryFn: () => requireAnswer(client.call("listPeople", {}, null)),
    }),
  invitation: (client: Client, token: string) =>
    queryOptions({
      queryKey: ["invitation", token],
      queryFn: () => requireAnswer(client.call("findInvitation", { token }, null)),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  documents: (client: Client) =>
    queryOptions({
      queryKey: ["documents"],
      queryFn: () => requireAnswer(client.call("listDocuments", {}, null)),
    }),
  document: (client: Client, document: string) =>
    queryOptions({
      queryKey: ["document", document],
      queryFn: () => requireAnswer(client.call("readDocument", { document }, null)),
    }),
  versions: (client: Client, document: string) =>
    queryOptions({
      queryKey: ["document", document, "versions"],
      queryFn: () => requireAnswer(client.call("listVersions", { document }, null)),
    }),
  /** The draft changes while one looks elsewhere: it is never fresh. */
  content: (client: Client, document: string) =>
    queryOptions({
      queryKey: ["document", document, "content"],
      queryFn: () => requireAnswer(client.call("readContent", { document }, null)),
      staleTime: 0,
      gcTime: 0,
    }),
  version: (client: Client, document: string, number: number) =>
    queryOptions({
      queryKey: ["document", document, "version", number],
      queryFn: () =>
        requireAnswer(client.call("readVersion", { document, version: String(number) }, null)),
      staleTime: Number.POSITIVE_INFINITY,
    }),
  /** Changes only with the installation. */
  corpus: (client: Client) =>
    queryOptions({
      queryKey: ["corpus"],
      queryFn: async () =>
        parseCorpusAnswer(await requireAnswer(client.call("readCorpus", {}, null))),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
    }),
} as const;
