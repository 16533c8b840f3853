import '../../src/define.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { mountLiveMap, focused, cleanUp, pointOn, root, item, until, popup } from './support.js';
import { sample } from './sample-data.js';
it('probe', async () => {
  const map = await mountLiveMap('', { data: sample() });
  const before = document.createElement('button');
  map.before(before);
  before.focus();
  const out: unknown[] = [];
  for (let i = 0; i < 6; i++) {
    await sendKeys({ press: 'Tab' });
    out.push([document.activeElement?.localName, focused(map)?.outerHTML.slice(0, 160)]);
  }
  const p = pointOn(map, 'country:KZ');
  out.push(p);
  await sendMouse({ type: 'click', position: p });
  await until(() => popup(map), 'x');
  const r = item(map, 'country:KZ').getBoundingClientRect();
  out.push(r, popup(map)!.getBoundingClientRect(), window.scrollY, innerHeight, innerWidth);
  out.push(root(map).elementFromPoint(...p)?.outerHTML.slice(0, 100));
  console.log(JSON.stringify(out, null, 1));
  cleanUp();
});
