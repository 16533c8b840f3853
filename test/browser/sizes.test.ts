import { watchSize } from '../../src/dom/watch-size.js';
import { cleanUp, equal, mountBox, nextFrame, stays, until, watchPage } from './support.js';

describe('the size of an element', () => {
  afterEach(cleanUp);

  it('that follows from its size is told of, and the page hears of no loop', async () => {
    const box = mountBox('', 700);
    const sizes: string[] = [];
    const { errors } = await watchPage(async () => {
      const end = watchSize(box, () => {
        sizes.push(`${box.clientWidth} × ${box.clientHeight}`);
        // As what is around a picture: rendered in a microtask, and of another height for each width.
        queueMicrotask(() => (box.style.height = `${Math.round(box.clientWidth / 2)}px`));
      });
      await until(() => sizes.includes('700 × 350'), 'the first height');
      for (const width of [300, 500, 420]) {
        box.style.width = `${width}px`;
        await until(() => sizes.at(-1) === `${width} × ${width / 2}`, `the height at ${width}`);
      }
      const told = sizes.length;
      await stays(() => sizes.length === told, 'told of once');
      end();
    });
    equal(errors, [], 'errors of the page');
  });

  it('is told of no longer once that has been ended, even in the middle of it', async () => {
    const box = mountBox('', 700);
    let times = 0;
    const end = watchSize(box, () => {
      times++;
      end();
    });
    await until(() => times === 1, 'the first size');
    box.style.width = '300px';
    for (let i = 0; i < 4; i++) await nextFrame();
    equal(times, 1, 'times');
  });
});
