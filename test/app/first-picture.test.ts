import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_INPUT } from '../../src/app/map-input.js';
import { MapView } from '../../src/app/map-view.js';
import * as ownDataCode from '../../src/app/read-own-data.js';
import { ownData } from '../../src/app/code.js';
import { ScenePipeline } from '../../src/app/scene-pipeline.js';
import { drawFrame } from '../../src/core/render/draw-frame.js';
import { themePaint } from '../../src/core/style/theme-paint.js';
import { controlRects } from '../../src/dom/control-rects.js';
import { article } from '../../src/datasets/article.js';

/** What has been made of the engine's own words since the test began. */
const made: string[] = [];

/** What makes such an object without a word of it. */
const spyOnMethods = () => [
  vi.spyOn(Number.prototype, 'toLocaleString'),
  vi.spyOn(Date.prototype, 'toLocaleString'),
  vi.spyOn(Date.prototype, 'toLocaleDateString'),
  vi.spyOn(String.prototype, 'localeCompare'),
];

beforeEach(() => {
  made.splice(0);
  ownData.value = ownDataCode;
  for (const name of Object.getOwnPropertyNames(Intl).filter((key) => /^[A-Z]/.test(key))) {
    const Known = Intl[name as keyof typeof Intl] as unknown as object;
    const Counted = new Proxy(Known, {
      construct: (target, words, own) => {
        made.push(name);
        return Reflect.construct(target as new () => object, words, own) as object;
      },
      apply: (target, self, words) => {
        made.push(name);
        return Reflect.apply(target as () => unknown, self, words);
      },
    });
    vi.spyOn(Intl, name as never, 'get').mockReturnValue(Counted as never);
  }
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** From data that a page gives to the nodes of its picture. */
async function draw(data: unknown) {
  const input = { ...EMPTY_INPUT, data, lang: 'en-GB', today: '2026-01-31' };
  const pipeline = new ScenePipeline(() => undefined);
  const { scene, overlays, issues, needs } = pipeline.run(input, () => false, false);
  const view = new MapView({
    want: ({ resource }) =>
      resource.load().then(
        () => true,
        () => false,
      ),
    fontScale: () => 1,
    controlRects,
  });
  const drawing = { scene: scene!, overlays, isInteractive: true };
  view.take(scene!);
  view.resize(800, 576);
  await view.begin(drawing);
  const frame = view.layOut(drawing)!;
  const nodes = drawFrame(frame, { paint: themePaint, idPrefix: 'p-', interactive: true });
  return { scene, issues, needs, nodes };
}

describe("a page's own map in English", () => {
  it('is drawn without an object of Intl, which would read tables for tens of milliseconds', async () => {
    const methods = spyOnMethods();
    const { nodes, issues, needs } = await draw(structuredClone(article));
    expect(needs).toEqual([]);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(nodes.length).toBeGreaterThan(5);
    expect(made).toEqual([]);
    for (const method of methods) expect(method).not.toHaveBeenCalled();
  });

  it('asks the engine for a name that the library does not know, once', async () => {
    const club = { id: 'club', name: 'A club', short: 'C' };
    const members = [{ countries: ['TJ', 'BR', 'AR', 'NZ'], role: 'member', from: '2001' }];
    const { scene } = await draw({ alliances: [{ ...club, members }] });
    expect(JSON.stringify(scene!.overlays)).toContain('New Zealand');
    expect(made).toEqual(['DisplayNames']);
  });
});
