/** Builds the screens unless they are built from these very sources; code 2 when that fails. */
import { buildApp } from "./start/build-app.ts";

const built = await buildApp((line) => process.stderr.write(`${line}\n`));
process.exitCode = built ? 0 : 2;
