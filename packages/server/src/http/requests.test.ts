import { createHash } from "node:crypto";
import { limits } from "@klubba/protocol";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  startTestServer,
  type TestPerson,
  type TestServer,
} from "../test-server/start-test-server.ts";

let klubba: TestServer;
let anna: TestPerson;
let parameters: { document: string };

beforeAll(async () => {
  klubba = await startTestServer();
  anna = await klubba.setUp();
  parameters = { document: await klubba.createDocument(anna) };
});
afterAll(() => klubba.stop());

test("[H1] every problem of a body is told at once, in the language asked for", async () => {
  const body = { token: "", name: " ", email: "anna", password: "kort", extra: 1 } as never;
  const swedish = await klubba.call("acceptInvitation", { body });
  expect(swedish.status).toBe(400);
  expect(swedish.error?.problems).toEqual([
    { path: "name", message: "Skriv något här." },
    { path: "email", message: "Det är ingen e-postadress." },
    { path: "password", message: "Skriv minst 12 tecken." },
    { path: "extra", message: '"extra" är inte känt här.' },
  ]);
  const english = await klubba.call("acceptInvitation", {
    body,
    headers: { "accept-language": "en-GB,sv;q=0.5" },
  });
  expect(english.error?.problems?.[2]?.message).toBe("Write at least 12 characters.");
});

test("[H1] what is no JSON is said to be none", async () => {
  const headers = { "content-type": "application/json" };
  const body = new TextEncoder().encode("{nej");
  const answer = await klubba.call("nameVersion", { as: anna, parameters, headers, body });
  expect([answer.status, answer.error?.message]).toEqual([
    400,
    "Uppgifterna är inte JSON i UTF-8.",
  ]);
});

test("[H1] a document with faults is refused with their places", async () => {
  const document = {
    format: 1,
    head: { title: "T", decidedOn: "i går" },
    body: { type: "doc", content: [] },
  };
  const answer = await klubba.call("createDocument", {
    as: anna,
    body: { from: "document", document },
  });
  expect(answer.status).toBe(400);
  expect(answer.error?.problems).toEqual([
    { path: "head.decidedOn", message: expect.stringMatching(/^ett datum skrivs ÅÅÅÅ-MM-DD/) },
    { path: "body", message: expect.stringMatching(/^texten följer inte dokumentmodellen/) },
  ]);
  const english = await klubba.call("createDocument", {
    as: anna,
    body: { from: "document", document },
    headers: { "accept-language": "en" },
  });
  expect(english.error?.problems?.[0]?.message).toMatch(/^a date is written YYYY-MM-DD/);
});

test("[H1] an unknown template, or field, is told what there is", async () => {
  const template = await klubba.call("createDocument", {
    as: anna,
    body: { from: "template", template: "polici", title: "", fields: {} },
  });
  expect(template.error?.message).toBe("Mallen polici finns inte. Välj någon av policy.");
  const field = await klubba.call("createDocument", {
    as: anna,
    body: { from: "template", template: "policy", title: "", fields: { komun: "X" } },
  });
  expect([field.status, field.error?.problems]).toEqual([
    400,
    [
      {
        path: "fields.komun",
        message: "mallen ”policy” har inget fält ”komun”. Menade du ”kommun”?",
      },
    ],
  ]);
});

test("[H2] a body that is too large is refused, with or without an announced length", async () => {
  const body = new Uint8Array(limits.requestBytes + 1).fill(32);
  const headers = { "content-type": "application/json" };
  const announced = await klubba.call("nameVersion", { as: anna, parameters, headers, body });
  expect(announced.status).toBe(413);
  const streamed = await fetch(
    `${klubba.server.url}/api/documents/${parameters.document}/versions`,
    {
      method: "POST",
      headers: { ...headers, cookie: anna.cookie },
      body: new Blob([body]).stream(),
      duplex: "half",
    },
  );
  expect(streamed.status).toBe(413);
});

test("[H3] every answer carries the strict headers", async () => {
  const { headers } = await klubba.call("health");
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain(`connect-src 'self' ${klubba.server.url.replace("http", "ws")}`);
  expect(policy).not.toContain("unsafe");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
  const missing = await klubba.call("readDocument");
  expect(missing.headers.get("content-security-policy")).toBe(policy);
});

test("[H4] the log tells of each request, and nothing of what is in it", async () => {
  await klubba.call("nameVersion", { as: anna, parameters, body: { name: "Hemligt namn" } });
  const requests = klubba.logged.filter(({ event }) => event === "request");
  expect(requests.at(-1)?.fields).toMatchObject({
    method: "POST",
    path: `/api/documents/${parameters.document}/versions`,
    status: 200,
  });
  const all = JSON.stringify(klubba.logged);
  expect(all).not.toContain("Hemligt namn");
  expect(all).not.toContain(anna.cookie.split("=")[1]!.slice(0, 20));
});

