/** What the toolbar and the page open over the page. */
export function Dialogs() {
  return null;
}
