import type { Issue } from '../data/issue.js';
import type { Messages } from './messages.js';

type Words = Readonly<Record<string, unknown>>;

/**
 * Words of a page's own among those of a language. Whatever has another form than what it stands for is an issue, and the
 * language's own stays; so does what a function of the page throws or leaves unsaid, which adds its issue when it is called.
 * Words of the `optional` overlays are read when those ask for them.
 */
export function readStrings(
  spoken: Messages,
  strings: unknown,
  optional: readonly string[],
  issues: Issue[],
): Messages {
  const later = new Map<string, () => unknown>();

  const tell = (path: string, message: string) => {
    if (!issues.some((issue) => issue.path === path))
      issues.push({ path, message, severity: 'error' });
  };

  const read = (known: unknown, path: string, get: () => unknown): unknown => {
    try {
      const own = get();
      if (own === undefined || own === null) return known;
      if (isWords(known) && isWords(own)) return readGroup(known, own, path);
      // Names are known by some of their keys only; dates by none where `Intl` writes them, counts not of every overlay.
      const isCount = known === undefined && COUNTS.test(path);
      const form = known === null || isCount ? 'function' : typeof (known ?? '');
      if (typeof own === form && form === 'function') return guard(own, known, path);
      if (typeof own === form && form === 'string' && fits(path, own as string)) return own;
      tell(path, `expected ${FORMS[form]}`);
    } catch {
      tell(path, 'cannot be read');
    }
    return known;
  };

  const wording: Record<string, unknown> = {};

  const readGroup = (known: Words, own: Words, path: string): Words => {
    const entries: (readonly [key: string, words: unknown])[] = [];
    for (const key of Object.keys(own)) {
      const where = `${path}.${key}`;
      const get = () => own[key];
      const isKnown = Object.hasOwn(known, key);
      if (path === ROOT && isWording(key, get)) wording[key] = get();
      else if (path === OVERLAYS && optional.includes(key)) later.set(key, get);
      else if (isKnown || isOpen(path, key))
        entries.push([key, read(isKnown ? known[key] : undefined, where, get)]);
      else tell(where, 'is none of the words that can be replaced');
    }
    return { ...known, ...Object.fromEntries(entries) };
  };

  const guard = (own: unknown, known: unknown, path: string) => {
    return (...args: unknown[]): unknown => {
      try {
        const said: unknown = (own as (...args: unknown[]) => unknown)(...args);
        if (typeof said === 'string') return said;
        tell(path, 'expected text from the function');
      } catch {
        tell(path, 'the function has thrown');
      }
      return known ? (known as (...args: unknown[]) => unknown)(...args) : args.join('-');
    };
  };

  const plain = read(spoken, ROOT, () => strings) as Messages;
  const isWorded = Object.keys(wording).length > 0;
  const messages = isWorded ? { ...plain, wording: wording as Messages['wording'] } : plain;
  if (later.size === 0) return messages;
  const asked = new Map<string, { readonly known: unknown; readonly words: unknown }>();
  return {
    ...messages,
    ownWords<Words>(overlay: string, known: Words): Words {
      const get = later.get(overlay);
      if (!get) return known;
      if (asked.get(overlay)?.known !== known)
        asked.set(overlay, { known, words: read(known, `${OVERLAYS}.${overlay}`, get) });
      return asked.get(overlay)!.words as Words;
    },
  };
}

const ROOT = 'strings';
const OVERLAYS = 'strings.overlays';

/** What is read as data is; a `legend` that is text says what the legend as a whole is called. */
const isWording = (key: string, get: () => unknown): boolean =>
  key === 'labels' || (key === 'legend' && isWords(get()));

/** Groups of names of which a language has only some, and words of an overlay that it need not have. */
const NAMES = /^strings\.(?:countries|shortCountries|capitals|waters|properNames|linkKinds)$/;
const COUNTS = /^strings\.overlays\.\w+\.(?:count|describe)$/;
const ALL = /^strings\.overlays\.\w+\.all$/;

const isOpen = (path: string, key: string): boolean =>
  NAMES.test(path) || COUNTS.test(`${path}.${key}`) || ALL.test(`${path}.${key}`);

const FORMS: Readonly<Record<string, string>> = {
  string: 'text',
  function: 'a function',
  object: 'an object',
};

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;

/** A language must be one to engines, and they know two ways of writing. */
function fits(path: string, text: string): boolean {
  if (path === 'strings.dir') return text === 'ltr' || text === 'rtl';
  if (path === 'strings.lang') Intl.getCanonicalLocales(text);
  return true;
}
