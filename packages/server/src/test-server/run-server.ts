import { createServer } from "../server/create-server.ts";
import { sampleCorpus } from "./sample-corpus.ts";

/** A server in a process of its own, for tests that kill it. Says where it is on standard output. */
const [dataDirectory = "", port = "0"] = process.argv.slice(2);
const { url, firstRunLink } = await createServer({
  port: Number(port),
  dataDirectory,
  corpus: sampleCorpus,
});
console.log(JSON.stringify({ url, firstRunLink }));
