/** Items by what `keyOf` says of them, in the order of their first. (`Object.groupBy` begins with Node 21.) */
export function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item) ?? '';
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
