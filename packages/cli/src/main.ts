#!/usr/bin/env node
import { requireNode } from "./world/require-node.ts";

requireNode(process.versions.node);
// Loaded after the check, for an older Node cannot even read what follows.
const { runHere } = await import("./run-here.ts");
await runHere(process.argv.slice(2), process.cwd());
