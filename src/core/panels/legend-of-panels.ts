import type { Messages } from '../messages/messages.js';
import { upperFirst } from '../messages/upper-first.js';
import type { LegendEntry } from '../model/scene.js';
import type { LegendGroup } from '../data/role-groups.js';
import { isOfPicture } from '../scene/claim-entries.js';
import { sayWhereMember } from '../scene/say-focus.js';
import { mergeEntries, wordEntries } from '../scene/own-entries.js';
import type { Panel, PanelsBy } from './panel-types.js';
import { setsOf } from './values-of-panels.js';

/** One legend for all maps: what means the same has one entry, but what an editor calls by a name of its own; `ids` are of hidden ones, too. */
export function legendOf(
  by: PanelsBy,
  panels: readonly Panel[],
  messages: Messages,
): { readonly legend: readonly LegendEntry[]; readonly ids: ReadonlySet<string> } {
  const { entries, own } = mergeEntries(
    panels.flatMap(({ scene }) => scene.legend),
    panels[0]?.scene.ownEntries ?? new Map(),
    (entry) => (by === 'alliances' ? ofAnyBody(entry, messages) : entry),
    (known, more) => {
      const targets = [...new Set([...known.targets, ...more.targets])];
      return { ...more, targets, count: targets.length };
    },
  );
  const dateless = inOrder(entries).map((entry) => withoutDate(entry, panels));
  const all = [...dateless, ...focusEntry(panels, messages)];
  return { legend: wordEntries(all, own), ids: new Set(all.map(({ id }) => id)) };
}

/** Of the views of several states the tints stand before the lines, which are those of all. */
const inOrder = (entries: readonly LegendEntry[]): readonly LegendEntry[] => {
  const tints = entries.filter((entry) => isOfPicture(entry) && isTint(entry));
  return [...tints, ...entries.filter((entry) => !tints.includes(entry))];
};

const isTint = ({ sample: { marks } }: LegendEntry): boolean =>
  marks.some(({ role }) => role === 'area');

/** The country in focus, as far as it is filled in any of the maps. */
function focusEntry(panels: readonly Panel[], messages: Messages): LegendEntry[] {
  const focus = panels
    .filter(({ isFocusIn }) => isFocusIn)
    .flatMap(({ scene }) => scene.countries.filter(({ inFocus }) => inFocus));
  const targets = [...new Set(focus.map(({ id }) => id))];
  if (targets.length === 0) return [];
  const names = [...new Set(focus.map(({ name }) => name))];
  return [
    {
      id: 'alliances:focus',
      overlay: 'alliances',
      label: { text: sayWhereMember(names, messages) },
      count: targets.length,
      sample: {
        className: 'legend',
        marks: [{ type: 'path', role: 'area', style: { fill: 'focus' }, d: 'M2 2h26v14H2z' }],
      },
      targets,
    },
  ];
}

/** Each body has a map of its own, so that a role looks alike in all of them. */
function ofAnyBody(entry: LegendEntry, { roleGroups, lang }: Messages): LegendEntry {
  if (entry.overlay !== 'alliances') return entry;
  const group = entry.id.slice(entry.id.lastIndexOf(':') + 1) as LegendGroup;
  return {
    ...entry,
    id: `alliances:${group}`,
    label: { text: upperFirst(roleGroups[group], lang) },
  };
}

/** Shades and sizes mean the same at every date; an editor's own label stays. */
function withoutDate(entry: LegendEntry, panels: readonly Panel[]): LegendEntry {
  const set = panels
    .flatMap(({ scene }) => setsOf(scene))
    .find(
      ({ values, heading }) => entry.id === `values:${values.id}` && entry.label.text === heading,
    );
  return set ? { ...entry, label: set.named } : entry;
}
