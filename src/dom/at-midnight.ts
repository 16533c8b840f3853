/** Calls `act` whenever the reader's day ends, or on waking if the device slept then. Returns what ends that. */
export function atMidnight(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = (): void => {
    const now = new Date();
    const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    timer = setTimeout(
      () => {
        act();
        wait();
      },
      Number(next) - Number(now) + 100,
    );
  };
  wait();
  return () => clearTimeout(timer);
}
