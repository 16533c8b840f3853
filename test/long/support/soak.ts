import type { MapData } from '../../../src/core/data/map-data.js';

/** What the page of a soak is given. */
export interface SoakPlan {
  readonly seed: number;
  readonly count: number;
  /** Data of its own that the map is given; the last is what it ends with. */
  readonly data: readonly MapData[];
}

/** How a map stands: in words that can be compared. */
export interface Standing {
  readonly phase: string;
  readonly scene: string;
  readonly frame: string;
  readonly issues: string;
  /** Elements below its root. */
  readonly elements: number;
}

export interface SoakResult {
  readonly worn: Standing;
  /** What went wrong on the way: errors nobody caught, and waits that did not end. */
  readonly faults: readonly string[];
  /** The last acts before each fault. */
  readonly acts: readonly string[];
}

/**
 * Does so many random acts on the map of its page, then gives it the state of a map that has just been made with the last
 * data. It runs in the page, so that it uses nothing from outside of it.
 */
export async function soak({ seed, count, data }: SoakPlan): Promise<SoakResult> {
  interface MapElement extends HTMLElement {
    data: unknown;
    selected: string | undefined;
    strings: unknown;
    fit(codes?: readonly string[]): void;
    toSvg(): string;
    project(lonLat: readonly number[]): unknown;
    readonly ready: Promise<void>;
    readonly phase: string;
    readonly scene: unknown;
    readonly frame: unknown;
    readonly issues: unknown;
  }
  const map = document.querySelector('central-asia-map') as MapElement;
  const home = document.querySelector<HTMLElement>('#home')!;
  const faults: string[] = [];
  const acts: string[] = [];
  const fault = (text: string) => {
    faults.push(`${text}, after ${acts.slice(-6).join('; ')}`);
  };
  const onError = (event: ErrorEvent) => {
    fault(`error: ${event.message} ${(event.error as Error | null)?.stack ?? ''}`);
  };
  const onRejection = (event: PromiseRejectionEvent) => fault(`rejection: ${String(event.reason)}`);
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);

  // Mulberry32: small, and the same in every engine.
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const untilReady = async (most = 15_000) => {
    const late = sleep(most).then(() => 'late');
    if ((await Promise.race([map.ready, late])) === 'late') fault('ready does not settle');
  };

  const VALUES: Readonly<Record<string, readonly (string | null)[]>> = {
    'as-of': [null, '2022-09-16', '2015', 'yesterday', '2030-01', ''],
    alliances: [null, 'all', 'none', 'csto eaeu', 'nato sco ots cis', 'nonsense'],
    disputes: [null, 'all', 'none', 'core', 'kg-tj-border'],
    links: [null, 'all', 'none', 'article', 'TJ'],
    sites: [null, 'all', 'none'],
    corridors: [null, 'all'],
    overlays: [null, 'alliances disputes', 'links'],
    focus: [null, 'TJ', 'UZ KZ', 'US'],
    worldview: [null, 'un', 'de-facto', 'CN', 'moon'],
    projection: [null, 'conic', 'mercator'],
    theme: [null, 'dark', 'light'],
    headline: [null, 'A headline', 'x'.repeat(300)],
    header: [null, 'none'],
    timeline: [null, ''],
    interactive: [null, 'off'],
    unconfirmed: [null, ''],
    calendar: [null, 'persian'],
    debug: [null, ''],
    selected: [null, 'country:TJ', 'TJ', 'link:visit', 'nobody'],
    lang: [null, 'fa', 'ru', 'kk', 'xx'],
    src: [
      null,
      '/data/fine.json',
      '/data/flaky.json',
      '/data/gone.json',
      '/data/broken.json',
      '/data/silent.json',
    ],
    dataset: [null, 'article', 'nonsense'],
    label: [null, 'A label'],
    hidden: [null, ''],
    style: [null, 'width:320px', 'width:0', 'max-width:520px', '--cam-aspect-ratio:1'],
    dir: [null, 'rtl'],
  };
  const setAttribute = () => {
    const name = one(Object.keys(VALUES));
    const value = one(VALUES[name]!);
    if (value === null) map.removeAttribute(name);
    else map.setAttribute(name, value);
    return `${name}=${value ?? 'nothing'}`;
  };
  const setData = () => {
    const at = Math.floor(random() * (data.length + 3));
    map.data = [...data, undefined, { links: 7 }, 'text'][at];
    return `data ${at}`;
  };
  const frameDocument = () => document.querySelector('iframe')!.contentDocument!;
  const shadow = document.querySelector('#shadow')!;
  const shadowRoot = shadow.shadowRoot ?? shadow.attachShadow({ mode: 'open' });
  const PLACES: Readonly<Record<string, () => void>> = {
    nowhere: () => map.remove(),
    home: () => home.append(map),
    aside: () => document.querySelector('aside')!.append(map),
    shadow: () => shadowRoot.append(map),
    frame: () => frameDocument().body.append(map),
  };
  const move = () => {
    const name = one([...Object.keys(PLACES), 'home']);
    PLACES[name]!();
    return `to ${name}`;
  };
  const resize = () => {
    const width = one(['', '1000px', '700px', '360px', '200px', '0']);
    home.style.width = width;
    return `width ${width}`;
  };
  const buttons = () => [...map.shadowRoot!.querySelectorAll<HTMLElement>('button, summary')];
  const press = () => {
    const button = one(buttons()) as HTMLElement | undefined;
    button?.click();
    return `pressed ${button?.getAttribute('aria-label') ?? button?.textContent.trim() ?? 'nothing'}`;
  };
  const key = () => {
    const [name, target] = [
      one(['ArrowLeft', 'ArrowDown', 'Enter', 'Escape', '+', '-', '0', 'Home', '?', 'n']),
      map.shadowRoot!.querySelector<HTMLElement>('.picture [data-id][tabindex="0"], .picture'),
    ];
    target?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, composed: true }),
    );
    return `key ${name}`;
  };
  const click = () => {
    const item = one([...map.shadowRoot!.querySelectorAll('.picture [data-id]')]);
    for (const type of ['pointerover', 'mousedown', 'mouseup', 'click'])
      item?.dispatchEvent(
        new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, view: window }),
      );
    return `click ${item?.getAttribute('data-id') ?? 'nothing'}`;
  };
  const call = () => {
    const name = one(['fit', 'fit TJ', 'toSvg', 'project', 'focus', 'strings', 'block', 'lang']);
    if (name === 'fit') map.fit();
    if (name === 'fit TJ') map.fit(['TJ']);
    if (name === 'toSvg') map.toSvg();
    if (name === 'project') map.project([65, 40]);
    if (name === 'focus') map.focus();
    if (name === 'strings')
      map.strings = one([undefined, { ui: { close: 'Shut' } }, { nonsense: 1 }]);
    if (name === 'block') {
      map.querySelector('script')?.remove();
      const text = one(['', '{', JSON.stringify(data[0])]);
      const block = Object.assign(document.createElement('script'), {
        type: 'application/json',
        textContent: text,
      });
      if (random() < 0.6) map.append(block);
    }
    if (name === 'lang') document.documentElement.lang = one(['en', 'fa', 'de']);
    return name;
  };

  // Attributes and data are what pages change most.
  const KINDS = [
    setAttribute,
    setAttribute,
    setAttribute,
    setData,
    move,
    resize,
    press,
    key,
    click,
    call,
  ];
  const ENOUGH = 5;
  for (let i = 0; i < count && faults.length < ENOUGH; i++) {
    try {
      acts.push(one(KINDS)());
    } catch (error) {
      fault(`threw: ${String(error)}`);
    }
    const pause = random();
    if (pause < 0.4) continue;
    await sleep(pause < 0.8 ? 0 : pause < 0.97 ? 50 : 300);
    if (pause > 0.985 && map.isConnected) await untilReady();
  }

  // As a page would make it now.
  if (!map.isConnected || map.parentNode !== home) home.append(map);
  for (const name of [...map.getAttributeNames()]) map.removeAttribute(name);
  map.replaceChildren();
  map.setAttribute('loading', 'eager');
  document.documentElement.lang = 'en';
  home.style.width = '';
  map.strings = undefined;
  map.selected = undefined;
  map.data = data.at(-1);
  await untilReady();
  for (const button of buttons())
    if (button.getAttribute('aria-expanded') === 'true') button.click();
  const open = '.shortcuts button, .legend-box [aria-pressed="true"]';
  for (const button of map.shadowRoot!.querySelectorAll<HTMLElement>(open)) button.click();
  try {
    map.fit();
  } catch (error) {
    fault(`threw at the end: ${String(error)}`);
  }
  await untilReady();
  removeEventListener('error', onError);
  removeEventListener('unhandledrejection', onRejection);
  return { worn: await standing(), faults, acts };

  async function standing(): Promise<Standing> {
    // What is for the ear and what moves comes to an end.
    await sleep(2500);
    const plain = (value: unknown) =>
      JSON.stringify(value, (_, part: unknown) =>
        part instanceof Map
          ? [...part]
          : part instanceof Set
            ? [...part]
            : typeof part === 'function'
              ? 'function'
              : part,
      );
    const { phase, scene, frame, issues } = map;
    const elements = map.shadowRoot!.querySelectorAll('*').length;
    return { phase, scene: plain(scene), frame: plain(frame), issues: plain(issues), elements };
  }
}