test("[H5] the corpus comes whole, once", async () => {
  const first = await klubba.call("readCorpus", { as: anna });
  expect(first.value).toMatchObject({ templates: [{ id: "policy", document: { format: 1 } }] });
  const etag = first.headers.get("etag") ?? "";
  const again = await klubba.call("readCorpus", { as: anna, headers: { "if-none-match": etag } });
  expect([again.status, again.headers.get("etag")]).toEqual([304, etag]);
  const plain = await klubba.call("readCorpus", {
    as: anna,
    headers: { "accept-encoding": "identity" },
  });
  expect([plain.headers.get("content-encoding"), plain.value]).toEqual([null, first.value]);
});

const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 9, 9]);

test("[P1] a picture comes back as it was, to members, under the hash of its bytes", async () => {
  const stored = await klubba.call("storeAsset", { as: anna, parameters, body: jpeg });
  const hash = createHash("sha256").update(jpeg).digest("hex");
  expect(stored.value).toEqual({ src: `asset:${hash}` });
  const read = await klubba.call("readAsset", {
    as: anna,
    parameters: { ...parameters, asset: hash },
  });
  expect(read.value).toEqual(jpeg);
  expect(read.headers.get("content-type")).toBe("image/jpeg");
  expect(read.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
  const other = { document: await klubba.createDocument(anna), asset: hash };
  expect((await klubba.call("readAsset", { as: anna, parameters: other })).status).toBe(404);
});

test("[P2] only pictures of the three kinds are taken, whatever they claim to be", async () => {
  const refused = [
    "<svg xmlns='http://www.w3.org/2000/svg'/>",
    "GIF89a",
    "<html>",
    "",
    "RIFF1234WAVE",
  ];
  for (const text of refused) {
    const body = new TextEncoder().encode(text);
    const headers = { "content-type": "image/png" };
    expect((await klubba.call("storeAsset", { as: anna, parameters, headers, body })).status).toBe(
      415,
    );
  }
  const large = new Uint8Array(limits.assetBytes + 1);
  large.set(jpeg);
  expect((await klubba.call("storeAsset", { as: anna, parameters, body: large })).status).toBe(413);
});

test("[M3] the last owner stays, and is told why", async () => {
  const answer = await klubba.call("removeMember", {
    as: anna,
    parameters: { ...parameters, person: anna.id },
  });
  expect([answer.status, answer.error?.message]).toEqual([
    409,
    "Dokumentet behöver en ägare. Gör någon annan till ägare först.",
  ]);
});

test("[M4] an archived document takes no pictures and no versions until it is taken back", async () => {
  const document = await klubba.createDocument(anna);
  const archive = (archived: boolean) =>
    klubba.call("archiveDocument", { as: anna, parameters: { document }, body: { archived } });
  expect((await archive(true)).value.archived).toBe(true);
  expect(
    (await klubba.call("storeAsset", { as: anna, parameters: { document }, body: jpeg })).status,
  ).toBe(409);
  const name = () =>
    klubba.call("nameVersion", { as: anna, parameters: { document }, body: { name: "Sent" } });
  expect((await name()).status).toBe(409);
  await archive(false);
  expect((await name()).status).toBe(200);
  expect(
    (await klubba.call("storeAsset", { as: anna, parameters: { document }, body: jpeg })).status,
  ).toBe(200);
});

test("[H1] the one character that a database may not keep is refused at the door", async () => {
  const body = { name: "Remiss\0" };
  const named = await klubba.call("nameVersion", { as: anna, parameters, body });
  expect([named.status, named.error?.problems?.[0]?.path]).toEqual([400, "name"]);
  const read = await klubba.call("readAsset", {
    as: anna,
    parameters: { ...parameters, asset: "\0" },
  });
  expect(read.status).toBe(404);
});

test("[S6] a request that the storage fails is told to come back, not that it was wrong", async () => {
  const full = Object.assign(new Error("database or disk is full"), { code: "SQLITE_FULL" });
  const broken = await startTestServer({
    wrap: (storage) => ({
      ...storage,
      versions: { ...storage.versions, add: () => Promise.reject(full) },
    }),
  });
  const bo = await broken.setUp();
  const document = await broken.createDocument(bo);
  const answer = await broken.call("nameVersion", {
    as: bo,
    parameters: { document },
    body: { name: "X" },
  });
  expect([answer.status, answer.error?.code]).toEqual([503, "storageFailed"]);
  await broken.stop();
});
