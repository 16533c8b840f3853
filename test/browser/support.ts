import 'axe-core';
import { sendKeys } from '@web/test-runner-commands';
import type { AxeResults } from 'axe-core';
import { CamViewChangeEvent } from '../../src/index.js';
import type { CentralAsiaMap, Issue } from '../../src/define.js';

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function equal<T>(actual: T, expected: T, what = 'value'): void {
  const [got, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

export function near(actual: number, expected: number, tolerance: number, what: string): void {
  if (!(Math.abs(actual - expected) <= tolerance))
    throw new Error(`${what}: expected ${expected} ± ${tolerance}, got ${actual}`);
}

/** Polls once a frame until `read` gives something truthy, and returns that. */
export async function until<T>(
  read: () => T | Promise<T>,
  what: string,
  timeout = 15_000,
): Promise<NonNullable<T>> {
  const end = performance.now() + timeout;
  for (;;) {
    const value = await read();
    if (value) return value;
    if (performance.now() > end) throw new Error(`timed out: ${what}`);
    await nextFrame();
  }
}

/** Holds for a while: the only way to see that something does not happen. */
export async function stays(holds: () => boolean, what: string, period = 150): Promise<void> {
  const end = performance.now() + period;
  while (performance.now() < end) {
    if (!holds()) throw new Error(`did not stay: ${what}`);
    await nextFrame();
  }
}

/** A rendered frame, or soon after in pages that render none. */
export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });

// --- Mounting --------------------------------------------------------------------------------------------------------

const mounted = new Set<Element>();

/** A box of a fixed width at the top of the page; removed by `cleanUp`. */
export function mountBox(markup = '', width = 720): HTMLElement {
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.innerHTML = markup;
  document.body.append(box);
  mounted.add(box);
  return box;
}

/** Puts markup with one map into the page, does something before it is connected, and waits until it is drawn. */
export async function mountMap(
  attributes = '',
  properties: Partial<CentralAsiaMap> = {},
  options: { readonly width?: number; readonly children?: string } = {},
): Promise<CentralAsiaMap> {
  const template = document.createElement('template');
  template.innerHTML = `<central-asia-map ${attributes}>${options.children ?? ''}</central-asia-map>`;
  const map = document.importNode(template.content, true).firstElementChild as CentralAsiaMap;
  customElements.upgrade(map);
  Object.assign(map, properties);
  mountBox('', options.width).append(map);
  await map.ready;
  await settled(map);
  return map;
}

export async function mountLiveMap(...args: Parameters<typeof mountMap>): Promise<CentralAsiaMap> {
  const [attributes, ...rest] = args;
  const map = await mountMap(`loading="eager" ${attributes ?? ''}`, ...rest);
  await live(map);
  return map;
}

/** Until Leaflet has taken over and the geometry beyond the first paint is drawn. */
export async function live(map: CentralAsiaMap): Promise<void> {
  await until(() => isLive(map), 'the map goes live');
  await until(() => isFine(map), 'finer geometry is drawn');
  await settled(map);
}

/** Until the element has nothing left to update and its data has been read. */
export async function settled(map: Element): Promise<void> {
  const element = map as CentralAsiaMap;
  await until(() => element.scene, 'the element has a scene');
  while (!(await element.updateComplete));
}

export function cleanUp(): void {
  for (const element of mounted) element.remove();
  mounted.clear();
}

// --- Looking ---------------------------------------------------------------------------------------------------------

export const root = (element: Element): ShadowRoot => element.shadowRoot!;

export function find<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const found = root(element).querySelector<E>(selector);
  assert(found, `${selector} is not in <${element.localName}>`);
  return found;
}

export const findAll = <E extends Element = HTMLElement>(
  element: Element,
  selector: string,
): E[] => [...root(element).querySelectorAll<E>(selector)];

export const picture = (map: Element): HTMLElement => find(map, '.picture');

export const item = (map: Element, id: string): SVGGElement =>
  find<SVGGElement>(map, `.picture [data-id="${CSS.escape(id)}"]`);

export const ids = (map: Element, kind = ''): string[] =>
  findAll(map, '.picture [data-id]')
    .map((element) => element.getAttribute('data-id')!)
    .filter((id) => id.startsWith(kind));

export const isLive = (map: Element): boolean =>
  root(map).querySelector('.leaflet-container .picture') !== null;

/** Lakes and rivers come with the finer geometry only. */
export const isFine = (map: Element): boolean =>
  root(map).querySelector('.picture .layer-water path') !== null;

export const label = (map: Element, text: string): SVGTextElement => {
  const found = findAll<SVGTextElement>(map, '.picture text').find(
    (element) => words(element) === text,
  );
  assert(found, `no label "${text}"`);
  return found;
};

export const words = (element: Element): string =>
  element.tagName === 'text' && element.children.length > 0
    ? [...element.children].map((line) => line.textContent).join(' ')
    : (element.textContent ?? '').replace(/\s+/g, ' ').trim();

export const popup = (map: Element): HTMLElement | null =>
  root(map).querySelector<HTMLElement>('[part~="popup"]');

