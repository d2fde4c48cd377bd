/**
 * What browser tests stand on: the local org's server on a free port with a database of its own, Chromium,
 * and pages that remember everything that went wrong in them.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page, ViewportSize } from 'playwright-core';
import type { OrgPort } from '../local-org/server/orgPort.ts';
import { serve } from '../local-org/server/serve.ts';
import type { RunningServer } from '../local-org/server/serve.ts';
import { findChromium } from '../scripts/chromium.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Of this switch the last one counts: what Playwright switches off itself, and the popups of the address bar, pages of
 * Chromium's own that every new window loads beside ours and nobody sees.
 */
const WITHOUT = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
];

/** Quiet and without calls home; no sandbox, because tests often run as root in a container. */
const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT.join(',')}`,
];

/** Longest wait for something to appear, in milliseconds; PATIENCE gives other seconds to a machine that is busy. */
const PATIENCE = Number(process.env['PATIENCE'] ?? 30) * 1000;

const DESKTOP: ViewportSize = { width: 1280, height: 800 };
/** Size of a common phone, in CSS pixels. */
export const PHONE: ViewportSize = { width: 390, height: 844 };

export interface StageOptions {
  /** Folder of the SFDX project. */
  readonly project: string;
  /** Page configuration of the project. */
  readonly config?: string;
  /** Folder with anonymous Apex that fills the fresh database. */
  readonly data?: string;
  /** Puts further users and records into the fresh database before the first page is opened. */
  readonly seed?: (org: OrgPort, database: string) => void | Promise<void>;
  /** An org of the test's own instead of the project's. */
  readonly org?: OrgPort;
}

/** One server and one browser for the tests of a file; close it in `after`. */
export interface Stage {
  readonly server: RunningServer;
  readonly org: OrgPort;
  /** Opens a tab of its own (own session storage); `viewAs` is the username it is viewed as. */
  open(address: string, viewAs?: string): Promise<Tab>;
  close(): Promise<void>;
}

/** A browser tab on the local org. */
export interface Tab {
  readonly page: Page;
  /** Errors of the console and of scripts since the tab was opened. */
  readonly problems: readonly string[];
  /** Goes to another address of the server in this tab. */
  go(address: string): Promise<void>;
  /** The toast with this text, once it shows. */
  toast(text: string | RegExp): Promise<Locator>;
  /** Fails when axe finds a violation with serious or critical impact; `within` is a CSS selector. */
  assertAccessible(within?: string): Promise<void>;
  /** Fails when anything was reported to the console as an error. */
  assertNoProblems(): void;
  /**
   * What moved on the page since it was loaded although nobody had clicked or typed half a second before: one line
   * per shift with its score and the elements. https://web.dev/articles/cls
   */
  layoutShifts(): Promise<LayoutShift[]>;
  /** The same address for the same viewer in a tab of its own that is as wide as a phone. */
  onPhone(): Promise<Tab>;
  close(): Promise<void>;
}

/** Something moved without being asked to. */
export interface LayoutShift {
  /** How much of the page moved and how far: below 0.1 in sum is good. */
  readonly score: number;
  /** Tags and classes of what moved. */
  readonly elements: readonly string[];
}

/** Starts a server with a fresh database and a browser. Throws with the cure when there is no Chromium. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'local-org-'));
  const database = path.join(folder, 'org.sqlite');
  const cleanUp = (): void => rmSync(folder, { recursive: true, force: true });
  let server: RunningServer | undefined;
  try {
    server = await serve({
      project: options.project,
      port: 0,
      database,
      cache: path.join(ROOT, '.cache', 'local-org'),
      ...(options.config === undefined ? {} : { config: options.config }),
      ...(options.data === undefined ? {} : { seed: options.data }),
      ...(options.org === undefined ? {} : { org: options.org }),
    });
    await options.seed?.(server.org, database);
    const browser = await launchBrowser();
    return stageOf(server, browser, cleanUp);
  } catch (error) {
    await server?.close();
    cleanUp();
    throw error;
  }
}

/** Starts Chromium: `CHROMIUM` names the binary, else the usual places are tried. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'There is no Chromium. Install it (apt-get install chromium) or set CHROMIUM to the path of one',
    );
  }
  return chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
}

function stageOf(server: RunningServer, browser: Browser, cleanUp: () => void): Stage {
  return {
    server,
    org: server.org,
    open: (address, viewAs) =>
      openTab({ browser, address: new URL(address, server.url), viewAs, size: DESKTOP }),
    async close() {
      await browser.close();
      await server.close();
      cleanUp();
    },
  };
}

interface TabOptions {
  readonly browser: Browser;
  readonly address: URL;
  readonly viewAs: string | undefined;
  readonly size: ViewportSize;
}

async function openTab(options: TabOptions): Promise<Tab> {
  const { browser, address, viewAs, size } = options;
  const context = await browser.newContext({
    viewport: size,
    baseURL: address.origin,
    // Nobody's zone: a time that follows the browser instead of the viewing user is then a wrong time.
    timezoneId: 'Pacific/Chatham',
  });
  await context.addInitScript(recordLayoutShifts);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const tab = tabOf(page, () => openTab({ ...options, address: new URL(page.url()), size: PHONE }));
  if (viewAs !== undefined) address.searchParams.set('viewAs', viewAs);
  await tab.go(address.href);
  return tab;
}

function tabOf(page: Page, onPhone: () => Promise<Tab>): Tab {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return {
    page,
    problems,
    async go(address) {
      await page.goto(address);
      // The page has begun once the shell's main region is there; before that the modules are loading.
      await page.locator('main').first().waitFor();
    },
    async toast(text) {
      const toast = page.locator('.slds-notify_toast').filter({ hasText: text }).first();
      await toast.waitFor();
      return toast;
    },
    async assertAccessible(within) {
      assert.deepEqual(await seriousViolations(page, within), []);
    },
    assertNoProblems() {
      assert.deepEqual(problems, []);
    },
    layoutShifts: () => page.evaluate(() => (globalThis as unknown as ShiftRecord).layoutShifts),
    onPhone,
    async close() {
      await page.context().close();
    },
  };
}

interface ShiftRecord {
  layoutShifts: LayoutShift[];
}

/** Runs in each page before its own scripts. */
function recordLayoutShifts(): void {
  const record = globalThis as unknown as ShiftRecord;
  record.layoutShifts = [];
  interface Entry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly {
      readonly node: { readonly nodeName: string; readonly className?: unknown } | null;
    }[];
  }
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as unknown as Entry[]) {
      if (entry.hadRecentInput) continue;
      record.layoutShifts.push({
        score: entry.value,
        elements: entry.sources.map(
          ({ node }) => `${node?.nodeName ?? '?'} ${String(node?.className ?? '')}`,
        ),
      });
    }
  });
  // The types of Node know the entries of Node alone.
  observer.observe({ type: 'layout-shift' as 'mark', buffered: true });
}

interface AxeViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

interface AxeResults {
  readonly violations: readonly AxeViolation[];
}

/** `color-contrast (serious): <why> in <html>`, one line per element. */
async function seriousViolations(page: Page, within: string | undefined): Promise<string[]> {
  await page.evaluate(AXE_SOURCE);
  // An element instead of a selector: document.querySelector does not look into components.
  const root = within === undefined ? page.locator('html') : page.locator(within).first();
  const { violations } = await root.evaluate(async (element) => {
    const { axe } = globalThis as unknown as {
      axe: { run(root: unknown, options: object): Promise<AxeResults> };
    };
    return axe.run(element, { resultTypes: ['violations'] });
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, impact, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id} (${impact}): ${help} in ${html}: ${failureSummary}`),
    );
}
