/**
 * For overlays of a page's own: `defineOverlay`, the schemas of what most data has, and what helps to draw it. Beside the
 * file to paste it is a file of its own, so that a page needs no library of schemas.
 */
export { defineOverlay, type OverlayDefinition } from './core/overlays/custom/define-overlay.js';
export type { BuiltItem, ItemDraft } from './core/overlays/custom/define-renderer.js';
export { inLanguage } from './core/overlays/custom/in-language.js';
export {
  layoutPlaces,
  sampleOf,
  type Placed,
  type PlacedLine,
  type PlaceStyles,
} from './core/overlays/custom/layout-places.js';
export type { PointShape } from './core/overlays/custom/point-shapes.js';
export { holds, periodInWords, type Period } from './core/overlays/custom/period.js';
export {
  boxSchema,
  confidenceSchema,
  countrySchema,
  dateSchema,
  endSchema,
  idSchema,
  latSchema,
  lonSchema,
  provenance,
  textSchema,
} from './core/data/primitives.js';
export { isWithin } from './core/data/dates.js';
/** Of Valibot, what schemas of items are made with. */
export { array, boolean, number, optional, picklist, strictObject, string } from 'valibot';
export type { ReferenceCheck, OverlayRow } from './core/data/overlay-reader.js';
export type { StandardSchema } from './core/data/standard-schema.js';
export type { OverlayWords } from './core/messages/messages.js';
export type { FrameContext, FrameItem, FramePart, LabelRequest } from './core/model/frame.js';
export type { Mark } from './core/model/mark.js';
export type { FramePattern } from './core/model/pattern.js';
export type { SceneContext } from './core/model/scene-context.js';
export type {
  Detail,
  Citation,
  OverlayItem,
  Phrase,
  Sample,
  SceneItem,
} from './core/model/scene.js';
export type { MapDataWith, RowInput } from './core/overlays/map-data-with.js';
export type { Change, LegendSample, OverlayType } from './core/overlays/overlay.js';
export type { MarkRole, MarkStyle } from './core/style/mark-style.js';
export type { Token } from './core/style/palette.js';
