import { resolve } from "node:path";
import { writeOutput } from "../files/write-output.ts";
import { isReadable } from "../formats/formats.ts";
import type { World } from "../world/world.ts";
import { tellWritten } from "./tell-written.ts";

interface Delivery {
  readonly output: string | undefined;
  readonly force: boolean;
}

/**
 * Prints a result, or writes it to the file that was asked for; never over one of the inputs, and
 * over a file that may be somebody's work only by force.
 */
export async function deliver(
  text: string,
  { output, force }: Delivery,
  world: World,
  inputs: readonly string[] = [],
): Promise<void> {
  if (output === undefined) world.print(text);
  else await deliverFile(text, { output, force }, world, inputs);
}

/** The same for what only a file can hold. */
export async function deliverFile(
  content: string | Uint8Array,
  { output, force }: Delivery & { readonly output: string },
  world: World,
  inputs: readonly string[] = [],
): Promise<void> {
  const paths = inputs.map((input) => resolve(world.directory, input));
  const path = resolve(world.directory, output);
  const keep = !force && isReadable(output);
  await writeOutput({ path, shown: output, inputs: paths, keep }, content);
  tellWritten(output, world);
}
