/** Sets or unsets states for `:state()`. */
export function setStates(
  internals: ElementInternals | undefined,
  states: readonly (readonly [name: string, isOn: boolean])[],
): void {
  try {
    for (const [name, isOn] of states)
      if (isOn) internals?.states.add(name);
      else internals?.states.delete(name);
  } catch {
    // Engines that know the older syntax only; the events tell the same.
  }
}
