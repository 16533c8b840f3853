import type { CamAsOfChangeEvent, CamPickEvent } from '../events.js';
import type { CamSelectEvent } from '../item-events.js';

/** What companions ask of their map. */
export interface CompanionRequests {
  readonly pick: (entry: string | null) => void;
  readonly select: (id: string | null) => void;
  readonly showDate: (asOf: string) => void;
}

/** Takes what companions ask for, before the page hears of it: so the page has the last word. */
export function listenToCompanions(
  target: EventTarget,
  { pick, select, showDate }: CompanionRequests,
  signal?: AbortSignal,
): void {
  const ending = signal ? { signal } : {};
  const listen = <E extends Event>(type: string, take: (event: E) => void) =>
    target.addEventListener(type, take as EventListener, { capture: true, ...ending });
  listen('cam-pick', ({ entry }: CamPickEvent) => pick(entry));
  listen('cam-select', ({ id }: CamSelectEvent) => select(id));
  listen('cam-as-of-change', ({ asOf }: CamAsOfChangeEvent) => showDate(asOf));
  // The map asks in its own name.
  target.addEventListener('cam-select', (event) => event.stopPropagation(), ending);
}
