import type { ItemsByOverlay } from '../../src/core/overlays/items-of.js';
import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../src/define.js';
import { CamAsOfChangeEvent } from '../../src/define.js';
import type { CentralAsiaMap, CentralAsiaTimeline, MapData } from '../../src/define.js';
import {
  assert,
  axeFinds,
  button,
  canEmulate,
  cleanUp,
  equal,
  find,
  findAll,
  ids,
  item,
  itEmulated,
  mountBox,
  mountMap,
  near,
  nextFrame,
  record,
  root,
  settled,
  stays,
  stubFetch,
  until,
  words,
} from './support.js';
import { sample } from './sample-data.js';

/** The sample with a date known to the month: what `sample` shows changes on nine dates. */
const dated = (): MapData => {
  const data = sample();
  const [club, ...others] = data.alliances!;
  const [first, second, ...members] = club!.members;
  const later = { ...second!, from: '2014' };
  const joining = { countries: ['TJ'], role: 'member', from: '2015-09' } as const;
  const dated = { ...club!, members: [first!, later, ...members, joining] };
  return { ...data, alliances: [dated, ...others] };
};
const DATES = [
  '2000',
  '2010',
  '2014',
  '2015-09',
  '2018',
  '2019-03-01',
  '2020-06-15',
  '2021',
  '2022',
];

const slider = (timeline: Element) => find<HTMLInputElement>(timeline, 'input');
const date = (timeline: Element) => words(find(timeline, '[part="date"]'));
const changes = (timeline: Element) => findAll(timeline, '[part="changes"] li').map(words);
const status = (timeline: Element) => words(find(timeline, '[role="status"]'));
const press = (timeline: Element, key: string, shiftKey = false) =>
  slider(timeline).dispatchEvent(
    new KeyboardEvent('keydown', {
      key,
      shiftKey,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );

const DAY = 86_400_000;
const boxOf = (timeline: Element, selector: string) =>
  find(timeline, selector).getBoundingClientRect();
const isSeen = (element: Element) => getComputedStyle(element).display !== 'none';
/** Where the handle stands, in pixels of the page. */
const handle = (timeline: Element) => {
  const { left, width } = boxOf(timeline, '.here');
  return left + width / 2;
};

/** Where a moment lies on the page, going by two of the years that the axis names. */
function placeOf(timeline: Element, moment: number): number {
  const years = findAll(timeline, '.year').filter(isSeen);
  const [a, b] = [years[0]!, years.at(-1)!].map((year) => ({
    at: Date.UTC(Number(words(year)), 0),
    x: year.getBoundingClientRect().left,
  }));
  return a!.x + ((moment - a!.at) / (b!.at - a!.at)) * (b!.x - a!.x);
}

/** The last day of a date, at which a map as of it stands. */
function lastDayOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  if (day !== undefined) return Date.parse(date);
  return (month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month)) - DAY;
}

const drawn = (timeline: CentralAsiaTimeline) =>
  until(() => timeline.shadowRoot?.querySelector('input'), 'the timeline is drawn');

/** A map with a timeline of its own. */
async function mountBoth(
  data: MapData = dated(),
  options: { width?: number } = {},
): Promise<{ map: CentralAsiaMap; timeline: CentralAsiaTimeline }> {
  const map = await mountMap('timeline', { data }, options);
  const timeline = find<CentralAsiaTimeline>(map, 'central-asia-timeline');
  await drawn(timeline);
  return { map, timeline };
}

/** Until a date has gone from the timeline to its map and back. */
async function arrived(timeline: CentralAsiaTimeline, map?: CentralAsiaMap): Promise<void> {
  await map?.updateComplete;
  await timeline.updateComplete;
  await timeline.updateComplete;
}

