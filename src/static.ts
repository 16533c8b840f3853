/** For servers, builds and scripts: data in, SVG or HTML out; no document, no custom elements. */
import labels from '../geo/labels.json';
import overviewTopology from '../geo/overview.topo.json';
import detailTopology from '../geo/detail.topo.json';
import valleyTopology from '../geo/fergana.topo.json';
import topology from '../geo/standard.topo.json';
import cutTopology from '../geo/valley-inset.topo.json';
import { isCalendarDate } from './core/data/is-calendar-date.js';
import type { Issue } from './core/data/issue.js';
import { parseMapData } from './core/data/parse-map-data.js';
import type { MapData } from './core/data/map-data.js';
import { wordOf } from './core/data/plain-options.js';
import { createGeography, type Geography } from './core/geometry/geography.js';
import { insetLevel, type InsetLevel } from './core/geometry/inset-level.js';
import type { MapTopology } from './core/geometry/map-topology.js';
import type { Projection } from './core/geometry/projection.js';
import { PROJECTIONS } from './core/geometry/projections.js';
import { fitView, projectBox, type View } from './core/geometry/view.js';
import { WORLDVIEWS } from './core/geometry/worldviews.js';
import { withWatersOf } from './core/geometry/with-waters-of.js';
import { CATALOGUES } from './core/messages/catalogues.js';
import { matchLanguage } from './core/messages/match-language.js';
import { withStrings, type OwnWords } from './core/messages/with-strings.js';
import type { Frame } from './core/model/frame.js';
import { knownNames } from './core/model/known-names.js';
import { admitOverlays } from './core/overlays/admit/admit-overlays.js';
import type { TokensOf } from './core/overlays/map-data-with.js';
import { wholeOptional, type OptionalTokens } from './core/overlays/optional.js';
import type { OverlayType } from './core/overlays/overlay.js';
import { WHOLE_OVERLAYS } from './core/overlays/whole-overlays.js';
import type { Atlas } from './core/model/scene-context.js';
import {
  prerenderPage as prerender,
  type PageOptions,
  type PrerenderedPage,
} from './prerender/prerender-page.js';
import { fitCard } from './core/render/fit-card.js';
import { SMALLEST_CARD } from './core/render/layout-card.js';
import { renderCard } from './core/render/render-card.js';
import { renderMultiples } from './core/render/render-multiples.js';
import { toMarkup } from './core/render/svg-node.js';
import { buildMultiples } from './core/scene/build-multiples.js';
import type { Messages } from './core/messages/messages.js';
import type { Scene } from './core/model/scene.js';
import { renderFigure } from './core/render/render-figure.js';
import { readPictureOptions } from './core/render/read-picture-options.js';
import { renderSvg } from './core/render/render-svg.js';
import type { SvgOptions } from './core/render/svg-options.js';
import { addFromRecord } from './core/scene/add-from-record.js';
import { addOptional } from './core/scene/add-optional.js';
import { buildScene } from './core/scene/build-scene.js';
import { droppedIssues } from './core/scene/dropped-issues.js';
import { createLayoutCache } from './core/scene/layout-cache.js';
import { widthBesideNotes } from './core/scene/notes-margin.js';
import { layoutPicture } from './core/scene/layout-picture.js';
import type { MapOptions } from './core/scene/map-options.js';
import { resolveSettings } from './core/scene/resolve-settings.js';
import { usedOverlays } from './core/scene/used-overlays.js';
import { withoutStory, withoutStoryFocus } from './core/scene/without-story.js';
import { article } from './datasets/article.js';
import { record as corridorRecord } from './datasets/corridors/record.js';
import { record as siteRecord } from './datasets/sites/record.js';

export type { Issue } from './core/data/issue.js';
export type { AnyMapData as MapData } from './core/overlays/optional.js';
export type { Strings } from './core/messages/with-strings.js';
export type { MapDataWith } from './core/overlays/map-data-with.js';
export type { OverlayType } from './core/overlays/overlay.js';
export type { MapOptions } from './core/scene/map-options.js';
export type { PageOptions, PrerenderedPage } from './prerender/prerender-page.js';

/** How a map is drawn as text. Those of its own overlay types that it shows are chosen by options of their names. */
export type StaticOptions<Types extends readonly OverlayType[] = readonly OverlayType[]> =
  DrawingOptions & {
    /** Overlays of the page's own, made by `defineOverlay`; the data has their items under their names. */
    readonly overlayTypes?: Types | undefined;
  } & TokensOf<Types>;

