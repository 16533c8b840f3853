import type { Issue } from '../data/issue.js';
import type { Text } from '../data/primitives.js';
import type { EntryWording, NameWording, Wording } from '../data/wording.js';
import { formatPath, inside } from '../data/path.js';
import { EXTENT } from '../geometry/drawn-names.js';
import { resolveText } from '../model/scene-context.js';
import type { Phrase } from '../model/phrase.js';
import type { NameOnPicture, Scene, WordedEntry } from '../model/scene.js';
import { findNamed, type Named } from './find-named.js';
import { wordEntries } from './own-entries.js';
import { tellOfEntry } from './tell-of-entry.js';

/** Words for legend and names, and where they were given. */
export interface GivenWording {
  readonly wording: Wording;
  /** Before the paths of its issues: `strings`, or nothing for the data. */
  readonly path?: string | undefined;
  /** Language of its plain texts. */
  readonly lang: string;
}

/**
 * A scene with an editor's words for its legend and for the names on its picture; of several the last that says something
 * holds. What is named and not there is an issue that says what there is.
 */
export function wordScene(
  scene: Scene,
  given: readonly GivenWording[],
  named: Named,
): { readonly scene: Scene; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const entries = new Map<string, WordedEntry>();
  const labels = new Map<string, NameOnPicture>();
  for (const { wording, path, lang } of given) {
    const within = path === undefined ? undefined : inside(undefined, path);
    const words = (text: Text | undefined) =>
      text === undefined ? undefined : resolveText(text, scene.lang, lang);
    const tell = (field: keyof Wording, key: string, issue: Omit<Issue, 'path'>, part?: string) => {
      const where = inside(inside(within, field), key);
      issues.push({ path: formatPath(part ? inside(where, part) : where), ...issue });
    };
    for (const [id, entry] of Object.entries(wording.legend ?? {})) {
      const issue = tellOfEntry(id, scene, named);
      if (issue) tell('legend', id, issue);
      entries.set(id, { ...entries.get(id), ...ownEntry(entry, words(entry.label)) });
    }
    for (const [key, label] of Object.entries(wording.labels ?? {})) {
      const { keys, issue } = findNamed(key, named);
      if (issue) tell('labels', key, issue);
      const isOff = label.at !== undefined && !isOnMap(label.at);
      if (isOff) tell('labels', key, OFF_MAP, 'at');
      const own = ownLabel(isOff ? { ...label, at: undefined } : label, words(label.text));
      for (const one of keys) labels.set(one, { ...labels.get(one), ...own });
    }
  }
  const legend = wordEntries(scene.legend, entries);
  // Much of a scene is worked out when somebody asks for it.
  const all = Object.getOwnPropertyDescriptors(scene);
  const worded = Object.defineProperties(
    {},
    {
      ...all,
      legend: { ...all.legend, value: legend },
      labels: { ...all.legend, value: labels },
      ownEntries: { ...all.legend, value: entries },
    },
  ) as Scene;
  return { scene: worded, issues };
}

const OFF_MAP = {
  message: 'lies outside this map; the name stands where it would by itself',
  severity: 'warning',
} as const;

const isOnMap = ([lon, lat]: NonNullable<NameWording['at']>): boolean => {
  const [west, south, east, north] = EXTENT;
  return lon >= west && lon <= east && lat >= south && lat <= north;
};

const ownEntry = ({ order, hidden }: EntryWording, label: Phrase | undefined): WordedEntry => ({
  ...(label ? { label } : {}),
  ...(order === undefined ? {} : { order }),
  ...(hidden === undefined ? {} : { hidden }),
});

const ownLabel = ({ hidden, at }: NameWording, text: Phrase | undefined): NameOnPicture => ({
  ...(text ? { text: text.text } : {}),
  ...(hidden === undefined ? {} : { hidden }),
  ...(at ? { at } : {}),
});
