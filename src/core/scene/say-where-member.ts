import type { Messages } from '../messages/messages.js';

/** Of one in focus the legend says that it is filled where it is a member; of several, which they are. */
export const sayWhereMember = (
  [first = '', ...others]: readonly string[],
  { parts, lists }: Messages,
): string => (others.length > 0 ? lists.and([first, ...others].sort()) : parts.whereMember(first));
