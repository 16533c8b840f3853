import { scaleOf } from '../../dom/scale-of.js';
import { watchSize } from '../../dom/watch-size.js';

/**
 * Keeps a map as high as the figure whose place it takes, or what follows on the page would move; until it gets another
 * width, in which it has another height anyway. Returns what ends that.
 */
export function keepHeight(map: HTMLElement): () => void {
  const box = map.shadowRoot!.querySelector<HTMLElement>('figure')!;
  const { width, height } = map.getBoundingClientRect();
  box.style.minBlockSize = `${height / scaleOf(map)}px`;
  const end = watchSize(map, () => {
    if (Math.abs(map.getBoundingClientRect().width - width) > 1) release();
  });
  const release = () => {
    end();
    box.style.removeProperty('min-block-size');
  };
  return release;
}
