/** Ends the process with one clear line when Node cannot run what Klubba is written in. */
export function requireNode(version: string): void {
  if (Number(version.split(".")[0]) >= 24) return;
  process.stderr.write(
    `klubba: Node 24 eller senare behövs, det här är ${version}. Kör med pnpm på Linux, eller installera Node 24. / Node 24 or later is needed, this is ${version}.\n`,
  );
  process.exit(2);
}