export const button = (element: Element, name: string): HTMLButtonElement => {
  const found = findAll<HTMLButtonElement>(element, 'button').find(
    (candidate) => (candidate.getAttribute('aria-label') ?? words(candidate)) === name,
  );
  assert(found, `no button "${name}"`);
  return found;
};

export const focused = (map: Element): Element | null => root(map).activeElement;

export const focusedId = (map: Element): string | null =>
  focused(map)?.getAttribute('data-id') ?? null;

/** Pixels of the page where the thing is what the pointer meets. */
export function pointOn(map: Element, id: string): [number, number] {
  const hits = (x: number, y: number) =>
    root(map).elementFromPoint(x, y)?.closest('[data-id]')?.getAttribute('data-id') === id;
  for (const mark of item(map, id).querySelectorAll<SVGGeometryElement>('path, circle, ellipse')) {
    const matrix = mark.getScreenCTM()!;
    const length = mark.getTotalLength();
    for (let i = 0; i <= 60; i++) {
      const { x, y } = mark.getPointAtLength((length * i) / 60).matrixTransform(matrix);
      const [px, py] = [Math.round(x), Math.round(y)];
      if (hits(px, py)) return [px, py];
    }
    const { left, top, right, bottom } = mark.getBoundingClientRect();
    for (let y = Math.ceil(top); y < bottom; y += 7)
      for (let x = Math.ceil(left); x < right; x += 7) if (hits(x, y)) return [x, y];
  }
  throw new Error(`${id} cannot be hit anywhere`);
}

/** For what asks for another scheme, contrast, motion or medium: only Chromium lets a test choose these. */
export const canEmulate = navigator.userAgent.includes('Chrome/');
export const itEmulated = canEmulate ? it : it.skip;

/** Presses keys such as `Tab` or `Shift+Tab`, which engines' drivers know under one name or not. */
export async function pressKeys(keys: string): Promise<void> {
  const [key, ...held] = keys.split('+').reverse() as [string, ...string[]];
  for (const one of held) await sendKeys({ down: one });
  await sendKeys({ press: key });
  for (const one of held) await sendKeys({ up: one });
}

// --- Listening -------------------------------------------------------------------------------------------------------

/** All events of a type that reach an element, from now on. */
export function record<K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): HTMLElementEventMap[K][] {
  const events: HTMLElementEventMap[K][] = [];
  target.addEventListener(type, (event) => events.push(event as HTMLElementEventMap[K]));
  return events;
}

/** The next event of a type; of a move its end. */
export const nextEvent = <K extends keyof HTMLElementEventMap>(
  target: EventTarget,
  type: K,
): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => {
    const listen = (event: Event) => {
      if (event instanceof CamViewChangeEvent && event.isMoving) return;
      target.removeEventListener(type, listen);
      resolve(event as HTMLElementEventMap[K]);
    };
    target.addEventListener(type, listen);
  });

/** What goes to the console and what is thrown into the page while `act` runs. */
export async function watchPage(act: () => Promise<void>): Promise<{
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
}> {
  const warnings: string[] = [];
  const errors: string[] = [];
  const { warn, error } = console;
  const listen = (act: Partial<Console>) => Object.assign(console, act);
  const onError = (event: ErrorEvent) => errors.push(event.message);
  const onRejection = (event: PromiseRejectionEvent) => errors.push(String(event.reason));
  listen({
    warn: (...parts: unknown[]) => void warnings.push(parts.join(' ')),
    error: (...parts: unknown[]) => void errors.push(parts.join(' ')),
  });
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  try {
    await act();
    await nextFrame();
  } finally {
    listen({ warn, error });
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  }
  return { warnings, errors };
}

export const hasIssue = (issues: readonly Issue[], path: string, part: RegExp): boolean =>
  issues.some((issue) => issue.path === path && part.test(issue.message));

/** What is wrong with the input: not what the picture has no room for. */
export const problems = ({ issues }: { readonly issues: readonly Issue[] }): readonly Issue[] =>
  issues.filter(({ severity }) => severity !== 'info');

export async function untilIssue(map: CentralAsiaMap, path: string, part: RegExp): Promise<void> {
  await until(() => hasIssue(map.issues, path, part), `${path}: ${part}`).catch(() => {
    throw new Error(`no issue ${path}: ${part} among ${JSON.stringify(map.issues)}`);
  });
}

/** Replaces `fetch` until the returned function is called. */
export function stubFetch(answer: typeof fetch): () => void {
  const real = globalThis.fetch;
  globalThis.fetch = answer;
  return () => {
    globalThis.fetch = real;
  };
}

// --- Accessibility and origin ----------------------------------------------------------------------------------------

export interface Axe {
  run(context?: unknown): Promise<AxeResults>;
}

export async function axeFinds(
  context: unknown,
  axe = (globalThis as unknown as { axe: Axe }).axe,
) {
  const { violations } = await axe.run(context);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

/** Addresses of everything that a page has asked another origin for. */
export const foreignRequests = (page: Window): string[] =>
  page.performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => !/^(data|blob):/.test(name) && new URL(name).origin !== location.origin);
