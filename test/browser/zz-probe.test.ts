import '../../src/define.js';
import { mountMap, findAll, words, ids, live, cleanUp, focusedId } from './support.js';
it('probe', async () => {
  const map = await mountMap();
  const out: unknown[] = [];
  out.push(ids(map).join(' '));
  out.push(findAll(map, 'svg.picture text').map(words).join(' | '));
  out.push(findAll(map, 'button').map((b) => b.getAttribute('aria-label') ?? words(b)).join(' | '));
  await live(map);
  out.push(findAll(map, 'svg.picture text').map(words).join(' | '));
  out.push(map.issues);
  console.log(JSON.stringify(out, null, 1));
  void focusedId; cleanUp();
});
