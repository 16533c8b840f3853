import type { Page } from 'puppeteer-core';
import type { Site } from './site.js';

// What editors do in the studio, and what it shows then.

/** The studio as on a first visit, in a tab of its own; `thrown` collects what breaks. */
export async function openStudio(
  { browser, origin }: Site,
  {
    hash = '',
    width = 1280,
    height = 900,
    hasTouch = false,
    context = undefined as Awaited<ReturnType<Site['browser']['createBrowserContext']>> | undefined,
  } = {},
) {
  const within = context ?? (await browser.createBrowserContext());
  const page = await within.newPage();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.setViewport({ width, height, hasTouch, isMobile: hasTouch });
  await page.goto(`${origin}/studio/${hash}`);
  await untilSeen(page);
  return { page, context: within, thrown };
}

interface Shown extends HTMLElement {
  readonly ready: Promise<void>;
  readonly phase: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly issues: readonly { readonly path: string; readonly severity: string }[];
  readonly scene: {
    readonly asOf: string;
    readonly worldview: { readonly id: string };
    readonly legend: readonly { readonly label: { readonly text: string } }[];
    readonly overlays: Readonly<Record<string, readonly { readonly id: string }[]>>;
  };
  /** Of small maps. */
  readonly panels?: { readonly panels: readonly Pick<Shown, 'scene'>[] };
}

/** What the map in the preview, or the first of another page, draws by now. */
export const mapIn = (page: Page) =>
  page.evaluate(async () => {
    const map = document.querySelector(
      'central-asia-map, central-asia-multiples',
    ) as unknown as Shown;
    await map.ready;
    const { data, issues, panels } = map;
    const scene = panels?.panels.at(-1)?.scene ?? map.scene;
    const drawn = Object.entries(scene.overlays).map(
      ([name, items]) => [name, items.map(({ id }) => id)] as const,
    );
    return {
      data,
      // Names without room on a narrow picture are no fault of the data.
      issues: issues.filter(({ severity }) => severity !== 'info'),
      legend: scene.legend.map(({ label }) => label.text),
      asOf: scene.asOf,
      worldview: scene.worldview.id,
      drawn: Object.fromEntries(drawn),
      headline: map.shadowRoot!.querySelector('[part~="headline"]')?.textContent?.trim(),
    };
  });

/** Until the preview shows a map. */
export const untilSeen = (page: Page) =>
  page.waitForFunction(() => {
    const map = document.querySelector('#map') as unknown as Shown | null;
    return map?.panels ?? (/drawn|live/.test(map?.phase ?? '') && map?.scene);
  });

export const openPane = async (page: Page, name: 'make' | 'data' | 'see' | 'take') => {
  await page.click(`#pane-${name}`);
  await page.waitForSelector(`#pane-${name}[aria-current="step"]`);
};

/** Presses the button that says this. */
export const pressButton = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('button')].find(
      (button) => button.textContent.trim() === wanted,
    );
    if (!found) throw new Error(`No button says ${wanted}`);
    found.click();
  }, words);

/** Writes into a field as typing does, in one go. */
export const write = (page: Page, selector: string, text: string) =>
  page.$eval(
    selector,
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );

export const tick = (page: Page, id: string) =>
  page.evaluate((name) => document.getElementById(name)!.click(), id);

export const textOf = (page: Page, selector: string) =>
  page.$eval(selector, (one) => (one as HTMLElement).innerText.trim());

/** Pastes a table or JSON, and waits for what the studio says of it. */
export async function paste(page: Page, text: string): Promise<string> {
  await openPane(page, 'data');
  await write(page, '#pasted', text);
  await page.$eval('.drop .main', (button) => (button as HTMLButtonElement).click());
  await page.waitForFunction(() => document.querySelector('.message')!.textContent !== '');
  return textOf(page, '.message');
}

/** The text of an output, once it is ready. */
export async function take(page: Page, output: string): Promise<string> {
  await openPane(page, 'take');
  await page.waitForSelector('#output');
  await page.select('#output', output);
  await page.waitForFunction(
    () => document.querySelector('#result ~ .hint')?.textContent?.endsWith('bytes') ?? false,
  );
  return page.$eval('#result', (field) => (field as HTMLTextAreaElement).value);
}
