import { html, nothing, type TemplateResult } from 'lit';
import type { MapState } from '../../app/map-store.js';
import type { MapView } from '../../app/map-view.js';
import { en } from '../../core/messages/en.js';
import type { Messages } from '../../core/messages/messages.js';
import type { Scene, SceneItem } from '../../core/model/scene.js';
import type { LegendList } from '../central-asia-legend/legend-list.js';
import type { MapStage } from './map-stage.js';
import type { FrameParts } from './render-frame.js';
import type { InsetPicture } from './inset-picture.js';
import { renderInset } from './render-inset.js';
import { renderPad } from './render-pad.js';
import { renderPopup } from './render-popup.js';
import { renderScale } from './render-scale.js';
import { renderShortened } from './render-shortened.js';

/** What the parts of a map's frame are made of. */
export interface MapUi {
  readonly state: MapState;
  readonly stage: MapStage;
  /** The selected item. */
  readonly item: SceneItem | undefined;
  /** Id of the legend entry that is picked. */
  readonly picked: string | undefined;
  readonly list: LegendList;
  readonly isInteractive: boolean;
  /** Whether the reader is told how to zoom. */
  readonly isHinting: boolean;
  readonly isTableOpen: boolean;
  /** What the live region says. */
  readonly announced: string;
  /** What is loaded only when it is asked for: further choices, the list of keys, the list of issues. */
  readonly more: unknown;
  readonly shortcuts: unknown;
  readonly issues: unknown;
  /** Once its code is there. */
  readonly insetPicture: InsetPicture | undefined;
  /** Closes the popup. */
  readonly close: () => void;
}

/** What stands on and around the picture of a map, made of its state. */
export function renderParts(ui: MapUi): Partial<FrameParts> {
  const { state, stage, item, isInteractive } = ui;
  const { messages = en, scene, isBare } = state;
  const { frame } = stage.view;
  return {
    notice: isBare ? html`<p class="notice" part="notice">${messages.ui.bare}</p>` : nothing,
    onPicture: [
      renderOnPicture(ui),
      stage.view.inset ? ui.insetPicture?.lines : nothing,
      renderInsetIn(ui, 'corner'),
    ],
    insetBelow: renderInsetIn(ui, 'below'),
    announced: ui.announced,
    overPicture: [
      ui.issues,
      ui.shortcuts ?? (item && isInteractive ? renderSelected(item, ui) : nothing),
    ],
    legend: scene ? renderLegend(scene, ui, messages) : nothing,
    shortened: frame && renderShortened(frame.shortened),
    more: ui.more,
    attribution: attributionOf(ui),
    table: ui.isTableOpen ? renderTable(ui) : nothing,
  };
}

/** The page's notes, the scale bar, and buttons to move a map that is closer than its frame. */
function renderOnPicture({ state, stage, isInteractive, isHinting }: MapUi): unknown[] {
  const { messages = en } = state;
  const { scaleBar, isZoomedIn } = stage.view;
  return [
    html`<div class="notes"><slot name="note"></slot></div>`,
    isInteractive && isZoomedIn ? renderPad((x, y) => stage.panBy(x, y), messages) : nothing,
    scaleBar && stage.isDrawn ? renderScale(scaleBar, messages) : nothing,
    isHinting ? html`<p class="hint" part="hint">${messages.ui.wheelHint}</p>` : nothing,
  ];
}

/** The inset, if it stands there; what is open takes its corner. */
function renderInsetIn(
  { stage, state, item, insetPicture }: MapUi,
  where: 'corner' | 'below',
): unknown {
  const { inset } = stage.view;
  const { messages = en } = state;
  if (!inset || !stage.isDrawn || (inset.settled.panel === 'below') !== (where === 'below'))
    return nothing;
  const { settled } = inset;
  const isCovered = where === 'corner' && item !== undefined;
  const parts = {
    inset: settled.inset,
    closeUp: messages.parts.closeUp,
    corner: settled.corner,
    lines: settled.lines.length,
    picture: insetPicture?.element,
  };
  return isCovered ? nothing : renderInset(parts);
}

/** Whom the geometry is owed to, that of the inset too. */
const attributionOf = ({ stage, insetPicture }: MapUi): string | undefined =>
  stage.view.attribution ?? (stage.view.inset ? insetPicture?.attribution : undefined);

/** What is said of the selected item, on the side of the map that the item is not on. */
function renderSelected(item: SceneItem, { state, stage, close }: MapUi): TemplateResult {
  const { messages = en, scene } = state;
  const { frame } = stage.view;
  const x = frame?.items.find(({ id }) => id === item.id)?.anchor?.[0];
  // The map is not mirrored, but the popup's sides are.
  const isAtEnd = x !== undefined && x < frame!.view.width / 2 === (scene?.dir === 'ltr');
  return renderPopup(item, messages, isAtEnd, close);
}

/** The same markup as the prerendered legend. */
const renderLegend = (scene: Scene, { list, picked }: MapUi, messages: Messages): TemplateResult =>
  html`<div class="legend-box" part="legend" role="group" aria-label=${messages.legend}>
    ${list.render(scene, messages, picked)}
  </div>`;

const renderTable = ({ state: { messages, scene }, item }: MapUi): TemplateResult =>
  html`<central-asia-table
    part="table"
    .scene=${scene ?? null}
    .messages=${messages}
    .selected=${item?.id}
  ></central-asia-table>`;

/** What of a view is told around its picture: while it is the same, nothing there has to be rendered anew. */
export function surroundingsOf(view: MapView, item: SceneItem | undefined): string {
  const { scaleBar, isZoomedIn, frame, attribution } = view;
  const anchor = frame?.items.find(({ id }) => id === item?.id)?.anchor;
  const isOnTheLeft = anchor && anchor[0] < frame.view.width / 2;
  const insetAt = view.inset?.settled.panel;
  return JSON.stringify([
    scaleBar,
    isZoomedIn,
    frame?.shortened,
    isOnTheLeft,
    attribution,
    insetAt,
  ]);
}
