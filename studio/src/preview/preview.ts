import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { CentralAsiaMap, CentralAsiaMultiples, Scene } from 'central-asia-map/define';
import { isRightToLeft } from '../languages.js';
import { elementFor } from '../outputs/output.js';
import type { Studio } from '../studio.js';
import { WIDTHS, viewOf } from '../ui.js';
import type { StaticPart } from './static-part.js';
import { FILTERS, filterOf } from './filters.js';

/** The map as it is made, in the width, colours and form that an editor looks at. */
export function preview(studio: Studio, statics: StaticPart | undefined): TemplateResult {
  const { width, eyes, look } = viewOf(studio.ui);
  const isPaper = look === 'paper';
  const size = width === 'full' ? '' : `width:${WIDTHS[width]}px`;
  return html`
    <div class="stage" tabindex="0" role="region" aria-label=${studio.say('The map')}>
      <div
        class="sheet ${isPaper ? 'paper' : ''} ${schemeOf(studio)}"
        ?data-placing=${studio.ui.placing !== undefined}
        style="${size};filter:${filterOf(eyes)}"
      >
        ${look === 'live' ? liveMap(studio) : figure(studio, statics)}
      </div>
    </div>
  `;
}

const schemeOf = ({ ui, state }: Studio): 'auto' | 'light' | 'dark' => {
  const { look, scheme } = viewOf(ui);
  if (look === 'paper') return 'light';
  return scheme === 'auto' ? state.options.theme : scheme;
};

/** What an editor looks at in a mirrored page, where no language of the map runs from right to left by itself. */
const languageOf = ({ ui, state }: Studio): string =>
  viewOf(ui).isMirrored && !isRightToLeft(state.options.lang) ? 'fa' : state.options.lang;

function liveMap(studio: Studio): TemplateResult {
  const { options } = studio.state;
  const theme = schemeOf(studio);
  const lang = languageOf(studio);
  const element = unsafeStatic(elementFor(studio.document));
  // Leaflet keeps the view that a reader has chosen; another frame is to be seen at once.
  return html`<div lang=${lang} dir=${isRightToLeft(lang) ? 'rtl' : 'ltr'}>
    ${keyed(
      JSON.stringify([studio.state.map.box, studio.ui.framings]),
      staticHtml`<${element}
        id="map"
        loading="eager"
        theme=${theme === 'auto' ? nothing : theme}
        projection=${options.projection}
        header=${options.hasHeader ? nothing : 'none'}
        ?timeline=${options.timeline}
        .data=${studio.document}
        @cam-view-change=${({ box, isMoving }: { box: Box; isMoving: boolean }) =>
          isMoving || studio.open({ box: rounded(box) })}
      ></${element}>`,
    )}
  </div>`;
}

type Box = readonly [number, number, number, number];

const rounded = (box: Box): Box => {
  const [west, south, east, north] = box.map((degrees) => Math.round(degrees * 100) / 100);
  return [west!, south!, east!, north!];
};

/** What stands in the page before and without any script; the library escapes what is in it. */
function figure(studio: Studio, statics: StaticPart | undefined): TemplateResult {
  if (!statics) return html`<p class="hint">${studio.say('The figure is being drawn …')}</p>`;
  const isNarrow = viewOf(studio.ui).width === 'w360';
  const made = statics.figureOf(
    studio.document,
    { ...studio.state.options, lang: languageOf(studio) },
    isNarrow ? { width: 328, height: 360 } : { width: 944, height: 600 },
  );
  return html`<div lang=${made.lang} dir=${made.dir}>${unsafeHTML(made.html)}</div>`;
}

/** Once in the page: what the eyes of other readers make of colours. */
export const filters = (): TemplateResult => html`
  <svg class="unseen" width="0" height="0" aria-hidden="true">
    ${FILTERS.map(
      ({ id, values }) =>
        svg`<filter id=${id}><feColorMatrix type="matrix" values=${values}></feColorMatrix></filter>`,
    )}
  </svg>
`;

/** The map on the page, or the small maps. */
export const mapOnPage = (): CentralAsiaMap | CentralAsiaMultiples | null =>
  document.querySelector('#map');

/** What it tells of itself, once it shows what was made; of small maps the last does. */
export const sceneOf = (map: CentralAsiaMap | CentralAsiaMultiples): Scene | undefined =>
  'panels' in map ? map.panels?.panels.at(-1)?.scene : map.scene;