interface DrawingOptions extends MapOptions, OptionalTokens, SvgOptions, OwnWords {
  /** Size of the picture in pixels. Default: 960 by 590. */
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  /** Language of the words, such as `fa` or `uz-Latn`; unknown ones get English. Default: `en`. */
  readonly lang?: string | undefined;
  /** Date to use when neither `asOf` nor the data gives one, as `2023-11-02`. Default: the day of the call, in UTC. */
  readonly today?: string | undefined;
  /** `none` leaves topic, headline and deck out of `html`, for a page that has its own. */
  readonly header?: 'none' | undefined;
  /**
   * Whether `svg` also holds headline, legend, note and sources, as a picture that stands alone needs them; the
   * map takes the room that is left, in `html` too. Default false.
   */
  readonly caption?: boolean | undefined;
  /**
   * Whether `html` holds a second picture whose names can be read in a narrow column; the style sheet `static.css` of the
   * package shows the one that fits. Default false.
   */
  readonly narrow?: boolean | undefined;
}

export interface StaticMap {
  /** A standalone SVG document. */
  readonly svg: string;
  /** A `<figure>` with the picture, its caption, legend and tables. */
  readonly html: string;
  /** What the map is called, in its language. */
  readonly title: string;
  /** Language of the words, and which way it runs. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What is wrong with the data or the options; the rest is drawn. */
  readonly issues: readonly Issue[];
}

const atlas = labels as Atlas;

const OPTIONAL = wholeOptional();
const OPTIONAL_NAMES = OPTIONAL.map(({ name }) => name);

const TOPOLOGIES: Readonly<Partial<Record<InsetLevel, unknown>>> = {
  overview: overviewTopology,
  standard: topology,
  detail: detailTopology,
  valley: valleyTopology,
  'valley-inset': cutTopology,
};

/** The geometry of each level, decoded when a close-up asks for it. */
function geographiesIn(projection: Projection, standard: Geography) {
  const finest = (level: InsetLevel) =>
    createGeography(TOPOLOGIES[level] as MapTopology, projection);
  return (level: InsetLevel): Geography =>
    level === 'standard'
      ? standard
      : level === 'detail' || level === 'valley'
        ? withWatersOf(finest(level), standard)
        : finest(level);
}

/** What a telephone has for a map, in pixels. */
const NARROW = { width: 360, height: 371 };

/** Half a pixel is as fine as a figure is seen, and less than half the bytes of a tenth. */
const PRECISION = 0.5;

/**
 * Draws a map as text. `data` is map data of any origin, checked like everything else; without it, the built-in
 * article's. Bodies and disputes that are asked for by name and not in it come from the built-in record. Never throws on
 * bad data: see `issues`.
 */
export function renderStaticMap<const Types extends readonly OverlayType[] = readonly []>(
  data: unknown = article,
  options: StaticOptions<Types> = {},
): StaticMap {
  const ownIssues: Issue[] = [];
  const given = copyOf(options, ownIssues);
  const own = ownOverlays(given.overlayTypes, ownIssues);
  const { data: known, settings, overlays, issues } = readData(data, given, own);
  const { width, height, lang, caption, narrow, svg } = readPictureOptions(given, ownIssues);
  const spoken = CATALOGUES[matchLanguage(lang, Object.keys(CATALOGUES))]!;
  const messages = withStrings(spoken, given, OPTIONAL_NAMES, ownIssues);
  const scene = buildScene(known, settings, { messages, atlas, overlays });
  const projection = PROJECTIONS[settings.projection]!;
  const geography = createGeography(topology as unknown as MapTopology, projection);
  const cache = createLayoutCache();
  const levels = geographiesIn(projection, geography);
  const draw = (size: Pick<View, 'width' | 'height'>): Frame => {
    const pictureWidth = widthBesideNotes(scene, size.width);
    const fitted = fitView(projectBox(settings.box, projection), pictureWidth, size.height);
    const view = { ...fitted, precision: PRECISION };
    const level = insetLevel(view, projection);
    // Close to the ground finer borders are worth their time.
    const ground = level === 'detail' || level === 'valley' ? levels(level) : geography;
    return layoutPicture(scene, ground, view, {
      overlays,
      cache,
      insetGeography: levels,
      marginWidth: size.width - pictureWidth,
    });
  };
  const card = caption ? fitCard(scene, { width, height }, draw) : undefined;
  const frame = card?.frame ?? draw({ width, height });
  return {
    svg: card ? renderCard(card.card, frame, scene, svg) : renderSvg(alone(frame), scene, svg),
    html: renderFigure(frame, scene, messages, {
      themable: true,
      ...svg,
      header: given.header === 'none' ? 'none' : undefined,
      narrow: narrow ? draw(NARROW) : undefined,
      isArticle: data === article,
      multiples: multiplesOf(frame, scene, geography, messages, svg.idPrefix),
    }),
    title: scene.title.text,
    lang: scene.lang,
    dir: scene.dir,
    issues: [
      ...issues,
      ...ownIssues,
      ...(caption && !card ? [NO_ROOM] : []),
      ...droppedIssues(frame),
    ],
  };
}

