/** For servers, builds and scripts: data in, SVG or HTML out; no document, no custom elements. */
import labels from '../geo/labels.json';
import topology from '../geo/standard.topo.json';
import { isCalendarDate } from './core/data/is-calendar-date.js';
import type { Issue } from './core/data/issue.js';
import { parseMapData } from './core/data/parse-map-data.js';
import { createGeography } from './core/geometry/geography.js';
import type { MapTopology } from './core/geometry/map-topology.js';
import { PROJECTIONS } from './core/geometry/projections.js';
import { fitView, projectBox } from './core/geometry/view.js';
import { WORLDVIEWS } from './core/geometry/worldviews.js';
import { CATALOGUES } from './core/messages/catalogues.js';
import { matchLanguage } from './core/messages/match-language.js';
import { withStrings, type OwnWords } from './core/messages/with-strings.js';
import { knownCountries } from './core/model/known-countries.js';
import type { Atlas } from './core/model/scene-context.js';
import { renderFigure } from './core/render/render-figure.js';
import { renderSvg, type SvgOptions } from './core/render/render-svg.js';
import { buildScene } from './core/scene/build-scene.js';
import { layoutScene } from './core/scene/layout-scene.js';
import { resolveSettings, type MapOptions } from './core/scene/resolve-settings.js';
import { article } from './datasets/article.js';

export type { Issue } from './core/data/issue.js';
export type { MapData } from './core/data/map-data.js';
export type { Strings } from './core/messages/with-strings.js';
export type { MapOptions } from './core/scene/resolve-settings.js';

export interface StaticOptions extends MapOptions, SvgOptions, OwnWords {
  /** Size of the picture in pixels. Default: 960 by 640. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Language of the words, such as `fa` or `uz-Latn`; unknown ones get English. Default: `en`. */
  readonly lang?: string | undefined;
  /** Date to use when neither `asOf` nor the data gives one, as `2023-11-02`. Default: the day of the call, in UTC. */
  readonly today?: string | undefined;
}

export interface StaticMap {
  /** A standalone SVG document. */
  readonly svg: string;
  /** A `<figure>` with the picture, its caption, legend and tables. */
  readonly html: string;
  /** What is wrong with the data or the options; the rest is drawn. */
  readonly issues: readonly Issue[];
}

/** Half a pixel is as fine as a figure is seen, and less than half the bytes of a tenth. */
const GRAIN = 0.5;

/**
 * Draws a map as text. `data` is map data of any origin, checked like everything else; without it, the built-in
 * article's. Never throws on bad data: see `issues`.
 */
export function renderStaticMap(data: unknown = article, options: StaticOptions = {}): StaticMap {
  const atlas = labels as Atlas;
  const parsed =
    data === article
      ? { data: article, issues: [] }
      : parseMapData(data, { countries: knownCountries(atlas) });
  const today =
    options.today && isCalendarDate(options.today)
      ? options.today
      : new Date().toISOString().slice(0, 10);
  const { settings, issues } = resolveSettings(parsed.data, options, atlas, today, WORLDVIEWS);
  const spoken = CATALOGUES[matchLanguage(options.lang ?? 'en', Object.keys(CATALOGUES))]!;
  const messages = withStrings(spoken, options);
  const scene = buildScene(parsed.data, settings, messages, atlas);
  const projection = PROJECTIONS[settings.projection]!;
  const geography = createGeography(topology as unknown as MapTopology, projection);
  const { width = 960, height = 640 } = options;
  const frame = layoutScene(scene, geography, {
    ...fitView(projectBox(settings.box, projection), width, height),
    grain: GRAIN,
  });
  return {
    svg: renderSvg(frame, scene, options),
    html: renderFigure(frame, scene, messages, { themable: true, ...options }),
    issues: [...parsed.issues, ...issues],
  };
}
