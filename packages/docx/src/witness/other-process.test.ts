import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { everyConstruct } from "../cases/every-construct.ts";
import { loadAsset, noon } from "../cases/open-docx.ts";
import { writeDocx } from "../door/write-docx.ts";

// Another document is written first: nothing may be left over from it.
const program = `
  import { createHash } from "node:crypto";
  import { doc, everyConstruct, p } from "${import.meta.resolve("../cases/every-construct.ts")}";
  import { loadAsset, noon } from "${import.meta.resolve("../cases/open-docx.ts")}";
  import { writeDocx } from "${import.meta.resolve("../door/write-docx.ts")}";
  await writeDocx(doc(p("en annan")), { now: noon, loadAsset });
  const { bytes } = await writeDocx(everyConstruct, { now: noon, loadAsset });
  console.log(createHash("sha256").update(bytes).digest("hex"));
`;

test(
  "[W1] another process, in another time zone, writes the same bytes",
  { timeout: 30_000 },
  async () => {
    const { bytes } = await writeDocx(everyConstruct, { now: noon, loadAsset });
    const own = createHash("sha256").update(bytes).digest("hex");
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "--eval", program],
      { env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8" } },
    );
    expect(stdout.trim()).toBe(own);
  },
);
