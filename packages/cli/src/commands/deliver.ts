import { resolve } from "node:path";
import { writeOutput } from "../files/write-output.ts";
import type { World } from "../world/world.ts";

/** Prints a result, or writes it to the file that was asked for; never over one of the inputs. */
export async function deliver(
  text: string,
  output: string | undefined,
  world: World,
  inputs: readonly string[] = [],
): Promise<void> {
  if (output === undefined) {
    world.print(text);
    return;
  }
  const paths = inputs.map((input) => resolve(world.directory, input));
  await writeOutput({ path: resolve(world.directory, output), shown: output, inputs: paths }, text);
}
