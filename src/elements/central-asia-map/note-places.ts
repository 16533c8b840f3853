import type { MapView } from '../../app/map-view.js';
import type { CentralAsiaNote } from '../central-asia-note/central-asia-note.js';

/** Where the page's notes in a map stand. */
export class NotePlaces {
  readonly #map: Element;
  readonly #view: MapView;
  /** What is wrong with them, by path. */
  #faults: ReadonlyMap<string, string> = new Map();

  constructor(map: Element, view: MapView) {
    this.#map = map;
    this.#view = view;
  }

  /** Puts them to their places in what is seen at this moment. */
  place(isAnimated = false): void {
    const { width = 0, height = 0 } = this.#view.view ?? {};
    for (const note of this.#notes) {
      const { position } = note;
      const [x, y] = (position && this.#view.project(position)) ?? [-1, -1];
      const isSeen = x >= 0 && y >= 0 && x <= width && y <= height;
      note.place(isSeen ? { x: x / width, y: y / height, isAnimated } : undefined);
    }
  }

  /** What is wrong with them, and what no longer is: a note without a place is nowhere to be seen. */
  check(): (readonly [path: string, message: string | undefined])[] {
    const faults = new Map<string, string>(
      this.#notes.flatMap((note, i) =>
        note.faults.map(({ name, message }) => [`note[${i}].${name}`, message] as const),
      ),
    );
    const over = [...this.#faults.keys()].filter((path) => !faults.has(path));
    this.#faults = faults;
    return [...over.map((path) => [path, undefined] as const), ...faults];
  }

  /** As far as the page has defined what they are. */
  get #notes(): CentralAsiaNote[] {
    const notes = [...this.#map.querySelectorAll(':scope > central-asia-note')];
    return notes.filter((note): note is CentralAsiaNote => 'place' in note);
  }
}
