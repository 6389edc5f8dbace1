import type { Page } from "playwright-core";

/** Of one round: short, so that both sides meet whatever else the machine is doing. */
const strokes = 30;

/** Where the caret goes before typing: the middle of the text, where edits cost most. */
async function placeCaret(page: Page): Promise<void> {
  await page.evaluate(() => {
    const paragraphs = document.querySelectorAll('[contenteditable="true"] p');
    const middle = paragraphs[Math.floor(paragraphs.length / 2)];
    middle?.scrollIntoView({ block: "center" });
    const range = document.createRange();
    range.selectNodeContents(middle ?? document.body);
    range.collapse(false);
    document.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  });
  await page.waitForTimeout(500);
}

/** Puts the caret in the middle and starts the clock of each key; before the first round. */
export async function prepareKeystrokes(page: Page): Promise<void> {
  await placeCaret(page);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keystrokeTimes: times });
    addEventListener(
      "keydown",
      (event) => {
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener("message", () =>
            times.push(performance.now() - event.timeStamp),
          );
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
}

/**
 * One round of typing. From each key going down to the first moment after the frame that shows it,
 * in milliseconds.
 */
export async function measureKeystrokes(page: Page): Promise<number[]> {
  await page.bringToFront();
  await page.waitForTimeout(500);
  const before = await page.locator('[contenteditable="true"]').innerText();
  for (let stroke = 0; stroke < strokes; stroke += 1) {
    await page.keyboard.press("abcdefgh"[stroke % 8]!);
    await page.waitForTimeout(40);
  }
  const after = await page.locator('[contenteditable="true"]').innerText();
  // A number for typing that typed nothing would be worth nothing.
  if (after.length < before.length + strokes)
    throw new Error("the keystrokes did not reach the text");
  return page.evaluate(() =>
    (window as unknown as { keystrokeTimes: number[] }).keystrokeTimes.splice(0),
  );
}