describe('central-asia-timeline', () => {
  afterEach(async () => {
    cleanUp();
    if (canEmulate) await emulateMedia({ reducedMotion: 'no-preference', forcedColors: 'none' });
  });

  describe('inside a map', () => {
    it('is there only when asked for', async () => {
      const map = await mountMap('', { data: dated() });
      equal(findAll(map, 'central-asia-timeline').length, 0);
      map.timeline = true;
      await map.updateComplete;
      await drawn(find<CentralAsiaTimeline>(map, 'central-asia-timeline'));
      map.removeAttribute('timeline');
      map.timeline = false;
      await map.updateComplete;
      equal(findAll(map, 'central-asia-timeline').length, 0);
    });

    it("stops at the dates of what is shown, and at the data's own", async () => {
      const { map, timeline } = await mountBoth();
      equal(
        timeline.steps.map((step) => step.date),
        DATES,
      );
      equal([slider(timeline).min, slider(timeline).max, slider(timeline).value], ['0', '8', '6']);
      equal([date(timeline), changes(timeline)], ['15 June 2020', ['The date of this map.']]);
      map.links = ['none'];
      map.disputes = ['none'];
      await arrived(timeline, map);
      equal(
        timeline.steps.map((step) => step.date),
        ['2010', '2014', '2015-09', '2020-06-15', '2021'],
      );
    });

    it('keeps no room for changes before a date is chosen, and from then on the same', async () => {
      const { map, timeline } = await mountBoth();
      const room = () =>
        parseFloat(getComputedStyle(find(timeline, '[part="changes"]')).minBlockSize) || 0;
      equal(room(), 0);
      button(timeline, 'Next date').click();
      await arrived(timeline, map);
      const kept = room();
      assert(kept > 20, String(kept));
      button(timeline, 'Previous date').click();
      await arrived(timeline, map);
      equal([date(timeline), room()], ['15 June 2020', kept]);
    });

    it('a button sets the date of the map, which tells the page once', async () => {
      const { map, timeline } = await mountBoth();
      const outside = record(document, 'cam-as-of-change');
      const onMap = record(map, 'cam-as-of-change');
      button(timeline, 'Next date').click();
      equal(map.asOf, '2021', 'at once');
      await arrived(timeline, map);
      equal([outside.length, onMap.length], [1, 1]);
      const [event] = outside;
      assert(event instanceof CamAsOfChangeEvent, 'typed');
      equal(
        [event.asOf, event.bubbles, event.composed, event.cancelable],
        ['2021', true, true, false],
      );
      equal(event.target === map, true, 'its target is the map');
      equal(date(timeline), '2021');
      equal(changes(timeline), [
        'Club: Kyrgyzstan becomes member',
        'No longer: A quarrel over water.',
      ]);
      equal(map.scene?.asOf, '2021-12-31');
    });

    it('map, legend and table follow within a frame, from the data at hand', async () => {
      const { map, timeline } = await mountBoth();
      button(map, 'Table').click();
      const table = await until(
        () => root(map).querySelector('central-asia-table')?.shadowRoot?.querySelector('table'),
        'table',
      );
      const requests: unknown[] = [];
      const restore = stubFetch((request) => {
        requests.push(request);
        return Promise.reject(new Error('no fetch'));
      });
      assert(item(map, 'dispute:kz-uz').classList.contains('active'), 'active at first');
      assert(/Border in dispute/.test(words(find(map, '.legend-box'))), 'and explained');
      map.asOf = '2021';
      await arrived(timeline, map);
      await nextFrame();
      button(timeline, 'Next date').click();
      await new Promise(requestAnimationFrame);
      restore();
      // What is resolved is a border like any other.
      equal(ids(map, 'dispute:'), [], 'drawn');
      const legend = words(find(map, '.legend-box'));
      assert(!/Border in dispute/.test(legend), `legend: ${legend}`);
      assert(words(table).includes('2022'), `table: ${words(table)}`);
      assert(map.scene!.description.includes('2022'), 'description');
      equal(date(timeline), '2022');
      equal(requests.length, 0);
    });

    it('a month stays a month, and shows what became true in it', async () => {
      const { map, timeline } = await mountBoth();
      map.asOf = '2015-08';
      await arrived(timeline, map);
      const hasJoined = () =>
        (map.scene!.overlays as ItemsByOverlay).alliances![0]!.memberships.some(
          ({ country }) => country === 'TJ',
        );
      equal(
        [date(timeline), changes(timeline), hasJoined()],
        ['August 2015', ['2014: Club: Turkmenistan becomes observer'], false],
        'between two dates: what changed last, and when',
      );
      button(timeline, 'Next date').click();
      await arrived(timeline, map);
      equal([map.asOf, date(timeline), hasJoined()], ['2015-09', 'September 2015', true]);
      equal(changes(timeline), ['Club: Tajikistan becomes member']);
      equal(
        slider(timeline).getAttribute('aria-valuetext'),
        'September 2015. Club: Tajikistan becomes member',
      );
      equal(find(timeline, 'time').getAttribute('datetime'), '2015-09');
    });

    it('back from between two dates leads to the one before', async () => {
      const { map, timeline } = await mountBoth();
      map.asOf = '2016-05-01';
      await arrived(timeline, map);
      button(timeline, 'Previous date').click();
      await arrived(timeline, map);
      equal(map.asOf, '2015-09');
      map.asOf = '2016-05-01';
      await arrived(timeline, map);
      press(timeline, 'ArrowLeft');
      equal(map.asOf, '2015-09');
    });

    it('follows a date that the page sets, without an event', async () => {
      const { map, timeline } = await mountBoth();
      const events = record(document, 'cam-as-of-change');
      map.setAttribute('as-of', '2019-03-01');
      await arrived(timeline, map);
      equal([date(timeline), slider(timeline).value], ['1 March 2019', '5']);
      map.setAttribute('as-of', '1990');
      await arrived(timeline, map);
      equal([date(timeline), slider(timeline).value], ['1990', '0']);
      press(timeline, 'ArrowDown');
      await arrived(timeline, map);
      equal([map.asOf, events.length], ['2000', 1], 'a reader moves on from there');
    });

    it('has no date before the first', async () => {
      const { map, timeline } = await mountBoth();
      map.asOf = '1990';
      await arrived(timeline, map);
      const previous = button(timeline, 'Previous date');
      equal(previous.getAttribute('aria-disabled'), 'true');
      previous.click();
      await stays(() => map.asOf === '1990', 'the date stays');
    });

    it('never says a date that the map did not take', async () => {
      const { map, timeline } = await mountBoth();
      map.asOf = '2020-13';
      await arrived(timeline, map);
      equal(date(timeline), '15 June 2020');
    });
  });

  describe('by key', () => {
    const go = async (key: string) => {
      const { map, timeline } = await mountBoth();
      press(timeline, key);
      return map.asOf;
    };

    it('arrows, Home, End and the page keys', async () => {
      equal(await go('ArrowRight'), '2021');
      equal(await go('ArrowUp'), '2021');
      equal(await go('ArrowLeft'), '2019-03-01');
      equal(await go('ArrowDown'), '2019-03-01');
      equal(await go('Home'), '2000');
      equal(await go('End'), '2022');
      equal(await go('PageUp'), '2021');
      equal(await go('PageDown'), '2019-03-01');
      equal(await go('a'), undefined);
    });

    it('pages go by year', async () => {
      const data = dated();
      data.disputes![0]!.events = [
        { date: '2020-01', what: 'One.' },
        { date: '2020-09', what: 'Two.' },
      ];
      const { map, timeline } = await mountBoth(data);
      press(timeline, 'PageUp');
      equal(map.asOf, '2021');
      await arrived(timeline, map);
      press(timeline, 'PageDown');
      equal(map.asOf, '2020-09');
      await arrived(timeline, map);
      press(timeline, 'PageDown');
      equal(map.asOf, '2019-03-01');
    });

    it('with Shift by a month, also between two dates, no farther than the record', async () => {
      const { map, timeline } = await mountBoth();
      press(timeline, 'ArrowRight', true);
      await arrived(timeline, map);
      equal([map.asOf, date(timeline)], ['2020-07-15', '15 July 2020']);
      equal(slider(timeline).getAttribute('aria-valuetext'), '15 July 2020');
      near(handle(timeline), placeOf(timeline, Date.UTC(2020, 6, 15)), 0.5, 'the handle');
      press(timeline, 'ArrowDown', true);
      await arrived(timeline, map);
      equal(map.asOf, '2020-06-15');
      map.asOf = '2022-12-20';
      await arrived(timeline, map);
      press(timeline, 'ArrowUp', true);
      equal(map.asOf, '2022-12-31');
      map.asOf = '2000';
      await arrived(timeline, map);
      press(timeline, 'ArrowLeft', true);
      await arrived(timeline, map);
      equal(map.asOf, '2000-12-31', 'the first date is the first');
    });

    it('for real; in a language from right to left time goes on to the right', async () => {
      const box = mountBox('<central-asia-timeline lang="fa"></central-asia-timeline>');
      const timeline = box.firstElementChild as CentralAsiaTimeline;
      timeline.data = dated();
      await drawn(timeline);
      await until(() => findAll(timeline, '[dir="rtl"]')[0], 'the words in Persian');
      slider(timeline).focus();
      await sendKeys({ press: 'ArrowRight' });
      equal(timeline.asOf, '2021');
      await timeline.updateComplete;
      await sendKeys({ press: 'ArrowLeft' });
      equal(timeline.asOf, '2020-06-15');
      await timeline.updateComplete;
      await sendKeys({ press: 'End' });
      await timeline.updateComplete;
      const strip = boxOf(timeline, '.strip');
      assert(strip.right - handle(timeline) < 60, 'the latest date is at the right');
      const name = findAll(timeline, '.lane .name').find(isSeen)!.getBoundingClientRect();
      assert(name.left >= strip.right, 'names of lanes are at the side where lines begin');
      assert(
        findAll(timeline, '.year').every((year) => /^[۰-۹]+$/.test(words(year))),
        'years in the digits of the language',
      );
    });
  });

  describe('by pointer', () => {
    it('the slider goes to what it is moved to', async () => {
      const { map, timeline } = await mountBoth();
      const events = record(document, 'cam-as-of-change');
      for (const value of ['3', '3', '1']) {
        slider(timeline).value = value;
        slider(timeline).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        await arrived(timeline, map);
      }
      equal(
        events.map(({ asOf }) => asOf),
        ['2015-09', '2010'],
      );
    });

    it('the strip goes to the nearest date, and the handle along with a drag', async () => {
      const { map, timeline } = await mountBoth();
      const events = record(document, 'cam-as-of-change');
      timeline.scrollIntoView({ block: 'center' });
      const y = Math.round(boxOf(timeline, '.axis').top - 10);
      const pointAt = (moment: number): [number, number] => [
        Math.round(placeOf(timeline, moment)),
        y,
      ];
      await sendMouse({ type: 'move', position: pointAt(Date.UTC(2015, 9, 10)) });
      await sendMouse({ type: 'down' });
      equal(map.asOf, '2015-09');
      await until(() => status(timeline).startsWith('September 2015'), 'told');
      await sendMouse({ type: 'move', position: pointAt(Date.UTC(2018, 11, 20)) });
      await arrived(timeline, map);
      near(handle(timeline), placeOf(timeline, lastDayOf('2018')), 0.5, 'the handle');
      await sendMouse({ type: 'move', position: pointAt(Date.UTC(2019, 3, 1)) });
      await sendMouse({ type: 'up' });
      await sendMouse({ type: 'move', position: pointAt(Date.UTC(2021, 11, 31)) });
      await arrived(timeline, map);
      await resetMouse();
      equal(
        events.map(({ asOf }) => asOf),
        ['2015-09', '2018', '2019-03-01'],
      );
    });

    it('names of lanes move nothing', async () => {
      const { map, timeline } = await mountBoth();
      const { left, top } = findAll(timeline, '.lane .name').find(isSeen)!.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + 4), Math.round(top + 4)] });
      await resetMouse();
      equal(map.asOf, undefined);
    });
  });

  describe('playing', () => {
    it('goes on date by date, speaks when it is paused', async () => {
      const { map, timeline } = await mountBoth();
      const events = record(document, 'cam-as-of-change');
      map.asOf = '2010';
      await arrived(timeline, map);
      button(timeline, 'Play').click();
      await arrived(timeline, map);
      equal(events.length, 0, 'not at once');
      const pause = button(timeline, 'Pause');
      await until(() => events.length === 2, 'two steps');
      equal(status(timeline), '', 'silent while it plays');
      pause.click();
      await until(() => status(timeline).startsWith('September 2015'), 'told');
      button(timeline, 'Play');
      await stays(() => events.length === 2, 'paused', 1500);
      equal(
        events.map(({ asOf }) => asOf),
        ['2014', '2015-09'],
      );
    });

    it('stops at the end, and begins again from there', async () => {
      const { map, timeline } = await mountBoth();
      map.asOf = '2021';
      await arrived(timeline, map);
      button(timeline, 'Play').click();
      await until(() => map.asOf === '2022', 'the end');
      await until(() => status(timeline).startsWith('2022'), 'told');
      button(timeline, 'Play').click();
      equal(map.asOf, '2000');
      await arrived(timeline, map);
      button(timeline, 'Pause').click();
    });

    it("another of the reader's acts stops it", async () => {
      const { map, timeline } = await mountBoth();
      button(timeline, 'Play').click();
      await arrived(timeline, map);
      press(timeline, 'Home');
      await arrived(timeline, map);
      button(timeline, 'Play');
      await stays(() => map.asOf === '2000', 'no further', 1500);
    });

    it('stops when the map leaves the page', async () => {
      const { map, timeline } = await mountBoth();
      button(timeline, 'Play').click();
      const box = map.parentElement!;
      map.remove();
      await stays(() => map.asOf === undefined, 'no further', 1500);
      box.append(map);
      await arrived(timeline, map);
      button(timeline, 'Play');
      button(timeline, 'Next date').click();
      await arrived(timeline, map);
      equal([map.asOf, date(timeline)], ['2021', '2021'], 'back again');
    });

    itEmulated('is not offered to readers who want less motion', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      const { map, timeline } = await mountBoth();
      equal(getComputedStyle(find(timeline, '.play')).display, 'none');
      button(timeline, 'Previous date').click();
      equal(map.asOf, '2019-03-01');
    });
  });

  describe('elsewhere on the page', () => {
    it('drives the map that `for` names', async () => {
      const map = await mountMap('id="the-map"', { data: dated() });
      const box = mountBox('<central-asia-timeline for="the-map"></central-asia-timeline>');
      const timeline = box.firstElementChild as CentralAsiaTimeline;
      await drawn(timeline);
      const events = record(timeline, 'cam-as-of-change');
      button(timeline, 'Next date').click();
      await arrived(timeline, map);
      equal([map.asOf, timeline.asOf, date(timeline)], ['2021', undefined, '2021']);
      equal([events.length, map.scene?.asOf], [1, '2021-12-31']);
      map.asOf = '2010';
      await arrived(timeline, map);
      equal(date(timeline), '2010');
    });

    it('waits for its map, and shows nothing of its own meanwhile', async () => {
      const box = mountBox('<central-asia-timeline for="later"></central-asia-timeline>');
      const timeline = box.firstElementChild as CentralAsiaTimeline;
      await timeline.updateComplete;
      equal(findAll(timeline, 'input').length, 0);
      const map = await mountMap('id="later"', { data: dated() });
      await drawn(timeline);
      equal(timeline.steps.length, DATES.length);
      map.remove();
      await until(() => findAll(timeline, 'input').length === 0, 'gone with its map');
    });

    it('in the slot of a map it belongs to that map', async () => {
      const map = await mountMap(
        '',
        { data: dated() },
        {
          children: '<central-asia-timeline slot="timeline"></central-asia-timeline>',
        },
      );
      const timeline = map.querySelector('central-asia-timeline')!;
      await drawn(timeline);
      const events = record(map, 'cam-as-of-change');
      button(timeline, 'Previous date').click();
      await arrived(timeline, map);
      equal([map.asOf, events.length, date(timeline)], ['2019-03-01', 1, '1 March 2019']);
    });
  });

  describe('alone', () => {
    it('takes the same data and attributes, and keeps its own date', async () => {
      const box = mountBox(
        '<central-asia-timeline links="none" as-of="2014"></central-asia-timeline>',
      );
      const timeline = box.firstElementChild as CentralAsiaTimeline;
      timeline.data = dated();
      await drawn(timeline);
      const events = record(box, 'cam-as-of-change');
      equal([date(timeline), timeline.steps.length], ['2014', 7]);
      button(timeline, 'Next date').click();
      await arrived(timeline);
      equal([timeline.asOf, date(timeline)], ['2015-09', 'September 2015']);
      equal(
        events.map(({ asOf }) => asOf),
        ['2015-09'],
      );
    });

    it('shows nothing where nothing changes', async () => {
      const box = mountBox('<central-asia-timeline></central-asia-timeline>');
      const timeline = box.firstElementChild as CentralAsiaTimeline;
      timeline.data = { asOf: '2020' };
      await settled(timeline);
      await nextFrame();
      equal(findAll(timeline, '*').length, 0);
    });

    it('at the built-in record says what changes in three lines and a rest', async () => {
      const box = mountBox(
        '<central-asia-timeline disputes="core" as-of="1991"></central-asia-timeline>',
      );
      const timeline = box.firstElementChild as CentralAsiaTimeline;
      await drawn(timeline);
      await until(() => changes(timeline).length === 4, 'the whole record');
      assert(/^and \d+ more$/.test(changes(timeline)[3]!), changes(timeline)[3]!);
    });
  });

  describe('looks', () => {
    for (const width of [280, 320, 1000]) {
      it(`years stand apart at ${width} px, and nothing is cut`, async () => {
        const box = mountBox('<central-asia-timeline></central-asia-timeline>', width);
        const timeline = box.firstElementChild as CentralAsiaTimeline;
        await drawn(timeline);
        const frame = timeline.getBoundingClientRect();
        const years = findAll(timeline, '.year')
          .filter((year) => getComputedStyle(year).display !== 'none')
          .map((year) => {
            near(parseFloat(getComputedStyle(year).fontSize), 12, 0, 'size');
            const range = document.createRange();
            range.selectNodeContents(year);
            return range.getBoundingClientRect();
          });
        assert(years.length >= 3, `${years.length} years`);
        years.forEach((year, i) => {
          assert(year.left >= frame.left && year.right <= frame.right, 'inside');
          if (i > 0) assert(year.left > years[i - 1]!.right + 4, 'apart');
        });
        assert(timeline.scrollWidth <= width, `as wide as its box: ${timeline.scrollWidth}`);
        for (const target of findAll(timeline, 'button, input')) {
          const { width, height } = target.getBoundingClientRect();
          assert(width >= 24 && height >= 24, `${target.className} is ${width} by ${height}`);
        }
      });
    }

    it('the handle stands at its date, and only what has happened by then is filled', async () => {
      const { map, timeline } = await mountBoth();
      const seen = { past: 0, ahead: 0 };
      for (const asOf of [...DATES, '2016-05-01', '2020-07']) {
        map.asOf = asOf;
        await arrived(timeline, map);
        near(handle(timeline), placeOf(timeline, lastDayOf(asOf)), 0.5, asOf);
        const tag = boxOf(timeline, '.tag');
        const { left, right } = boxOf(timeline, '.strip');
        assert(
          tag.left >= left - 13 && tag.right <= right + 13,
          `${asOf}: the tag is on the strip`,
        );
        assert(tag.left <= handle(timeline) && handle(timeline) <= tag.right, 'over the handle');
        for (const mark of findAll(timeline, '.mark')) {
          const box = mark.getBoundingClientRect();
          const start = mark.matches('.disc') ? box.left + box.width / 2 : box.left;
          // On an axis of decades the next day is nearer than can be measured.
          if (mark.matches('.bar') && Math.abs(start - handle(timeline)) < 0.5) continue;
          const when = start <= handle(timeline) + 0.5 ? 'past' : 'ahead';
          assert(mark.matches(`.${when}`), `${asOf}: a mark at ${start} is ${mark.className}`);
          const { backgroundColor, color } = getComputedStyle(mark);
          equal(backgroundColor === color, when === 'past', 'filled');
          seen[when]++;
        }
      }
      assert(seen.past > 10 && seen.ahead > 10, `${seen.past} and ${seen.ahead} marks`);
    });

    it('has lanes by subject, three at most, each named in the colour of its marks', async () => {
      const { timeline } = await mountBoth();
      const lanes = findAll(timeline, '.lane');
      assert(lanes.length > 1 && lanes.length <= 3, `${lanes.length} lanes`);
      for (const lane of lanes) {
        const name = lane.querySelector('.name')!;
        assert(words(name) !== '', 'a name');
        for (const mark of lane.querySelectorAll('.mark'))
          equal(getComputedStyle(mark).borderTopColor, getComputedStyle(name).color);
      }
    });

    it('says what each form of its marks is, and the shaded end', async () => {
      const { map, timeline } = await mountBoth();
      const key = () => findAll(timeline, '.key i').map((sign) => words(sign.parentElement!));
      equal(key(), ['before this date', 'after this date', 'more than a day']);
      map.data = { ...dated(), knownTo: '2022-03-31' };
      await arrived(timeline, map);
      await until(() => key().length === 4, 'the end of the record');
      equal(key().at(-1), 'not yet known');
      const bar = find(timeline, '.key .bar');
      equal(
        getComputedStyle(bar).borderRadius,
        getComputedStyle(find(timeline, '.mark.bar')).borderRadius,
      );
      equal(
        getComputedStyle(find(timeline, '.key .band')).backgroundColor,
        getComputedStyle(find(timeline, '.unknown')).backgroundColor,
      );
    });

    it('the built-in record: earlier years on request, and what is not yet known', async () => {
      const box = mountBox('<central-asia-timeline></central-asia-timeline>', 1000);
      const timeline = box.firstElementChild as CentralAsiaTimeline;
      await drawn(timeline);
      const first = Number(timeline.steps[0]!.date.slice(0, 4));
      const named = () => findAll(timeline, '.year').filter(isSeen).map(words).map(Number);
      assert(named()[0]! > first, 'the axis begins later');
      const unknown = boxOf(timeline, '.unknown');
      near(unknown.left, placeOf(timeline, Date.UTC(2026, 5, 30)), 0.5, 'the end of the record');
      near(unknown.right, boxOf(timeline, '.strip').right, 0.5, 'to the end');
      button(timeline, `Earlier: from ${first}`).click();
      await timeline.updateComplete;
      near(placeOf(timeline, Date.UTC(first, 0)), boxOf(timeline, '.strip').left, 0.5, 'the first');
      equal(findAll(timeline, '.earlier').length, 0);
      near(
        handle(timeline),
        placeOf(timeline, Date.parse(find(timeline, 'time').getAttribute('datetime')!)),
        0.5,
        'the handle',
      );
    });
  });

  it('says how far the record goes where its date lies beyond, also by itself', async () => {
    const both = 'As of 27 November 2026; facts known to 30 June 2026';
    const box = mountBox(
      '<central-asia-map as-of="2026-11-27" id="beyond"></central-asia-map><central-asia-timeline for="beyond"></central-asia-timeline>',
      1000,
    );
    const timeline = box.lastElementChild as CentralAsiaTimeline;
    await until(() => timeline.shadowRoot?.querySelector('.beyond'), 'it says so');
    equal(words(find(timeline, '.beyond')), both);
    const spoken = () => find(timeline, 'input').getAttribute('aria-valuetext')!;
    assert(spoken().startsWith(both), spoken());
    const dates = timeline.steps.map(({ date }) => date);
    assert(dates.length > 10 && dates.every((date) => date <= '2026-06-30'), dates.at(-1)!);
    box.querySelector('central-asia-map')!.setAttribute('as-of', '2023-10-17');
    await until(() => !timeline.shadowRoot!.querySelector('.beyond'), 'nothing to say');
    assert(!spoken().includes('2026'), spoken());
  });

  describe('for everybody', () => {
    it('has no fault that axe finds, plain, dark, right to left', async () => {
      const { map } = await mountBoth();
      equal(await axeFinds(map), []);
      map.theme = 'dark';
      await map.updateComplete;
      equal(await axeFinds(map), []);
      map.theme = undefined;
      map.lang = 'fa';
      await until(() => findAll(map, 'figure[dir="rtl"]')[0], 'the words in Persian');
      await map.updateComplete;
      equal(await axeFinds(map), []);
    });

    itEmulated('keeps its ticks in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const { timeline } = await mountBoth();
      const tick = getComputedStyle(findAll(timeline, '.tick')[0]!);
      equal([tick.borderInlineStartStyle, tick.borderInlineStartWidth], ['solid', '1px']);
    });

    it('the slider speaks for itself, the buttons through the live region', async () => {
      const { map, timeline } = await mountBoth();
      equal(status(timeline), '');
      press(timeline, 'ArrowRight');
      await arrived(timeline, map);
      equal(status(timeline), '');
      button(timeline, 'Next date').click();
      await until(() => status(timeline) === '2022. Kazakh–Uzbek border: resolved', 'told');
      equal(button(timeline, 'Next date').getAttribute('aria-disabled'), 'true');
      button(timeline, 'Next date').click();
      await arrived(timeline, map);
      equal(map.asOf, '2022');
    });

    it('a button keeps the focus at the last date', async () => {
      const { map, timeline } = await mountBoth();
      map.asOf = '2021';
      await arrived(timeline, map);
      const next = button(timeline, 'Next date');
      next.focus();
      await sendKeys({ press: 'Enter' });
      await arrived(timeline, map);
      equal([map.asOf, root(timeline).activeElement === next], ['2022', true]);
    });
  });
});
