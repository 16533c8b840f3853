/** Calls `act` whenever the reader's day ends, or on waking if the device slept then. Returns what ends that. */
export function atMidnight(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    const now = new Date();
    const left = new Date(now).setHours(24, 0, 0, 100) - Number(now);
    timer = setTimeout(() => {
      act();
      wait();
    }, left);
  };
  wait();
  return () => clearTimeout(timer);
}
