import { joinSentences } from '../../messages/join-sentences.js';
import { hasBegun } from '../../data/dates.js';
import type { Dispute, DisputeStatus } from '../../data/dispute.js';
import { upperFirst } from '../../messages/upper-first.js';
import type { Brief, DatedLine } from '../../model/scene.js';
import type { SceneContext } from '../../model/scene-context.js';

type State = Dispute['history'][number];

/** Most events up to the map's date that a card tells; one more may come after it. */
const MOST_BEFORE = 2;
const MOST_LINES = 3;

const SETTLED: readonly DisputeStatus[] = ['agreed', 'resolved'];

/** What a card says of a dispute: how it stands now and stood at the map's date, and the events that say why. */
export function disputeBrief(
  dispute: Dispute,
  status: DisputeStatus,
  since: string,
  context: SceneContext,
): Brief {
  const last = lastState(dispute.history);
  return {
    standing: { text: standing(status, since, last, context) },
    lines: linesOf(dispute, last, context),
  };
}

/** The last status of the record, from the entry with which it began: further ones only add to it. */
function lastState(history: readonly State[]): State {
  const status = history.at(-1)!.status;
  return history[history.findLastIndex((entry) => entry.status !== status) + 1]!;
}

function standing(
  status: DisputeStatus,
  since: string,
  last: State,
  { messages, date, asOf }: SceneContext,
): string {
  const { statuses, card, lists, lang } = messages;
  const say = (state: string, when: string) =>
    lists.sentence(upperFirst(card.now(state, when), lang));
  if (last.status === status) return say(statuses[status], since);
  const isStillOpen = status === 'active' && SETTLED.includes(last.status);
  const own = date(asOf);
  return joinSentences([
    say(statuses[last.status], messages.since(date(last.from))),
    isStillOpen ? card.stillOpen(own) : card.then(own, statuses[status]),
  ]);
}

/** The last events up to the map's date, and the one after it that brought the present status, or else the next. */
function linesOf(
  { events = [] }: Dispute,
  last: State,
  { asOf, date, text }: SceneContext,
): DatedLine[] {
  const before = events.filter((event) => hasBegun(asOf, event.date));
  const after = events.filter((event) => !hasBegun(asOf, event.date));
  const turn = after.find((event) => event.date === last.from) ?? after[0];
  const told = turn ? [...before.slice(-MOST_BEFORE), turn] : before.slice(-MOST_LINES);
  return told.map((event) => ({ when: date(event.date), what: text(event.what) }));
}

/** The month in which a treaty settled it, if that is after the map's date. */
export function settledIn({ history }: Dispute, { asOf, date }: SceneContext): string | undefined {
  const treaty = history.find(({ status, from }) => status === 'agreed' && !hasBegun(asOf, from));
  return treaty && date(treaty.from.slice(0, 7));
}
