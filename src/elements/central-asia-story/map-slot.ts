import { isEqual } from '../../core/data/is-equal.js';
import type { Issue } from '../../core/data/issue.js';
import type { MapData } from '../../core/data/map-data.js';
import type { Frame } from '../../core/model/frame.js';
import type { StoryStep } from '../../core/story/story-step.js';
import { idle } from '../../dom/frames.js';
import type { CentralAsiaMap } from '../central-asia-map/central-asia-map.js';
import type { drawSteps, loadCloseUp, StepPicture } from './draw-steps.js';
import type { SectionList } from './section-list.js';
import { ToldData } from './told-data.js';
import { overlaysOf, StoryMap, type StoryMapEvents } from './story-map.js';

const MAP = 'central-asia-map';

/** The map in a story's slot, and the step that it has been asked for. */
export class MapSlot {
  readonly #host: HTMLElement;
  readonly #sections: SectionList;
  readonly #events: StoryMapEvents & { defined(): void };
  readonly #told = new ToldData();
  #map: StoryMap | undefined;
  #isWaiting = false;
  #asked: { readonly step: StoryStep | undefined } | undefined;

  constructor(
    host: HTMLElement,
    sections: SectionList,
    events: StoryMapEvents & { defined(): void },
  ) {
    this.#host = host;
    this.#sections = sections;
    this.#events = events;
  }

  get element(): CentralAsiaMap | undefined {
    return this.#map?.element;
  }

  get data(): MapData | undefined {
    return this.#told.of(this.element, this.#map?.data);
  }

  /** The numbers on the step's picture, each with what it stands for; `undefined` until that is drawn. */
  get numbered(): Frame['numbered'] | undefined {
    return this.#map?.isComing ? undefined : this.element?.frame?.numbered;
  }

  /** Whether what is told at its steps is on the way. */
  get isWaiting(): boolean {
    return this.#isWaiting || this.#told.isComing(this.element);
  }

  disconnect(): void {
    this.#map?.disconnect();
    this.#map = undefined;
  }

  /** Takes the map that stands in the slot, once it is one, and keeps it at a step, also where the page has changed that. */
  follow(index: number | undefined): void {
    const found = this.#host.querySelector<CentralAsiaMap>(`:scope > ${MAP}[slot="map"]`);
    if (this.element !== (found ?? undefined)) {
      this.disconnect();
      this.#asked = undefined;
      if (found && 'lead' in found) this.#map = new StoryMap(found, this.#events);
      else if (found) void customElements.whenDefined(MAP).then(() => this.#events.defined());
    }
    if (index === undefined || !this.#map || this.#isWaiting) return;
    if (this.#told.isComing(this.element)) {
      // A step that is shown without its words would be another once they are there.
      this.#isWaiting = true;
      void this.#told.wait(this.element).then(() => {
        this.#isWaiting = false;
        this.#events.defined();
      });
      return;
    }
    if (!this.#asked || !isEqual(this.stepAt(index), this.#asked.step)) this.bring(index);
  }

  /** The step at a place, as far as the data is there. */
  stepAt(index: number): StoryStep | undefined {
    return this.#sections.stepAt(index, this.data, overlaysOf(this.element));
  }

  /** The pictures of all steps, of what the map has at hand. */
  draw(draw: typeof drawSteps): readonly (StepPicture | undefined)[] {
    const made = this.#steps.map((step) => step && this.#map?.sceneAt(step));
    return draw(this.#host.ownerDocument, made);
  }

  /** The data of all steps. */
  get whole(): MapData | undefined {
    return this.#told.of(this.element, this.#map?.whole);
  }

  /** The view of the map while no step is on the way. */
  get restingView(): Frame['view'] | undefined {
    return this.#map?.isComing ? undefined : this.element?.frame?.view;
  }

  /** Has the map work out ahead, as long as that is wanted, what the step at a place shows; nothing where there is none. */
  async prepare(index: number, isWanted: () => boolean): Promise<void> {
    const step = this.#steps[index];
    if (step) await this.#map?.prepare(step, isWanted);
  }

  /** Loads what the pictures of all steps need, as long as that is wanted: parts of the map, and geometry of close-ups. */
  async load(loadInset: typeof loadCloseUp, isWanted: () => boolean): Promise<void> {
    for (const step of this.#steps) {
      await idle();
      if (!step || !isWanted()) continue;
      await this.#map?.load(step);
      const made = step.insets?.length ? this.#map?.sceneAt(step) : undefined;
      if (made) await loadInset(made);
    }
  }

  /** All steps, in the data of all of them. */
  get #steps(): (StoryStep | undefined)[] {
    const { whole, element } = this;
    const overlays = overlaysOf(element);
    return this.#sections.all.map((_, i) => this.#sections.stepAt(i, whole, overlays));
  }

  /** What is wrong with the steps. */
  check(): readonly Issue[] {
    const issues: Issue[] = [];
    const overlays = overlaysOf(this.element);
    this.#sections.all.forEach((_, i) => this.#sections.stepAt(i, this.data, overlays, issues));
    return issues;
  }

  /** Brings the map to a step. */
  bring(index: number): void {
    if (this.#isWaiting) return;
    this.#asked = { step: this.stepAt(index) };
    this.#map?.show((data) =>
      this.#sections.stepAt(index, this.#told.of(this.element, data), overlaysOf(this.element)),
    );
  }

  /** Sets the map free: it shows what it would without a story. */
  free(): void {
    this.#map?.show(() => undefined);
  }
}
