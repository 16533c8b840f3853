import type { MapData } from '../../core/data/map-data.js';
import type { Issue } from '../../core/data/issue.js';
import { readSection } from '../../core/story/read-section.js';
import { OVERLAY_NAMES } from '../overlay-names.js';
import type { StoryStep } from '../../core/story/story-step.js';

/** Attributes of sections that say what their steps show. */
export const ATTRIBUTES = [
  ...['as-of', 'focus', 'box', 'fit', 'selected', 'notes', 'insets', 'worldview', 'unconfirmed'],
  ...OVERLAY_NAMES,
]
  .flatMap((name) => [name, `data-${name}`])
  .concat('data-step', 'slot');

/** The sections of a story: its own children, each a step. */
export class SectionList {
  readonly #host: HTMLElement & { requestUpdate(): void };
  /** Those that a stepper has hidden. */
  readonly #hidden = new Set<HTMLElement>();
  all: readonly HTMLElement[] = [];
  /** What the sections have been read as, by their places and ids, and what else that rests on. */
  readonly #read = new Map<
    string,
    { readonly step: StoryStep; readonly issues: readonly Issue[] }
  >();
  #readWith: readonly unknown[] = [];

  constructor(host: HTMLElement & { requestUpdate(): void }) {
    this.#host = host;
  }

  /** Looks for them anew; true if they are others than before. */
  find(): boolean {
    const found = [...this.#host.children].filter(
      (child): child is HTMLElement =>
        child.slot === '' && (child.localName === 'section' || child.hasAttribute('data-step')),
    );
    const isOther =
      found.length !== this.all.length || found.some((section, i) => section !== this.all[i]);
    if (isOther) {
      this.all = found;
      this.forget();
    }
    for (const section of this.#hidden) if (!found.includes(section)) this.#show(section);
    return isOther;
  }

  /** Whether the page has written them. */
  get areOwn(): boolean {
    return this.all.length > 0 && !this.all.some((section) => 'written' in section.dataset);
  }

  idOf(index: number): string {
    const section = this.all[index];
    return section?.dataset['step']?.trim() || section?.id || `step-${index + 1}`;
  }

  /** Title of a step: its heading. */
  titleOf(index: number): string {
    const heading = this.all[index]?.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]');
    return heading?.textContent?.trim() ?? '';
  }

  /** Index of the step with an id, or of the section whose own id that is; -1 for none. */
  indexOf(id: string): number {
    const byStep = this.all.findIndex((_, i) => this.idOf(i) === id);
    return byStep < 0 ? this.all.findIndex((section) => section.id === id) : byStep;
  }

  /** The step of a section, with what its attributes say; of data alone where there are no sections. */
  stepAt(
    index: number,
    data: MapData | undefined,
    overlays: readonly string[],
    issues: Issue[] = [],
  ): StoryStep | undefined {
    const section = this.all[index];
    const steps = data?.steps as readonly StoryStep[] | undefined;
    if (!section) return steps?.[index];
    const readWith = [data, overlays.join()];
    if (!readWith.every((value, i) => value === this.#readWith[i])) this.forget();
    this.#readWith = readWith;
    const id = this.idOf(index);
    const key = `${index} ${id}`;
    let read = this.#read.get(key);
    if (!read) {
      const context = { steps: data && (steps ?? []), overlays, path: `section ${index + 1}` };
      const own: Issue[] = [];
      const step = readSection((name) => section.getAttribute(name), id, context, own);
      this.#read.set(key, (read = { step, issues: own }));
    }
    issues.push(...read.issues);
    return read.step;
  }

  /** Index of the section that something stands in; -1 for none. */
  indexAround(node: Node): number {
    return this.all.findIndex((section) => section.contains(node));
  }

  /** Something of the sections has changed. */
  reread(): void {
    this.forget();
    this.#host.requestUpdate();
  }

  /** Reads all sections anew when they are asked for. */
  forget(): void {
    this.#read.clear();
  }

  /** Gives each an id that can be linked, where its page has none and nothing else has it. */
  name(): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    this.all.forEach((section, i) => {
      if (section.id) return;
      const id = this.idOf(i);
      section.id = root.getElementById(id) ? `${this.#host.id || 'story'}-${id}` : id;
    });
  }

  /** Shows one section alone, or with `undefined` all; find-in-page still finds the others where the browser can. */
  showOnly(index: number | undefined): void {
    this.all.forEach((section, i) => {
      const isShown = index === undefined || i === index;
      if (isShown) this.#show(section);
      else if (!section.hidden) {
        this.#hidden.add(section);
        section.setAttribute('hidden', 'until-found');
      }
    });
  }

  #show(section: HTMLElement): void {
    if (this.#hidden.delete(section)) section.removeAttribute('hidden');
  }
}
