import { sayCloseUp } from '../../core/messages/say-close-up.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { MapState } from '../../app/map-store.js';
import type { MapView } from '../../app/map-view.js';
import { en } from '../../core/messages/en.js';
import type { Messages } from '../../core/messages/messages.js';
import type { Frame } from '../../core/model/frame.js';
import type { LegendEntry, Scene, SceneItem } from '../../core/model/scene.js';
import { sizedEntries } from '../../core/scene/sized-entries.js';
import { unnumberedEntries } from '../../core/scene/unnumbered-entries.js';
import { insetAttribution } from '../../core/geometry/inset-level.js';
import { widthClassOf } from '../../core/style/width-class.js';
import type { CardPlace } from '../../core/scene/place-card.js';
import type { LegendList } from '../central-asia-legend/legend-list.js';
import type { MapStage } from './map-stage.js';
import type { FrameParts } from './render-frame.js';
import { cardCode, fullTextCode } from './further-chunks.js';
import { renderNumbered } from './render-numbered.js';
import { buttonsDir, hasMargin } from '../../core/scene/notes-margin.js';
import type { InsetPicture } from './inset-picture.js';
import { renderInset } from './render-inset.js';
import { renderMargin } from './render-margin.js';
import { renderPad } from './render-pad.js';
import { renderScale } from './render-scale.js';
import { renderState } from './render-state.js';

/** What the parts of a map's frame are made of. */
export interface MapUi {
  readonly state: MapState;
  readonly stage: MapStage;
  /** The selected item. */
  readonly item: SceneItem | undefined;
  /** Id of the legend entry that is picked. */
  readonly picked: string | undefined;
  readonly list: LegendList;
  /** What of the legend stands below the picture. */
  readonly entries: readonly LegendEntry[];
  readonly isInteractive: boolean;
  /** Whether the reader is told how to zoom. */
  readonly isHinting: boolean;
  readonly isTableOpen: boolean;
  /** Whether all that is said of the selected item is open below the picture. */
  readonly isFullOpen: boolean;
  /** What the live region says. */
  readonly announced: string;
  /** What is loaded only when it is asked for: what is told about the map, the list of keys, the list of issues. */
  readonly about: unknown;
  readonly shortcuts: unknown;
  readonly issues: unknown;
  /** Once its code is there. */
  readonly insetPicture: InsetPicture | undefined;
  readonly multiples: unknown;
}

/** What stands on and around the picture of a map, made of its state. */
export function renderParts(ui: MapUi): Partial<FrameParts> {
  const { state, stage, item, isInteractive, isFullOpen } = ui;
  const { messages = en, scene } = state;
  const { frame } = stage.view;
  const card = item && isInteractive && !isFullOpen ? cardCode.value : undefined;
  return {
    onPicture: [
      renderOnPicture(ui, card && placeOf(item, ui)),
      stage.view.inset && !isCovered(ui) ? ui.insetPicture?.lines : nothing,
      renderInsetIn(ui, 'corner'),
    ],
    multiples: ui.multiples,
    insetBelow: ui.multiples ? nothing : renderInsetIn(ui, 'below'),
    margin: scene && hasMargin(scene) ? renderMargin(scene) : undefined,
    announced: ui.announced,
    overPicture: [
      ui.issues,
      ui.shortcuts ??
        (item && card
          ? card.renderCard(item, messages, placeOf(item, ui), edgeOf(item, frame))
          : nothing),
    ],
    numbered: frame && !ui.multiples ? renderNumbered(frame.numbered) : nothing,
    legend: ui.multiples
      ? nothing
      : scene && (renderState(state) ?? renderLegend(scene, ui, messages)),
    about: ui.about,
    partial: hasLostLinks(state) ? messages.states.partial : undefined,
    fullText: item && isFullOpen ? fullTextCode.value?.renderFullText(item, messages) : nothing,
    attribution: ui.multiples ? undefined : attributionOf(ui),
    table: ui.isTableOpen ? renderTable(ui) : nothing,
  };
}

