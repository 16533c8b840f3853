import { readEntry } from '../central-asia-legend/read-entry.js';
import type { InteractiveMap } from './interactive-map.js';
import type { PrerenderedAct, PrerenderedFrame } from './prerendered-frame.js';

/** What readers ask for on the frame of a map. */
export interface FrameActs {
  /** The prerendered frame, until the map is drawn. */
  readonly ahead: () => PrerenderedFrame | undefined;
  readonly isInteractive: () => boolean;
  /** Does something once the map is drawn. */
  readonly whenDrawn: (act: (map: InteractiveMap) => unknown) => void;
  /** Shows the map as of another date. */
  readonly showDate: (date: string) => void;
  readonly openLarge: () => void;
  readonly toggleTable: () => void;
  readonly toggleAbout: () => unknown;
  /** Asks again for what could not be loaded. */
  readonly retry: () => void;
  /** Id of the legend entry that is picked. */
  readonly picked: () => string | undefined;
  readonly pick: (entry: string | null) => void;
  /** Closes what lies over the picture; false if nothing does. */
  readonly escape: () => boolean;
}

/** Listens at the root for what readers do on a frame, which may be prerendered markup. */
export function listenToFrame(root: DocumentFragment | HTMLElement, acts: FrameActs): void {
  const { ahead, whenDrawn } = acts;
  /** What the buttons do, by their `data-act`. */
  const buttons: Readonly<Record<string, () => void>> = {
    in: () => whenDrawn(({ stage }) => stage.zoomBy(1)),
    out: () => whenDrawn(({ stage }) => stage.zoomBy(-1)),
    all: () => whenDrawn(({ stage }) => stage.reset(true)),
    inset: () => whenDrawn(({ stage }) => stage.closeUp()),
    large: acts.openLarge,
    table: acts.toggleTable,
    about: () => {
      acts.toggleAbout();
      whenDrawn((map) => map.loadAbout());
    },
    retry: acts.retry,
    close: () => acts.escape(),
    full: () => whenDrawn(({ selection }) => void selection.showFull(true)),
    'close-full': () => whenDrawn(({ selection }) => void selection.showFull(false)),
  };
  /** What an event is about, if it is not something that the page has put into a slot. */
  const ownTarget = ({ target }: Event): Element | undefined =>
    root.contains(target as Node) ? (target as Element) : undefined;
  /** What is done on the prerendered picture is done on the map once that is drawn. */
  const keep = (act: PrerenderedAct | undefined) => {
    if (act && acts.isInteractive()) whenDrawn((map) => map.repeat(act));
  };

  root.addEventListener('click', (event) => {
    const target = ownTarget(event);
    if (!target) return;
    keep(ahead()?.readClick(target));
    buttons[target.closest('[data-act]')?.getAttribute('data-act') ?? '']?.();
    const date = target.closest('[data-date]')?.getAttribute('data-date');
    if (date) acts.showDate(date);
    const line = target.closest('[data-choose]')?.getAttribute('data-choose');
    if (line) whenDrawn((map) => map.choose(line));
    const entry = readEntry(target, acts.picked());
    if (entry !== undefined) acts.pick(entry);
  });
  root.addEventListener('keydown', (event) => {
    const target = ownTarget(event);
    if (target) keep(ahead()?.readKey(target, event as KeyboardEvent));
    if ((event as KeyboardEvent).key !== 'Escape' || !acts.escape()) return;
    event.stopPropagation();
    // A dialog around the map stays open.
    event.preventDefault();
  });
}
