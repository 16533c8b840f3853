/** Adds or removes a state for `:state()`. */
export function setState(
  internals: ElementInternals | undefined,
  name: string,
  isOn: boolean,
): void {
  try {
    if (isOn) internals?.states.add(name);
    else internals?.states.delete(name);
  } catch {
    // Engines that know the older syntax only; the events tell the same.
  }
}
