import '../../src/define.js';
import type { CentralAsiaMap } from '../../src/define.js';
import {
  assert,
  button,
  cleanUp,
  equal,
  live,
  mountMap,
  nextEvent,
  until,
  root,
} from './support.js';
import { sample } from './sample-data.js';

type Observer = { observe(...args: never[]): void; disconnect(): void };

/** Counts what observes and listens from now on. */
function watchGlobals() {
  const observing = new Map<object, string>();
  const listening = new Map<string, number>();
  const undo: (() => void)[] = [];
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
    const { prototype } = globalThis[name] as unknown as { prototype: Observer };
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) {
      observing.set(this, name);
      observe.apply(this, args);
    };
    prototype.disconnect = function () {
      observing.delete(this);
      disconnect.call(this);
    };
    undo.push(() => Object.assign(prototype, { observe, disconnect }));
  }
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const globals = new Map<EventTarget, string>([
    [window, 'window'],
    [document, 'document'],
    [document.body, 'body'],
    [document.documentElement, 'html'],
  ]);
  const held = new Map<string, Set<unknown>>();
  const note = (target: unknown, type: string, options: unknown) => {
    const where = globals.get((target ?? window) as EventTarget);
    const capture =
      typeof options === 'object' && options ? 'capture' in options && options.capture : options;
    return where && `${where} ${type}${capture ? ' capture' : ''}`;
  };
  EventTarget.prototype.addEventListener = function (
    this: EventTarget,
    ...args: Parameters<typeof addEventListener>
  ) {
    const [type, listener, options] = args;
    const key = note(this, type, options);
    if (key && listener) {
      held.set(key, (held.get(key) ?? new Set()).add(listener));
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (signal)
        addEventListener.call(signal, 'abort', () => held.get(key)?.delete(listener), {
          once: true,
        });
    }
    addEventListener.apply(this, args);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget,
    ...args: Parameters<typeof removeEventListener>
  ) {
    const [type, listener, options] = args;
    const key = note(this, type, options);
    if (key) held.get(key)?.delete(listener);
    removeEventListener.apply(this, args);
  };
  undo.push(() => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }));
  return {
    observers: () => [...observing.values()].sort(),
    listeners: () => {
      listening.clear();
      for (const [key, listeners] of held)
        if (listeners.size > 0) listening.set(key, listeners.size);
      return Object.fromEntries(listening);
    },
    stop: () => undo.forEach((act) => act()),
  };
}

describe('what a map leaves behind', () => {
  let globals: ReturnType<typeof watchGlobals>;
  let classes: string;

  beforeEach(() => {
    classes = `${document.documentElement.className}|${document.body.className}`;
    globals = watchGlobals();
  });
  afterEach(() => {
    globals.stop();
    cleanUp();
  });

  const use = async (): Promise<CentralAsiaMap> => {
    const map = await mountMap('', { data: sample() });
    await live(map);
    const moved = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom in').click();
    await moved;
    map.selected = 'visit';
    button(map, 'Table').click();
    await until(() => root(map).querySelector('central-asia-table'), 'the table');
    await map.updateComplete;
    return map;
  };

  it('nothing: no observer, no listener, no class', async () => {
    const map = await use();
    assert(globals.observers().length > 0, 'the count works');
    map.remove();
    equal(globals.observers(), [], 'observers');
    equal(globals.listeners(), {}, 'listeners');
    equal(`${document.documentElement.className}|${document.body.className}`, classes, 'classes');
    equal(document.querySelectorAll('[class*="leaflet"]').length, 0, 'elements of Leaflet');
  });

  it('nothing after it went and came back three times', async () => {
    const map = await use();
    const box = map.parentElement!;
    const [observers, listeners] = [globals.observers(), globals.listeners()];
    for (let i = 0; i < 3; i++) {
      map.remove();
      box.append(map);
      await live(map);
    }
    equal(globals.observers(), observers, 'no more observers than before');
    equal(globals.listeners(), listeners, 'no more listeners than before');
    map.remove();
    equal([globals.observers(), globals.listeners()], [[], {}]);
  });

  it('nothing of a map that never went live', async () => {
    const map = await mountMap('interactive="off"', { data: sample() });
    map.remove();
    equal([globals.observers(), globals.listeners()], [[], {}]);
  });

  it('nothing of one that was removed before its first update', async () => {
    const map = document.createElement('central-asia-map');
    document.body.append(map);
    map.remove();
    await map.updateComplete;
    equal([globals.observers(), globals.listeners()], [[], {}]);
  });

  it('nothing of a legend and a table alone', async () => {
    for (const name of ['central-asia-legend', 'central-asia-table'] as const) {
      const element = document.createElement(name);
      document.body.append(element);
      await until(() => element.scene, 'its data');
      element.remove();
      equal([globals.observers(), globals.listeners()], [[], {}], name);
    }
  });

  it('no global but the elements, and no style outside', async () => {
    const [before, sheets] = [Object.keys(window), document.styleSheets.length];
    const map = await use();
    const added = Object.keys(window).filter((name) => !before.includes(name));
    equal(
      added.filter((name) => !/^(lit|reactive|litElement|litHtml)/i.test(name)),
      [],
    );
    equal(document.styleSheets.length, sheets);
    map.remove();
  });
});
