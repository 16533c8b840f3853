import { assert, cleanUp, equal, mountBox, settled, until, words, find } from './support.js';
import { sample } from './sample-data.js';
import type { CentralAsiaMap } from '../../src/define.js';

const NAMES = [
  'central-asia-map',
  'central-asia-legend',
  'central-asia-table',
  'central-asia-timeline',
  'central-asia-note',
];

describe('define', () => {
  // In order: what comes before the elements are registered can be tried only once in a page.
  let made: HTMLElement;
  let written: HTMLElement;
  let given: HTMLElement & { data?: unknown };
  const owns = (element: object, name: string) => Object.hasOwn(element, name);

  it('registers nothing when the classes are imported', async () => {
    const { CentralAsiaMap: Map } = await import('../../src/index.js');
    equal(typeof Map, 'function');
    for (const name of NAMES) equal(customElements.get(name), undefined, name);
    made = document.createElement('central-asia-map');
    const box = mountBox('<central-asia-map as-of="2010" label="Written"></central-asia-map>');
    written = box.firstElementChild as HTMLElement;
    given = document.createElement('central-asia-map');
    given.data = sample();
    box.append(made, given);
    assert(!made.shadowRoot, 'not upgraded yet');
  });

  it('registers all elements', async () => {
    await import('../../src/define.js');
    for (const name of NAMES) assert(customElements.get(name), `${name} is registered`);
    const { CentralAsiaMap: Map } = await import('../../src/index.js');
    equal(customElements.get('central-asia-map') === Map, true, 'the same class');
  });

  it('upgrades what was created before', async () => {
    await settled(made);
    await (made as CentralAsiaMap).ready;
    equal((made as CentralAsiaMap).scene?.asOf, '2023-11-02');
  });

  it('upgrades markup with its attributes', async () => {
    await settled(written);
    equal((written as CentralAsiaMap).scene?.asOf, '2010-12-31');
    equal(find(written, 'figure').getAttribute('aria-label'), 'Written');
  });

  it('takes up a property that was set before', async () => {
    await until(() => (given as CentralAsiaMap).scene?.title.text === 'A small map', 'own data');
    assert(!owns(given, 'data'), 'the property goes through the accessor');
    assert(words(find(given, '[part~="title"]')) === 'A small map', 'its title is shown');
  });

  it('does not throw where a name is taken', async () => {
    const { defineOnce } = await import('../../src/elements/define-once.js');
    const before = customElements.get('central-asia-map');
    defineOnce('central-asia-map', class extends HTMLElement {});
    equal(customElements.get('central-asia-map') === before, true, 'the first one stays');
    // As a second copy of the library would: the same code from another address.
    for (const name of NAMES) await import(`../../src/elements/${name}/define.ts?again`);
    for (const name of NAMES) assert(customElements.get(name), name);
    cleanUp();
  });
});