/**
 * Draws the maps of a page ahead of its readers: puts a figure into each `<central-asia-map>` with data of its own, in the
 * place of one that is there. What the element's attributes say goes before `options`. `html` is the page's source.
 */
export const prerenderPage = (
  html: string,
  { readSource, files, ...options }: StaticOptions & PageOptions = {},
): PrerenderedPage =>
  prerender(html, (data, own) => renderStaticMap(data, { ...options, ...own }), {
    readSource,
    files,
  });

/** Small maps of a scene that is told by them, as markup. */
function multiplesOf(
  { form }: Frame,
  scene: Scene,
  geography: Geography,
  messages: Messages,
  idPrefix = `cam-${scene.statedDate}-`,
): string | undefined {
  if (form === 'map') return undefined;
  const multiples = buildMultiples(scene, messages);
  return toMarkup(renderMultiples(multiples, { scene, geography, idPrefix }));
}

/** A picture that stands alone has no room below it. */
const alone = ({ inset, ...frame }: Frame): Frame =>
  inset?.panel === 'below' ? frame : { ...frame, inset };

/** What is wrong with map data of any origin, without drawing it: the same as `renderStaticMap` finds. */
export function validateMapData(
  data: unknown,
  { overlayTypes }: { readonly overlayTypes?: readonly OverlayType[] | undefined } = {},
): readonly Issue[] {
  const ownIssues: Issue[] = [];
  const { issues } = readData(data, {}, ownOverlays(overlayTypes, ownIssues));
  return [...issues, ...ownIssues];
}

/** Overlays that few maps use. */

/** The library's items of them. */
const RECORDS: Readonly<Partial<Record<string, MapData>>> = {
  corridors: corridorRecord,
  sites: siteRecord,
};

/** The overlays that a page brings, as far as they can be asked. */
const ownOverlays = (given: unknown, issues: Issue[]): readonly OverlayType[] =>
  admitOverlays(given, [...WHOLE_OVERLAYS, ...OPTIONAL], (issue) => issues.push(issue));

/** Options as they are read: of any kind, since builds without types give them too. */
type GivenOptions = DrawingOptions & { readonly overlayTypes?: unknown };

function copyOf(options: GivenOptions, issues: Issue[]): GivenOptions {
  try {
    return { ...options };
  } catch {
    issues.push({ path: 'options', message: 'cannot be read', severity: 'error' });
    return {};
  }
}

const NO_ROOM: Issue = {
  path: 'attribute caption',
  message: `left out; it needs a picture of at least ${SMALLEST_CARD.width} by ${SMALLEST_CARD.height} pixels`,
  severity: 'warning',
};

function readData(input: unknown, options: GivenOptions, own: readonly OverlayType[]) {
  const readers = [...WHOLE_OVERLAYS, ...OPTIONAL, ...own];
  const parsed =
    input === article
      ? { data: article, issues: [] }
      : parseMapData(input, { ...knownNames(atlas), overlays: readers });
  const used = usedOverlays(OPTIONAL, parsed.data, options);
  const overlays = [...WHOLE_OVERLAYS, ...used, ...own];
  const day = wordOf(options.today);
  const today = day && isCalendarDate(day) ? day : new Date().toISOString().slice(0, 10);
  const known = { atlas, overlays, unused: OPTIONAL_NAMES, today, worldviews: WORLDVIEWS };
  const resolve = (data: MapData) => resolveSettings(data, options, known);
  const { unknown } = resolve(parsed.data);
  const named = addFromRecord(parsed.data, unknown, article, overlays);
  const records = used.map((type) => ({ type, record: RECORDS[type.name] }));
  const data = addOptional(named, records, unknown);
  const { settings, issues, difference } = resolve(data);
  const isOther = input === article && difference !== undefined;
  return {
    data: isOther ? withoutStory(data) : data,
    settings: isOther ? withoutStoryFocus(settings, options, difference) : settings,
    overlays,
    issues: [...parsed.issues, ...issues],
  };
}
