import type { OverlayReader, OverlayRow } from '../../data/overlay-reader.js';
import type { OverlayType } from '../overlay.js';
import {
  defineRenderer,
  type BuiltItem,
  type ItemDraft,
  type RendererDefinition,
} from './define-renderer.js';

/** An overlay in the words of its author: what is left out has a default that suits points and lines with a period. */
export interface OverlayDefinition<
  Name extends string,
  Input,
  Row extends OverlayRow,
  Draft extends ItemDraft,
>
  extends OverlayReader<Name, Input, Row>, Omit<RendererDefinition<Name, Row, Draft>, 'name'> {}

/**
 * Makes an overlay type: what a page gives as `overlayTypes`. Types of rows follow from the schema, those of items from
 * what `item` returns.
 */
export function defineOverlay<
  const Name extends string,
  Input,
  Row extends OverlayRow,
  Draft extends ItemDraft,
>(
  definition: OverlayDefinition<Name, Input, Row, Draft>,
): OverlayType<Name, Input, Row, BuiltItem<Draft>> {
  return { schema: definition.schema, ...defineRenderer(definition) };
}
