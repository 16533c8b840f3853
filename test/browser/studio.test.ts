import { cleanUp, equal, live, mountBox, until } from './support.js';
import type { CentralAsiaMap } from '../../src/define.js';

// The built studio in each engine: a map is made, seen, written as JSON, and taken along.

const PAGE = '/dist-studio/index.html';
/** The page is large, and loads while other files are tested, in milliseconds. */
const SLOW = 30_000;

/** The studio in a frame of its own, once it shows a map. */
async function openStudio(): Promise<Document> {
  localStorage.clear();
  const frame = document.createElement('iframe');
  frame.title = 'The studio';
  frame.style.cssText = 'width:1000px;height:700px;border:0';
  frame.src = PAGE;
  mountBox('').append(frame);
  await until(() => frame.contentDocument?.querySelector('#map'), 'the studio is open', SLOW);
  const page = frame.contentDocument!;
  await shown(page);
  return page;
}

/** What the map in the preview draws by now. */
async function shown(page: Document): Promise<CentralAsiaMap> {
  const map = page.querySelector<CentralAsiaMap>('#map')!;
  await live(map);
  await map.ready;
  return map;
}

const field = <Field extends HTMLElement>(page: Document, selector: string) =>
  page.querySelector<Field>(selector)!;

function choose(page: Document, selector: string, value: string): void {
  const list = field<HTMLSelectElement>(page, selector);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('the studio', function () {
  this.timeout(2 * SLOW);
  afterEach(() => {
    cleanUp();
    localStorage.clear();
  });

  it('makes a map of bodies that are picked, and gives the snippet of it', async () => {
    const page = await openStudio();
    field(page, '#pick-alliances-csto').click();
    choose(page, '#worldview', 'un');
    const headline = field<HTMLTextAreaElement>(page, '#text-headline');
    headline.value = 'Made in this engine';
    headline.dispatchEvent(new Event('input', { bubbles: true }));
    await until(
      () => field<CentralAsiaMap>(page, '#map').data?.headline === 'Made in this engine',
      'the map is drawn anew',
    );
    const { scene } = await shown(page);
    equal(
      scene!.overlays['alliances']?.map(({ id }) => id),
      ['csto'],
    );
    field(page, '#pane-take').click();
    await until(
      () => field<HTMLTextAreaElement>(page, '#result')?.value.includes('Made in this engine'),
      'the snippet is written',
    );
    choose(page, '#output', 'element-figure');
    await until(
      () => field<HTMLTextAreaElement>(page, '#result').value.includes('<figure'),
      'the figure is drawn',
    );
    choose(page, '#output', 'link');
    await until(
      () => field<HTMLTextAreaElement>(page, '#result').value.includes('#map='),
      'the link is packed',
    );
  });

  it('has the map as JSON beside it, both ways', async () => {
    const page = await openStudio();
    field<HTMLDetailsElement>(page, '#code').open = true;
    await until(() => page.querySelector('.cm-content'), 'the editor is there');
    field(page, '#pick-alliances-sco').click();
    await until(
      () => field(page, '.cm-content').textContent.includes('"sco"'),
      'the code has what was picked',
    );
    field(page, '.cm-content').focus();
    page.getSelection()!.selectAllChildren(field(page, '.cm-content'));
    page.execCommand('insertText', false, '{"headline": "Written"}');
    await until(
      () => field<HTMLTextAreaElement>(page, '#text-headline').value === 'Written',
      'the form has what was written',
    );
  });

  it('reads a table with names that are not clean', async () => {
    const page = await openStudio();
    field(page, '#pane-data').click();
    await until(() => page.querySelector('#pasted'), 'the pane is open');
    const pasted = field<HTMLTextAreaElement>(page, '#pasted');
    pasted.value = 'Country;Value\nТаджикистан;1\nUbzekistan;2';
    pasted.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => !field<HTMLButtonElement>(page, '.drop .main').disabled, 'it can be used');
    field(page, '.drop .main').click();
    await until(() => page.querySelector('.suggestion'), 'a name is suggested');
    field(page, '.suggestion').click();
    await until(
      () => field(page, '#table-status').textContent.includes('All of it is on the map'),
      'all of it is on the map',
    );
  });
});
