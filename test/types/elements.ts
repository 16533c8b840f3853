// Compiled by `tsc -p test`: what elements and their events are known to be, and what would be wrong to do with them.
import type { CentralAsiaMap, MapData } from '../../src/define.js';

export function listen(map: CentralAsiaMap): void {
  map.addEventListener('cam-select', (event) => {
    const id: string | null = event.detail.id;
    const title: string | undefined = event.detail.item?.title.text;
    // @ts-expect-error It is an id or null.
    const wrong: number = event.id;
    return [id, title, wrong];
  });
  map.addEventListener('cam-view-change', ({ detail: { box, zoom, isMoving } }) =>
    isMoving ? 0 : box[0] * zoom,
  );
  map.addEventListener('cam-hover', ({ detail }) => detail.item?.title.text);
  map.addEventListener('cam-as-of-change', ({ detail }) => detail.asOf.slice(0, 4));
  map.addEventListener('cam-issues', ({ detail }) => detail.issues.map(({ path }) => path));
  map.addEventListener('cam-pick', ({ detail }) => detail.entry?.length);
  map.addEventListener('cam-ready', ({ detail }) => detail satisfies null);
  // @ts-expect-error A date is no event's.
  map.addEventListener('cam-select', ({ detail }) => detail.asOf);
}

export function set(data: MapData): void {
  const map: CentralAsiaMap = document.createElement('central-asia-map');
  const timeline = document.querySelector('central-asia-timeline')!;
  map.data = data;
  timeline.scene = map.scene;
  map.alliances = 'csto eaeu';
  map.links = ['event'];
  map.worldview = 'de-facto';
  // A view, or a projection, that comes as text from somewhere.
  map.worldview = data.worldview;
  map.projection = location.hash.slice(1);
  // @ts-expect-error Lists hold names.
  map.disputes = [5];
  // @ts-expect-error A view has a name.
  map.worldview = { id: 'un' };
  // @ts-expect-error A date is text.
  map.asOf = 2023;
  // @ts-expect-error No such mode.
  map.loading = 'soon';
  // @ts-expect-error What is shown can only be read.
  map.scene = undefined;
  // @ts-expect-error There is no such field.
  map.data = { titel: 'A slip' };
  // @ts-expect-error It tells what a map shows.
  timeline.scene = document.body;
}
