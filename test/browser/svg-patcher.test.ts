import { SvgPatcher } from '../../src/dom/svg-patcher.js';
import { equal } from './support.js';

describe('a drawing that changes', () => {
  const item = (id: string) => ({ tag: 'g', key: id, attributes: { 'data-id': id } });
  const layer = (key: string, ids: readonly string[]) => ({
    tag: 'g',
    key,
    attributes: {},
    children: ids.map(item),
  });

  it('finds its items, and forgets those that went with their layer', () => {
    const drawing = new SvgPatcher(document);
    drawing.draw([layer('one', ['a', 'b']), layer('two', ['c'])]);
    const first = drawing.find('a');
    drawing.draw([layer('one', ['a']), layer('two', ['c'])]);
    equal(drawing.find('a') === first, true, 'what stays is the same element');
    equal(drawing.find('b'), undefined, 'an item that is gone');
    drawing.draw([layer('two', ['c'])]);
    equal(drawing.find('a'), undefined, 'an item whose layer is gone');
    equal(drawing.element.contains(drawing.find('c')!), true, 'the rest is there');
  });
});
