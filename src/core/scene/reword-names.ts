import type { FrameContext, LabelRequest } from '../model/frame.js';
import { STATE } from '../style/text-classes.js';
import { inCapitals } from './layout-names.js';

/** Before all others, whatever they name. */
const FIRST = 0;

/** The names of a picture as an editor wants them: some in other words, some elsewhere, some not at all. */
export function rewordNames(
  requests: readonly LabelRequest[],
  { scene: { labels, lang }, toPixels, isInside }: FrameContext,
): readonly LabelRequest[] {
  if (!labels) return requests;
  const reworded = new Set<string>();
  return requests.flatMap((request) => {
    // Several marks of one dispute may have names.
    const [id = ''] = request.key.split('/');
    const own = labels.get(id);
    if (own?.hidden) return [];
    if (!own || reworded.has(id)) return request;
    reworded.add(id);
    const { text = request.text } = own;
    const isState = request.className.startsWith(STATE.className);
    const at = own.at && toPixels(own.at);
    return {
      ...request,
      text: isState ? inCapitals(text, lang) : text,
      ...(at && isInside(at) ? { at, rank: FIRST } : {}),
    };
  });
}

/** A name that stands on its own land or not at all; that of the focus may stand beside it. */
export const staying = (name: LabelRequest): LabelRequest =>
  name.rank === 1 ? name : { ...name, outside: undefined };
