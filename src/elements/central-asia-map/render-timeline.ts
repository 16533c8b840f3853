import { html, type TemplateResult } from 'lit';
import type { MapState } from '../../app/map-store.js';

/** The timeline of a map; not with the other parts, so that there is room for it from the first. */
export const renderTimeline = ({ scene, messages }: MapState): TemplateResult =>
  html`<central-asia-timeline
    part="timeline"
    exportparts="date, strip, slider, changes"
    .scene=${scene ?? null}
    .messages=${messages}
  ></central-asia-timeline>`;
