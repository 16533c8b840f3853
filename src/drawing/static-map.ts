import overviewTopology from '../../geo/overview.topo.json';
import detailTopology from '../../geo/detail.topo.json';
import valleyTopology from '../../geo/fergana.topo.json';
import topology from '../../geo/standard.topo.json';
import cutTopology from '../../geo/valley-inset.topo.json';
import { isObject } from '../core/data/is-object.js';
import type { Issue } from '../core/data/issue.js';
import type { MapData } from '../core/data/map-data.js';
import type { DrawnOutlines } from '../core/geometry/drawn-outlines.js';
import { keyOf, piecesOf } from '../core/geometry/arrange-pieces.js';
import { createGeography, type Geography } from '../core/geometry/geography.js';
import { insetLevel, type InsetLevel } from '../core/geometry/inset-level.js';
import type { MapTopology } from '../core/geometry/map-topology.js';
import type { Projection } from '../core/geometry/projection.js';
import { PROJECTIONS } from '../core/geometry/projections.js';
import { fitView, projectBox, type View } from '../core/geometry/view.js';
import { withWatersOf } from '../core/geometry/with-waters-of.js';
import { CATALOGUES } from '../core/messages/catalogues.js';
import { matchLanguage } from '../core/messages/match-language.js';
import { withStrings } from '../core/messages/with-strings.js';
import type { Frame } from '../core/model/frame.js';
import type { OverlayType } from '../core/overlays/overlay.js';
import {
  prerenderPage as prerender,
  type PageOptions,
  type PrerenderedPage,
} from '../prerender/prerender-page.js';
import { fitCard } from '../core/render/fit-card.js';
import { SMALLEST_CARD } from '../core/render/layout-card.js';
import { renderCard } from '../core/render/render-card.js';
import { mergeLand } from '../core/render/merge-land.js';
import { multiplesOf } from '../core/render/multiples-of.js';
import { renderFigure } from '../core/render/render-figure.js';
import { readPictureOptions } from '../core/render/read-picture-options.js';
import { renderSvg } from '../core/render/render-svg.js';
import { buildScene } from '../core/scene/build-scene.js';
import { droppedIssues } from '../core/scene/dropped-issues.js';
import { createLayoutCache } from '../core/scene/layout-cache.js';
import { widthBesideNotes } from '../core/scene/notes-margin.js';
import { layoutPicture } from '../core/scene/layout-picture.js';
import type { SourceOptions } from '../core/scene/read-files.js';
import { withWording } from '../app/with-wording.js';
import { article } from '../datasets/article.js';
import type { DrawingOptions, StaticMap, StaticOptions } from './static-options.js';
import { drawStaticPair, renderStaticMultiples } from './static-multiples.js';
import { atlas, copyOf, OPTIONAL_NAMES, ownOverlays, readData } from './read-static-data.js';

const TOPOLOGIES: Readonly<Partial<Record<InsetLevel, unknown>>> = {
  overview: overviewTopology,
  standard: topology,
  detail: detailTopology,
  valley: valleyTopology,
  'valley-inset': cutTopology,
};

/** The geometry of each level in a projection. */
type Levels = (level: InsetLevel) => Geography;

/** Each level is decoded when it is asked for, and once. */
function levelsIn(projection: Projection): Levels {
  const known = new Map<InsetLevel, Geography>();
  const decode: Levels = (level) => {
    const own = createGeography(TOPOLOGIES[level] as MapTopology, projection);
    return level === 'detail' || level === 'valley' ? withWatersOf(own, at('standard')) : own;
  };
  const at: Levels = (level) => {
    const geography = known.get(level) ?? decode(level);
    known.set(level, geography);
    return geography;
  };
  return at;
}

/** The outline of all pieces of a level. */
const allLand = (geography: Geography, level: InsetLevel) =>
  geography.outline(piecesOf(TOPOLOGIES[level] as MapTopology).map(keyOf));

/** @internal What the figures of one document have in common. */
export interface Shared {
  /** The geometry by the name of its projection. */
  readonly levels: Map<string, Levels>;
  /** What the path data of the figure stands for. */
  readonly drawn: DrawnOutlines;
}

/**
 * What a telephone of 360 pixels has for a map inside the margins of its page, so that names are not shown under 11 pixels;
 * wider columns show it in their middle, with the land around it.
 */
const NARROW = { width: 340, height: 350, overscan: 124 };

/** Half a pixel is as fine as a figure is seen, and less than half the bytes of a tenth. */
const PRECISION = 0.5;

/**
 * Draws a map as text. `data` is map data of any origin, checked like everything else; without it, the built-in
 * article's. Data with `multiples` is drawn as small maps. Bodies and disputes that are asked for by name and not in it
 * come from the built-in record. Never throws on bad data: see `issues`.
 */
