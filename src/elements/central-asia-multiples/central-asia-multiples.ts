import { createLayoutCache } from '../../core/scene/layout-cache.js';
import type { Geography } from '../../core/geometry/geography-types.js';
import type { Panels } from '../../core/panels/panel-types.js';
import { renderPanelsFigure } from '../../core/panels/render-panels-figure.js';
import { geographyCache } from '../../app/resources.js';
import { themePaint } from '../../app/paint.js';
import { PanelsElement } from '../panels-element.js';
import { panelsStyles } from '../panels-styles.js';
import { headingBelow } from '../../dom/heading-level.js';
import { themeStyles } from '../theme.js';

/**
 * Several small maps of the same data side by side, one for each body, date, point of view or year, with one legend and one
 * table. What a reader points at or selects is shown on all of them. It takes the same data and attributes as a map, and
 * draws without what moves a map.
 *
 * @slot - A static rendition for readers without JavaScript; shown until the maps are drawn. A
 *   `<script type="application/json">` child holds map data.
 *
 * @fires {CamSelectEvent} cam-select - A reader picked an item of one of the maps or let it go; cancel to leave it as it was.
 * @fires {CamHoverEvent} cam-hover - A reader points at an item, or at none any more.
 * @fires {CamIssuesEvent} cam-issues - What is wrong with the input has changed.
 * @fires {CamReadyEvent} cam-ready - The maps are on screen for the first time.
 *
 * @cssproperty --cam-small-land - Land of maps of bodies. Default: #efe9dd, dark: #2c3135.
 * @cssproperty --cam-small-member - Members on maps of bodies. Default: #6e84bb.
 * @cssproperty --cam-small-focus - The country in focus where it is a member. Default: #22386f, dark: #c5d0f5.
 */
export class CentralAsiaMultiples extends PanelsElement {
  static override styles = [themeStyles, panelsStyles];

  /** @internal */
  protected override draw(panels: Panels, geography: Geography): string {
    return renderPanelsFigure(panels, {
      geography,
      overlays: this.state.overlays,
      cache: createLayoutCache(geographyCache),
      heading: headingBelow(this),
      idPrefix: 'm-',
      interactive: 'by pointer',
      paint: themePaint,
      header: this.header === 'none' ? 'none' : undefined,
    });
  }
}
