/** Pictures of main views for the papers, made by the journeys themselves. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { PHONE } from './harness.ts';
import type { Tab } from './harness.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Toasts come and go; what they cover is the picture. */
const WITHOUT_TOASTS = '.slds-notify_container { display: none !important; }';

/**
 * Takes the view of a tab at 1280 px and at 390 px: `<name>-1280.png` and `<name>-390.png` in the folder that
 * SCREENSHOTS names (relative to the project). Without SCREENSHOTS nothing is written; that nothing is wider than
 * the phone is asserted in any case.
 *
 * Components learn at loading whether they are on a phone, so the narrow picture comes from a second tab with the
 * same address and viewer; `show` brings that tab to the same view (clicks and waits). `'resize'` narrows the tab
 * itself, for a view that cannot be reached twice. The tab of the journey is afterwards as it was.
 */
export async function picture(
  tab: Tab,
  name: string,
  show: ((phone: Tab) => Promise<unknown>) | 'resize' = settledTab,
): Promise<void> {
  await take(tab.page, `${name}-1280.png`);
  if (show === 'resize') {
    const size = tab.page.viewportSize();
    await tab.page.setViewportSize(PHONE);
    await takeOnPhone(tab.page, name);
    if (size !== null) await tab.page.setViewportSize(size);
    return;
  }
  const phone = await tab.onPhone();
  await show(phone);
  await takeOnPhone(phone.page, name);
  await phone.close();
}

async function takeOnPhone(page: Page, name: string): Promise<void> {
  await settled(page);
  const width = await page.evaluate('document.documentElement.scrollWidth');
  assert.equal(width, PHONE.width, `${name}: something is wider than a phone`);
  await take(page, `${name}-390.png`);
}

async function take(page: Page, file: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  await settled(page);
  mkdirSync(path.join(ROOT, folder), { recursive: true });
  const size = page.viewportSize();
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  // As high as the page: what is fixed to the bottom of the window would else lie across the middle of the picture.
  if (size !== null) await page.setViewportSize({ ...size, height: Math.max(size.height, height) });
  await page.screenshot({
    path: path.join(ROOT, folder, file),
    animations: 'disabled',
    caret: 'hide',
    style: WITHOUT_TOASTS,
  });
  if (size !== null) await page.setViewportSize(size);
}

async function settledTab(tab: Tab): Promise<void> {
  await settled(tab.page);
}

/** Nothing turns, and no element has appeared or gone for a while. */
async function settled(page: Page): Promise<void> {
  let before = -1;
  for (let calm = 0; calm < 3;) {
    await page.waitForTimeout(150);
    const spinners = await page.locator('lightning-spinner').filter({ visible: true }).count();
    const elements = await page.locator('main *').count();
    calm = spinners === 0 && elements === before ? calm + 1 : 0;
    before = elements;
  }
}
