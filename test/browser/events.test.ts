import '../../src/define.js';
import {
  CamAsOfChangeEvent,
  CamIssuesEvent,
  CamPickEvent,
  CamReadyEvent,
  CamSelectEvent,
  CamViewChangeEvent,
} from '../../src/define.js';
import {
  assert,
  button,
  cleanUp,
  equal,
  find,
  findAll,
  item,
  mountBox,
  mountLiveMap,
  mountMap,
  nextEvent,
  popup,
  record,
  stays,
  until,
  untilIssue,
} from './support.js';
import { sample } from './sample-data.js';

const click = (element: Element) =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
const flags = ({ bubbles, composed, cancelable }: Event) => ({ bubbles, composed, cancelable });

describe('events', () => {
  afterEach(cleanUp);

  it('cam-select tells what a reader picked, and that it was closed', async () => {
    const map = await mountMap('', { data: sample() });
    const outside = record(document, 'cam-select');
    click(item(map, 'link:visit').querySelector('path')!);
    await until(() => popup(map), 'popup');
    const [picked] = outside;
    assert(picked instanceof CamSelectEvent, 'typed');
    equal(picked.id, 'link:visit');
    equal(picked.item?.title.text, map.scene?.items.get('link:visit')?.title.text);
    equal(picked.target === map, true, 'its target is the map');
    equal(flags(picked), { bubbles: true, composed: true, cancelable: true });
    equal(map.selected, 'link:visit');
    button(map, 'Close').click();
    await until(() => !popup(map), 'closed');
    equal([outside.length, outside[1]?.id, outside[1]?.item], [2, null, null]);
    equal(map.selected, undefined);
  });

  it('each tells the same in detail', () => {
    const map = document.createElement('central-asia-map');
    const told: unknown[] = [];
    map.addEventListener('cam-select', ({ detail }) => told.push(detail.id, detail.item));
    map.addEventListener('cam-as-of-change', ({ detail }) => told.push(detail.asOf));
    map.addEventListener('cam-view-change', ({ detail }) => told.push(detail.box, detail.zoom));
    map.addEventListener('cam-issues', ({ detail }) => told.push(detail.issues));
    map.addEventListener('cam-pick', ({ detail }) => told.push(detail.entry));
    map.addEventListener('cam-ready', ({ detail }) => told.push(detail));
    const box = [60, 35, 70, 45] as const;
    const issues = [{ path: 'a', message: 'b', severity: 'warning' }] as const;
    for (const event of [
      new CamSelectEvent('link:a', null),
      new CamAsOfChangeEvent('2022'),
      new CamViewChangeEvent(box, 4),
      new CamIssuesEvent(issues),
      new CamPickEvent('role:a'),
      new CamReadyEvent(),
    ])
      map.dispatchEvent(event);
    equal(told, ['link:a', null, '2022', box, 4, issues, 'role:a', null]);
  });

  it('cam-select can be cancelled', async () => {
    const map = await mountMap('', { data: sample() });
    map.addEventListener('cam-select', (event) => event.preventDefault(), { once: true });
    click(item(map, 'link:visit').querySelector('path')!);
    await map.updateComplete;
    equal([popup(map), map.selected], [null, undefined]);
    click(item(map, 'link:visit').querySelector('path')!);
    await until(() => popup(map), 'the next one opens');
    map.addEventListener('cam-select', (event) => event.preventDefault(), { once: true });
    button(map, 'Close').click();
    await map.updateComplete;
    assert(popup(map), 'closing can be cancelled as well');
  });

  it('no interaction event without a reader', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const events = [...(['cam-select', 'cam-hover', 'cam-as-of-change'] as const)].map((type) =>
      record(map, type),
    );
    const quiet = () => events.every((list) => list.length === 0);
    map.selected = 'link:visit';
    await map.updateComplete;
    map.selected = undefined;
    map.asOf = '2019';
    map.focusOn = ['TM'];
    await map.updateComplete;
    map.fit(['TJ']);
    map.fit();
    map.parentElement!.style.width = '650px';
    map.data = { ...sample(), title: 'Another' };
    await until(() => map.scene?.title.text === 'Another', 'new data');
    await stays(
      quiet,
      `no event, but ${events
        .flat()
        .map(({ type }) => type)
        .join()}`,
      400,
    );
  });

  it('cam-view-change tells where a reader went', async () => {
    const map = await mountLiveMap('', { data: sample() });
    const outside = record(document, 'cam-view-change');
    const { left, right, top, bottom } = find(map, '.canvas').getBoundingClientRect();
    const corner = map.getBoundingClientRect();
    const [lon, lat] = map.unproject([
      (left + right) / 2 - corner.left,
      (top + bottom) / 2 - corner.top,
    ])!;
    const first = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom in').click();
    const near = await first;
    assert(near instanceof CamViewChangeEvent, 'typed');
    equal(flags(near), { bubbles: true, composed: true, cancelable: false });
    const [west, south, east, north] = near.box;
    assert(Math.abs((west + east) / 2 - lon) < 0.1, `about the middle: ${near.box.join()}`);
    assert(south < lat && north > lat, `about the middle: ${near.box.join()}`);
    assert(near.zoom > 2 && near.zoom < 9, `zoom ${near.zoom}`);
    const second = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom out').click();
    const far = await second;
    assert(far.zoom < near.zoom, 'farther');
    assert(far.box[0] < west && far.box[2] > east, 'a larger box');
    const third = nextEvent(map, 'cam-view-change');
    button(map, 'Zoom in').click();
    await third;
    const fourth = nextEvent(map, 'cam-view-change');
    button(map, 'Show the whole map').click();
    await fourth;
    equal(
      outside.filter(({ isMoving }) => !isMoving).length,
      4,
      'one event at the end of each move',
    );
  });

  it('cam-issues comes when the list has changed, and once it is empty again', async () => {
    const map = await mountMap('', { data: sample() });
    const outside = record(document, 'cam-issues');
    map.setAttribute('links', 'vist');
    await untilIssue(map, 'attribute links', /vist/);
    map.label = 'Something else';
    await map.updateComplete;
    equal(outside.length, 1, 'cam-issues events');
    const [event] = outside;
    assert(event instanceof CamIssuesEvent, 'typed');
    equal(event.issues, map.issues);
    equal(flags(event), { bubbles: true, composed: true, cancelable: false });
    map.removeAttribute('links');
    await until(() => outside.length === 2, 'the all-clear');
    equal(outside[1]!.issues, []);
  });

  it('cam-ready comes from each map, after it is on screen', async () => {
    const box = mountBox();
    const drawn: number[] = [];
    const types: boolean[] = [];
    box.addEventListener('cam-ready', (event) => {
      types.push(event instanceof CamReadyEvent);
      drawn.push(findAll(event.target as Element, '.picture .country').length);
    });
    const [a, b] = [
      document.createElement('central-asia-map'),
      document.createElement('central-asia-map'),
    ];
    box.append(a, b);
    await Promise.all([a.ready, b.ready]);
    await until(() => drawn.length === 2, 'two events');
    assert(
      drawn.every((count) => count > 20),
      'countries were there',
    );
    equal(types, [true, true]);
  });
});
