// Plain JavaScript: an older Node cannot read the rest at all, and must still say why.
if (Number(process.versions.node.split(".")[0]) < 24) {
  process.stderr.write(
    `klubba: Node 24 eller senare behövs, det här är ${process.versions.node}. Installera Node 24 och försök igen. / ` +
      `Node 24 or later is needed, this is ${process.versions.node}. Install Node 24 and try again.\n`,
  );
  process.exit(2);
}
