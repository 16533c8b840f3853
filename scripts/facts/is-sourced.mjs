/** Whether a statement names a source of its own that exists and may be told to readers. */
export const isSourced = ({ sources: keys = [] }, sources = {}) =>
  keys.some((key) => Object.hasOwn(sources, key) && sources[key].cite !== false);
