import { html, type TemplateResult } from 'lit';
import { EYES } from '../preview/filters.js';
import { checksOf } from '../preview/checks.js';
import type { StaticPart } from '../preview/static-part.js';
import { COLUMN } from '../outputs/output.js';
import type { Studio } from '../studio.js';
import { LOOKS, WIDTHS, type View } from '../ui.js';
import { checkField, choices, inWords } from './fields.js';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

export function seePane(studio: Studio, statics: StaticPart | undefined): TemplateResult {
  const { say } = studio;
  const { view } = studio.ui;
  const look = (change: Partial<View>) => studio.open({ view: { ...view, ...change } });
  return html`
    <h3>${say('As readers see it')}</h3>
    ${choices('width', say('Width in pixels'), inWords(say, WIDTHS), view.width, (width) => look({ width }))}
    ${choices('look', say('Form'), inWords(say, LOOKS), view.look, (one) => look({ look: one }))}
    ${choices(
      'scheme',
      say('Page'),
      inWords(say, { auto: 'As chosen', light: 'Light', dark: 'Dark' }),
      view.scheme,
      (scheme) => look({ scheme }),
    )}
    ${choices('eyes', say('Eyes'), inWords(say, EYES), view.eyes, (eyes) => look({ eyes }))}
    ${checkField('mirrored', say('From right to left, in Persian'), view.isMirrored, (isMirrored) =>
      look({ isMirrored }),
    )}
    <div class="row">
      <button type="button" @click=${() => window.print()}>${say('Print …')}</button>
      <span class="hint">${say('Of this page only the map is printed.')}</span>
    </div>
    <h3>${say('Checks')}</h3>
    ${checklist(studio, statics)}
  `;
}

function checklist(studio: Studio, statics: StaticPart | undefined): TemplateResult {
  const { seen } = studio.ui;
  const { document, state } = studio;
  const figure = statics?.figureOf(document, state.options, COLUMN);
  const issues = [...(seen?.issues ?? []), ...(figure?.issues ?? [])];
  const { say } = studio;
  const checks = checksOf({
    say,
    document,
    issues: [...new Map(issues.map((one) => [`${one.path} ${one.message}`, one])).values()],
    legend: seen?.legend ?? [],
    figureBytes: figure && bytesOf(figure.html),
    dataBytes: bytesOf(JSON.stringify(document)),
  });
  return html`
    <ul class="checks">
      ${checks.map(
        ({ label, isGood, detail }) => html`
          <li class=${isGood ? 'good' : 'look'}>
            <span class="mark">${say(isGood ? 'Good' : 'Look')}</span>
            <span><strong>${label}</strong> ${detail}</span>
          </li>
        `,
      )}
    </ul>
  `;
}
