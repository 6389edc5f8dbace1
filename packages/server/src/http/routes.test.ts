import { parseDocument, sequentialIds } from "@klubba/model";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  startTestServer,
  type TestPerson,
  type TestServer,
} from "../test-server/start-test-server.ts";

let klubba: TestServer;
let anna: TestPerson;

beforeAll(async () => {
  klubba = await startTestServer();
  anna = await klubba.setUp();
});
afterAll(() => klubba.stop());

test("health answers anyone", async () => {
  const { status, value } = await klubba.call("health");
  expect([status, value]).toEqual([200, { status: "ok", version: "0.1.0", storage: "ok" }]);
});

test("[M1] the main job: create, list, name two versions, read them back", async () => {
  const document = await klubba.createDocument(anna, "Riktlinje för Landskrona");
  const parameters = { document };
  const list = await klubba.call("listDocuments", { as: anna });
  expect(list.value).toMatchObject([
    {
      id: document,
      title: "Riktlinje för Landskrona",
      status: "draft",
      role: "owner",
      versions: 0,
    },
  ]);
  const content = await klubba.call("readContent", { as: anna, parameters });
  expect(content.value.fields).toMatchObject({ kommun: { value: "Landskrona stad" } });
  expect(parseDocument(content.value, sequentialIds()).ok).toBe(true);

  await klubba.call("nameVersion", { as: anna, parameters, body: { name: "Första" } });
  await klubba.call("nameVersion", {
    as: anna,
    parameters,
    body: { name: "Andra", reason: "rättad" },
  });
  const versions = await klubba.call("listVersions", { as: anna, parameters });
  expect(versions.value).toMatchObject([
    { number: 2, name: "Andra", reason: "rättad", author: { id: anna.id, name: "Anna" } },
    { number: 1, name: "Första", reason: "" },
  ]);
  const [second, first] = versions.value;
  expect(second?.hash).toBe(first?.hash);
  const read = await klubba.call("readVersion", {
    as: anna,
    parameters: { document, version: "1" },
  });
  expect(read.value.document).toEqual(content.value);
});