/** The page's notes, the scale bar, and buttons to move a map that is closer than its frame. */
function renderOnPicture(
  { state, stage, isInteractive, isHinting }: MapUi,
  card: CardPlace | undefined,
): unknown[] {
  const { messages = en } = state;
  const { scaleBar, isZoomedIn } = stage.view;
  // A card in its corner would cover half of the scale bar.
  const isScaleSeen = stage.isDrawn && card?.corner !== 'at-bottom at-left';
  return [
    html`<div class="notes"><slot name="note"></slot></div>`,
    isInteractive && isZoomedIn ? renderPad((x, y) => stage.panBy(x, y), messages) : nothing,
    scaleBar && isScaleSeen ? renderScale(scaleBar, messages) : nothing,
    isHinting ? html`<p class="hint" part="hint">${messages.ui.wheelHint}</p>` : nothing,
  ];
}

/** The inset, if it stands there; what is open takes its corner. */
function renderInsetIn(ui: MapUi, where: 'corner' | 'below'): unknown {
  const { stage, state, insetPicture } = ui;
  const { inset } = stage.view;
  const { messages = en } = state;
  if (!inset || !stage.isDrawn || (inset.settled.panel === 'below') !== (where === 'below'))
    return nothing;
  if (isCovered(ui)) return nothing;
  const { settled } = inset;
  const parts = {
    inset: settled.inset,
    closeUp: ui.isInteractive ? sayCloseUp(messages) : undefined,
    corner: settled.corner,
    lines: settled.lines.length,
    picture: insetPicture?.element,
  };
  return renderInset(parts);
}

/** Whether what is open has taken the corner of the inset, and with it the line that leads there. */
const isCovered = ({ stage, item }: MapUi): boolean =>
  item !== undefined && stage.view.inset?.settled.panel !== 'below';

/** Whom the geometry is owed to, that of the inset too. */
const attributionOf = ({ stage: { view } }: MapUi): string | undefined =>
  view.attribution ?? (view.inset && insetAttribution(view.inset.settled.view, view.projection));

/** Where the card of the selected item stands in what has been laid out. */
export function placeOf(
  item: SceneItem | undefined,
  { state, stage }: Pick<MapUi, 'state' | 'stage'>,
): CardPlace | undefined {
  const { frame } = stage.view;
  return (
    item && frame && state.scene && cardCode.value?.placeCard(item, frame, buttonsDir(state.scene))
  );
}

/** Whether links of the data could not be read, which readers would miss without a word. */
const hasLostLinks = ({ issues }: MapState): boolean =>
  issues.some(({ path, severity }) => severity === 'error' && /^links\[\d+\]/.test(path));

/** The colour of an item's line on the picture. */
const edgeOf = ({ id }: SceneItem, frame: Frame | undefined): string | undefined =>
  frame?.items
    .filter((item) => item.id === id)
    .flatMap(({ marks }) => marks)
    .find(({ role, style }) => role === 'line' && style.stroke !== undefined)?.style.stroke;

/** The same markup as the prerendered legend. */
const renderLegend = (
  scene: Scene,
  {
    list,
    entries,
    picked,
    stage: {
      view: { frame },
    },
  }: MapUi,
  messages: Messages,
): TemplateResult | typeof nothing =>
  html`<div class="legend-box" part="legend" role="group" aria-label=${messages.legend}>
    ${list.render(sizedEntries(unsaid(entries, frame), frame), scene, picked)}
  </div>`;

/** Below a narrow picture those that no number on it says. */
function unsaid(entries: readonly LegendEntry[], frame: Frame | undefined): readonly LegendEntry[] {
  const isNarrow = frame !== undefined && widthClassOf(frame.view) === 'narrow';
  return isNarrow ? unnumberedEntries(entries, frame.numbered) : entries;
}

const renderTable = ({ state: { messages, scene }, item }: MapUi): TemplateResult =>
  html`<central-asia-table
    part="table"
    .scene=${scene ?? null}
    .messages=${messages}
    .selected=${item?.id}
  ></central-asia-table>`;

/** What of a view is told around its picture: while it is the same, nothing there has to be rendered anew. */
export function surroundingsOf(
  view: MapView,
  place: CardPlace | undefined,
  entries: readonly LegendEntry[],
): string {
  const { scaleBar, isZoomedIn, frame, attribution } = view;
  const numbered = frame?.numbered.map(({ item }) => item);
  // Circles of a legend are as large as those on the picture.
  const size = frame?.samples && [frame.view.width, frame.view.height];
  return JSON.stringify([
    scaleBar,
    isZoomedIn,
    numbered,
    size,
    place,
    attribution,
    entries.map(({ id }) => id),
    view.inset?.settled.panel,
  ]);
}
