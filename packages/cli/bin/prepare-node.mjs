// Plain JavaScript: an older Node cannot read the rest at all, and must still say why.
import * as module from "node:module";
import { fileURLToPath } from "node:url";

if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(
    `klubba: Node 24 eller senare behövs, det här är ${process.versions.node}. Installera Node 24 och försök igen. / ` +
      `Node 24 or later is needed, this is ${process.versions.node}. Install Node 24 and try again.\n`,
  );
  process.exit(2);
}

// From the second start on nothing is compiled again: a quarter of the time of a short command.
// In our own folder, for the usual one is in a place where any user of the machine may write.
module.enableCompileCache(
  fileURLToPath(new URL("../../../node_modules/.cache/klubba", import.meta.url)),
);
