import { windowOf } from '../../dom/window-of.js';
import type { drawSteps, StepPicture } from './draw-steps.js';
import type { MapSlot } from './map-slot.js';
import type { SectionList } from './section-list.js';

/** Figures that a page has put into its sections, as `renderStaticStory` writes them. */
const OWN_FIGURE = '.cam-figure';

/** Figures are drawn while the browser waits: of more steps than this paper has the map alone. */
const MOST = 40;

/** Gives each step a figure of its own on paper, where no map goes along. */
export class StoryPrint {
  readonly #host: HTMLElement;
  readonly #sections: SectionList;
  readonly #map: MapSlot;
  readonly #changed: () => void;
  #connection: AbortController | undefined;
  #code: typeof drawSteps | undefined;
  #figures: HTMLElement[] = [];
  /** Whether the page is being printed: paper has all the steps, also those that a stepper hides. */
  isOn = false;

  constructor(host: HTMLElement, sections: SectionList, map: MapSlot, changed: () => void) {
    this.#host = host;
    this.#sections = sections;
    this.#map = map;
    this.#changed = changed;
  }

  connect(): void {
    this.disconnect();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const view = windowOf(this.#host);
    view.addEventListener('beforeprint', () => this.#begin(), { signal });
    view.addEventListener('afterprint', () => this.#end(), { signal });
  }

  disconnect(): void {
    this.#connection?.abort();
    this.#connection = undefined;
    if (this.isOn) this.#end();
  }

  /** Loads what draws the figures: once the page is being printed, it is too late. */
  prepare(): void {
    if (this.#code) return;
    void import('./draw-steps.js').then(
      ({ drawSteps }) => (this.#code = drawSteps),
      // Paper then has the map of the step that is shown.
      () => undefined,
    );
  }

  #begin(): void {
    this.#end();
    this.#turn(true);
    this.#host.setAttribute('data-printed', this.#fill() ? 'steps' : 'map');
  }

  /** Gives the sections their figures; whether each has one now. */
  #fill(): boolean {
    const sections = this.#sections.all;
    const bare = sections.filter((section) => !section.querySelector(OWN_FIGURE));
    if (bare.length === 0 || bare.length > MOST || !this.#code)
      return sections.length > 0 && bare.length === 0;
    try {
      const pictures = this.#map.draw(this.#code);
      for (const section of bare) {
        const picture = pictures[sections.indexOf(section)];
        if (!picture) continue;
        const figure = figureOf(section.ownerDocument, picture);
        section.append(figure);
        this.#figures.push(figure);
      }
      return this.#figures.length === bare.length;
    } catch {
      // Paper then has the map of the step that is shown.
      return false;
    }
  }

  #end(): void {
    for (const figure of this.#figures) figure.remove();
    this.#figures = [];
    this.#host.removeAttribute('data-printed');
    this.#turn(false);
  }

  #turn(isOn: boolean): void {
    if (this.isOn === isOn) return;
    this.isOn = isOn;
    this.#changed();
  }
}

function figureOf(page: Document, { svg, numbered, note }: StepPicture): HTMLElement {
  const figure = page.createElement('figure');
  figure.className = 'cam-story-figure';
  figure.append(svg);
  if (numbered.length > 0) {
    const list = page.createElement('ol');
    for (const { first, rest } of numbered) {
      const line = page.createElement('li');
      line.textContent = [first?.text, rest?.text].filter(Boolean).join(' ');
      list.append(line);
    }
    figure.append(list);
  }
  const caption = page.createElement('figcaption');
  caption.textContent = note;
  figure.append(caption);
  return figure;
}
