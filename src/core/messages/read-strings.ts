import type { Issue } from '../data/issue.js';
import type { Messages } from './messages.js';

type Words = Readonly<Record<string, unknown>>;

/**
 * Words of a page's own among those of a language. Whatever has another form than what it stands for is an issue, and the
 * language's own stays; so does what a function of the page throws or leaves unsaid, which adds its issue when it is called.
 */
export function readStrings(spoken: Messages, strings: unknown, issues: Issue[]): Messages {
  const tell = (path: string, message: string) => {
    if (!issues.some((issue) => issue.path === path))
      issues.push({ path, message, severity: 'error' });
  };

  const read = (known: unknown, path: string, get: () => unknown): unknown => {
    try {
      const own = get();
      if (own === undefined || own === null) return known;
      if (isWords(known) && isWords(own)) return readGroup(known, own, path);
      // Names are known by some of their keys only; dates by none where `Intl` writes them.
      const form = known === null ? 'function' : typeof (known ?? '');
      if (typeof own === form && form === 'function') return guard(own, known, path);
      if (typeof own === form && form === 'string' && fits(path, own as string)) return own;
      tell(path, `expected ${FORMS[form]}`);
    } catch {
      tell(path, 'cannot be read');
    }
    return known;
  };

  const readGroup = (known: Words, own: Words, path: string): Words => {
    const entries = Object.keys(own).map((key) => {
      const before = Object.hasOwn(known, key) ? known[key] : undefined;
      return [key, read(before, `${path}.${key}`, () => own[key])] as const;
    });
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

  return read(spoken, 'strings', () => strings) as Messages;
}

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
