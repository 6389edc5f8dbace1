/** What helps to write the section at hand. */
export function PanelPane() {
  return null;
}
