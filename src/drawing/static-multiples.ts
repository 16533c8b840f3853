import topology from '../../geo/overview.topo.json';
import standardTopology from '../../geo/standard.topo.json';
import { withWording } from '../app/with-wording.js';
import type { Issue } from '../core/data/issue.js';
import { inWords } from '../core/data/limits.js';
import { createGeography } from '../core/geometry/geography.js';
import type { MapTopology } from '../core/geometry/map-topology.js';
import { PROJECTIONS } from '../core/geometry/projections.js';
import { WORLDVIEWS } from '../core/geometry/worldviews.js';
import { CATALOGUES } from '../core/messages/catalogues.js';
import { matchLanguage } from '../core/messages/match-language.js';
import { withStrings } from '../core/messages/with-strings.js';
import { buildPanels } from '../core/panels/build-panels.js';
import type { GivenPanels, Panels, PanelsBy } from '../core/panels/panel-types.js';
import { renderPanelsFigure } from '../core/panels/render-panels-figure.js';
import { fitPanelsCard } from '../core/panels/fit-panels-card.js';
import { renderPanelsCard } from '../core/panels/render-panels-card.js';
import { readPictureOptions } from '../core/render/read-picture-options.js';
import type { TokenList } from '../core/data/token-list.js';
import { createLayoutCache } from '../core/scene/layout-cache.js';
import { withoutStory } from '../core/scene/without-story.js';
import { DARK, type Palette } from '../core/style/palette.js';
import { BODIES_DARK_PALETTE, BODIES_PALETTE } from '../core/style/panels-style.js';
import { svgPaint } from '../core/render/svg-paint.js';
import { article } from '../datasets/article.js';
import { atlas, copyOf, OPTIONAL_NAMES, ownOverlays, readData } from './read-static-data.js';
import type { StaticOptions } from './static-options.js';

/** How small maps are drawn as text: as one map is, and in what they differ. */
export type MultiplesOptions = Omit<StaticOptions, 'caption' | 'narrow' | 'multiples'> & {
  /** In what the maps differ. Default: that of the list that is given, else `as-of`. */
  readonly by?: PanelsBy | undefined;
  /** Dates by `as-of`. Default: the years in which states join or leave the bodies shown. */
  readonly dates?: TokenList | undefined;
  /** Dates of numbers by `values`. Default: those of the data. */
  readonly years?: TokenList | undefined;
  /** Views by `worldview`. Default: `un de-facto`. */
  readonly worldviews?: TokenList | undefined;
};

export interface StaticMultiples {
  /** A `<figure>` with the maps, their legend and their table; `static.css` of the package arranges it. */
  readonly html: string;
  /**
   * The same as one standalone SVG document of `width` by `height`, with headline, legend, notes and sources and without the
   * table, as feeds and previews need it; by default 976 by 732.
   */
  readonly svg: string;
  /** What the maps are called, in their language. */
  readonly title: string;
  /** The dates, bodies or views that are drawn, in order. */
  readonly keys: readonly string[];
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What is wrong with the data or the options; the rest is drawn. */
  readonly issues: readonly Issue[];
}

/**
 * Draws several small maps of the same data as text: one for each date, body, view or year, with one legend and one table,
 * and each shape once; without data, of the built-in record. Never throws on bad data: see `issues`.
 */
export function renderStaticMultiples(
  input: unknown = article,
  options: MultiplesOptions = {},
): StaticMultiples {
  const ownIssues: Issue[] = [];
  const given = copyOf<MultiplesOptions & { readonly overlayTypes?: unknown }>(options, ownIssues);
  const own = ownOverlays(given.overlayTypes, ownIssues);
  const { data: known, overlays, today, issues: read } = readData(input, given, own);
  const data =
    input === article ? { ...withoutStory(known), focus: undefined, box: undefined } : known;
  const lang = matchLanguage(String(given.lang ?? ''), Object.keys(CATALOGUES));
  const messages = withStrings(CATALOGUES[lang]!, given, OPTIONAL_NAMES, ownIssues);
  const panels = buildPanels(data, given, given, {
    messages,
    atlas,
    overlays,
    unused: OPTIONAL_NAMES,
    today,
    worldviews: WORLDVIEWS,
    withWording,
  });
  const { width, height, svg } = readPictureOptions({ ...SIZE, ...given }, ownIssues);
  const palette = paletteFor(panels, svg.palette);
  const level = panels.panels.length > 2 ? topology : standardTopology;
  const projection = PROJECTIONS[panels.panels[0]!.scene.projection]!;
  const drawing = {
    geography: createGeography(level as unknown as MapTopology, projection),
    overlays,
    cache: createLayoutCache(),
    idPrefix: svg.idPrefix ?? `cam-${panels.by}-`,
    interactive: false,
    paint: svgPaint({ palette }),
    themable: svg.themable,
  } as const;
  const card = fitPanelsCard(panels, { width, height }, drawing);
  return {
    html: renderPanelsFigure(panels, { ...drawing, header: given.header }),
    svg: card ? renderPanelsCard(card, panels, { ...svg, palette }) : '',
    title: panels.title.text,
    keys: panels.panels.map(({ key }) => key),
    lang: messages.lang,
    dir: messages.dir,
    issues: without([
      ...read,
      ...ownIssues,
      ...panels.issues,
      ...cardIssues(panels.panels.length, card?.maps.length ?? 0),
    ]),
  };
}

/** @internal The first and the last of several maps. */
export function drawStaticPair(input: unknown, options: MultiplesOptions): StaticMultiples {
  const pair: MultiplesOptions & Pick<GivenPanels, 'isPair'> = { ...options, isPair: true };
  return renderStaticMultiples(input, pair);
}

const SIZE = { width: 976, height: 732 } as const;

/** Maps of bodies have colours of their own, on light and on dark ground. */
function paletteFor({ by }: Pick<Panels, 'by'>, given: Palette | undefined): Palette | undefined {
  if (by !== 'alliances' && by !== 'as-of') return given;
  return given === undefined ? BODIES_PALETTE : given === DARK ? BODIES_DARK_PALETTE : given;
}

function cardIssues(all: number, shown: number): readonly Issue[] {
  if (shown === all) return [];
  const message =
    shown === 0
      ? 'the picture has no room for maps'
      : `the picture has room for ${inWords(shown)} of ${inWords(all)} maps; the others are left out`;
  return [{ path: 'option height', message, severity: 'info' }];
}

/** The same is wrong with the data and with each of its maps. */
const without = (issues: readonly Issue[]): readonly Issue[] =>
  issues.filter(
    ({ path, message }, i) =>
      issues.findIndex((other) => other.path === path && other.message === message) === i,
  );
