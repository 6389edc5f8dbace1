#!/usr/bin/env node
import "./prepare-node.mjs";

await import("../src/main.ts");
