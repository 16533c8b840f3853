import type { Messages } from '../messages/messages.js';
import type { CountryItem } from '../model/scene.js';

/** What each in focus is, those that are the same together; `roleOf` says it of a country's code. */
export function sayFocus(
  focus: readonly CountryItem[],
  roleOf: (code: string) => string,
  { parts, lists }: Messages,
): string | undefined {
  const alike = new Map<string, string[]>();
  for (const { code, name } of focus) {
    const role = roleOf(code);
    alike.set(role, [...(alike.get(role) ?? []), name]);
  }
  const said = [...alike].map(([role, names]) => parts.roleOf(lists.plain(names), role));
  return said.length > 0 ? lists.clauses(said) : undefined;
}

/** Of one in focus the legend says that it is filled where it is a member; of several, which they are. */
export const sayWhereMember = (
  [first = '', ...others]: readonly string[],
  { parts, lists }: Messages,
): string => (others.length > 0 ? lists.and([first, ...others]) : parts.whereMember(first));
