import type { Issue } from '../core/data/issue.js';
import { readWording } from '../core/data/read-wording.js';
import type { Messages } from '../core/messages/messages.js';
import type { Scene } from '../core/model/scene.js';
import type { Named } from '../core/scene/find-named.js';
import { wordScene, type GivenWording } from '../core/scene/word-scene.js';

/** A scene with the words that its data has for legend and names, and with those that the page has, which go before them. */
export function withWording(
  scene: Scene,
  { lang, wording: given }: Pick<Messages, 'lang' | 'wording'>,
  named: Named,
): { readonly scene: Scene; readonly issues: readonly Issue[] } {
  const { data } = named;
  if (!given && !data.legend && !data.labels) return { scene, issues: [] };
  const own = given && readWording(given);
  const all: GivenWording[] = [
    { wording: data, lang: data.lang ?? 'en' },
    ...(own ? [{ wording: own.wording, path: 'strings', lang }] : []),
  ];
  const worded = wordScene(scene, all, named);
  return { scene: worded.scene, issues: [...(own?.issues ?? []), ...worded.issues] };
}