export function renderStaticMap<const Types extends readonly OverlayType[] = readonly []>(
  data: unknown = article,
  options: StaticOptions<Types> = {},
): StaticMap {
  const ownIssues: Issue[] = [];
  const { multiples }: GivenOptions = copyOf(options, ownIssues);
  if (multiples === 'none') return drawStaticMap(data, options);
  const own = isObject(multiples) ? multiples : undefined;
  return own || asksForSeveral(data)
    ? renderStaticMultiples(data, { ...options, ...own })
    : drawStaticMap(data, options);
}

/** Whether data that nobody has read yet asks for small maps. */
function asksForSeveral(data: unknown): boolean {
  try {
    return isObject(data) && isObject(data['multiples']);
  } catch {
    // What cannot be read is told when it is.
    return false;
  }
}

/**
 * @internal The same; `read` is data that has been checked before, for a figure that is brief, `shared` what figures of one
 * document have in common.
 */
export function drawStaticMap(
  data: unknown,
  options: StaticOptions,
  read?: MapData,
  shared?: Shared,
): StaticMap {
  const ownIssues: Issue[] = [];
  const given: GivenOptions = copyOf(options, ownIssues);
  const own = ownOverlays(given.overlayTypes, ownIssues);
  const { data: known, settings, overlays, issues } = readData(read ?? data, given, own, read);
  const { width, height, lang, caption, narrow, svg } = readPictureOptions(given, ownIssues);
  const spoken = CATALOGUES[matchLanguage(lang, Object.keys(CATALOGUES))]!;
  const messages = withStrings(spoken, given, OPTIONAL_NAMES, ownIssues);
  const bare = buildScene(known, settings, { messages, atlas, overlays });
  const { scene, issues: wrong } = withWording(bare, messages, { data: known, atlas, overlays });
  const projection = PROJECTIONS[settings.projection]!;
  const levels = shared?.levels.get(settings.projection) ?? levelsIn(projection);
  shared?.levels.set(settings.projection, levels);
  const geography = levels('standard');
  const cache = createLayoutCache(undefined, shared?.drawn);
  const draw = (size: Pick<View, 'width' | 'height'> & Partial<View>): Frame => {
    const pictureWidth = widthBesideNotes(scene, size.width);
    const fitted = fitView(projectBox(settings.box, projection), pictureWidth, size.height);
    const view = { ...fitted, overscan: size.overscan ?? 0, precision: PRECISION };
    const fitting = insetLevel(view, projection);
    // Close to the ground finer borders are worth their time.
    const level = fitting === 'detail' || fitting === 'valley' ? fitting : 'standard';
    const frame = layoutPicture(scene, levels(level), view, {
      overlays,
      cache,
      insetGeography: levels,
      marginWidth: size.width - pictureWidth,
    });
    return shared ? mergeLand(frame, allLand(levels(level), level), shared.drawn) : frame;
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
      isBrief: read !== undefined,
      multiples: multiplesOf(frame, scene, geography, messages, svg.idPrefix),
    }),
    title: scene.title.text,
    lang: scene.lang,
    dir: scene.dir,
    issues: [
      ...issues,
      ...ownIssues,
      ...wrong,
      ...(caption && !card ? [NO_ROOM] : []),
      ...droppedIssues(frame),
    ],
  };
}

/**
 * Draws the maps of a page ahead of its readers: puts a figure into each `<central-asia-map>` with data of its own, and into
 * each `<central-asia-multiples>` and `<central-asia-comparison>`, in the place of one that is there. What the element's
 * attributes say goes before `options`. `html` is the page's source.
 */
export const prerenderPage = (
  html: string,
  { readSource, files, ...options }: StaticOptions & PageOptions = {},
): PrerenderedPage =>
  prerender(
    html,
    {
      // The element draws one map, of which this is the first picture.
      'central-asia-map': (data, own) => drawStaticMap(data, { ...options, ...own }),
      'central-asia-multiples': (data, own) => renderStaticMultiples(data, { ...options, ...own }),
      'central-asia-comparison': (data, own) => drawStaticPair(data, { ...options, ...own }),
    },
    { readSource, files },
  );

/** A picture that stands alone has no room below it. */
const alone = ({ inset, ...frame }: Frame): Frame =>
  inset?.panel === 'below' ? frame : { ...frame, inset };

/** Options as they are read: of any kind, since builds without types give them too. */
type GivenOptions = DrawingOptions & { readonly overlayTypes?: unknown };

interface OwnTypes {
  readonly overlayTypes?: readonly OverlayType[] | undefined;
}

/** What is wrong with map data of any origin, without drawing it: the same as `renderStaticMap` finds. */
export function validateMapData(
  data: unknown,
  { overlayTypes, ...sources }: SourceOptions & OwnTypes = {},
): readonly Issue[] {
  const ownIssues: Issue[] = [];
  const { issues } = readData(data, sources, ownOverlays(overlayTypes, ownIssues));
  return [...issues, ...ownIssues];
}

const NO_ROOM: Issue = {
  path: 'attribute caption',
  message: `left out; it needs a picture of at least ${SMALLEST_CARD.width} by ${SMALLEST_CARD.height} pixels`,
  severity: 'warning',
};
