import { createAssetHandlers } from "./assets.ts";
import { createCorpusHandlers } from "./corpus.ts";
import { createDocumentHandlers } from "./documents.ts";
import type { Handlers, Services } from "./handler.ts";
import { createHealthHandlers } from "./health.ts";
import { createMemberHandlers } from "./members.ts";
import { createPeopleHandlers } from "./people.ts";
import { createVersionHandlers } from "./versions.ts";

/** One handler per route of the protocol: a route without one does not compile. */
export const createHandlers = (services: Services): Handlers => ({
  ...createHealthHandlers(services),
  ...createPeopleHandlers(services),
  ...createDocumentHandlers(services),
  ...createMemberHandlers(services),
  ...createVersionHandlers(services),
  ...createAssetHandlers(services),
  ...createCorpusHandlers(services),
});
