import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CamStepChangeEvent, CentralAsiaMap, CentralAsiaStory } from '../../src/define.js';
import { bases } from '../core/overlays/bases.js';
import { basesData } from '../core/overlays/bases-data.js';
import {
  assert,
  axeFinds,
  cleanUp,
  equal,
  find,
  findAll,
  itEmulated,
  live,
  mountBox,
  near,
  stays,
  until,
  words,
} from './support.js';

const MAP = '<central-asia-map slot="map" header="none" loading="eager"></central-asia-map>';
const own = (count: number, text = 'Text of the page. '.repeat(20)) =>
  Array.from(
    { length: count },
    (_, i) => `<section data-step="step-${i + 1}"><h3>Part ${i + 1}</h3><p>${text}</p></section>`,
  ).join('');

const mapOf = (story: Element) => story.querySelector('central-asia-map') as CentralAsiaMap;
const sectionsOf = (story: Element) => [...story.querySelectorAll<HTMLElement>(':scope > section')];

/** A story in a box of a width, once its map shows its first step. */
async function mountStory(
  inside: string,
  { attributes = '', width = 960, style = '' } = {},
): Promise<CentralAsiaStory> {
  const markup = `<central-asia-story ${attributes}>${MAP}${inside}</central-asia-story>`;
  const box = mountBox(style ? `<div style="${style}">${markup}</div>` : markup, width);
  const story = box.querySelector('central-asia-story') as CentralAsiaStory;
  await story.ready;
  await until(() => story.steps.length > 0, 'there are steps');
  await shows(story, story.step!);
  return story;
}

/** Date and title of a step's map, and that its view is the step's own. */
const STATES: Readonly<Record<string, readonly [asOf: string, title: string]>> = {
  'step-1': ['2023-10-17', 'A general lands in Dushanbe'],
  'step-2': ['2023-11-02', 'Not Russia alone: others step in'],
  'step-3': ['2022-06-21', 'Mending an old tie'],
  'step-4': ['2023-04-28', 'In the room in New Delhi'],
  'step-5': ['2021-09-26', 'The neighbour to the south'],
  'step-6': ['2023-11-02', 'Iran looks for friends'],
  'step-7': ['2022-09-17', 'A border conflict and a Turkic voice'],
  'step-8': ['2026-06-30', 'What was expected, and what came after'],
};

const stateOf = (story: Element) => {
  const { scene } = mapOf(story);
  return [scene?.statedDate, scene?.title.text];
};

async function shows(story: CentralAsiaStory, step: string): Promise<void> {
  await until(() => String(stateOf(story)) === String(STATES[step]), `the map shows ${step}`);
  await until(() => !mapOf(story).shadowRoot!.querySelector('.former'), 'the move is over');
}

const centre = (section: HTMLElement) =>
  section.scrollIntoView({ block: 'start', behavior: 'instant' });

const button = (story: Element, name: string) => find(story, `.turn.${name}`);
const act = (story: Element, text: string) =>
  findAll(story, '.act').find((one) => words(one) === text);

/** Listens for steps that readers come to. */
function stepsOf(story: CentralAsiaStory): string[] {
  const steps: string[] = [];
  story.addEventListener('cam-step-change', (event: CamStepChangeEvent) => steps.push(event.step));
  return steps;
}

describe('a story', () => {
  afterEach(() => {
    cleanUp();
    window.scrollTo(0, 0);
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
  });

  it('writes its sections from the steps of the data, with words that point at the map', async () => {
    const story = await mountStory('');
    equal(story.steps, Object.keys(STATES));
    equal(
      sectionsOf(story).map((section) => section.querySelector('h1, h2, h3, h4')!.textContent),
      Object.values(STATES).map(([, title]) => title),
    );
    const minister = story.querySelector<HTMLElement>('[data-show="link:L01"]')!;
    minister.focus();
    await until(
      () => find(mapOf(story), '.picture').hasAttribute('data-singled'),
      'it is pointed at',
    );
    minister.click();
    await until(() => mapOf(story).selected === 'link:L01', 'it is opened');
    equal(window.location.hash, '', 'the address stays');
  });

  it('goes to each step and ends exactly in its state', async () => {
    const story = await mountStory(own(8));
    for (const step of ['step-4', 'step-7', 'step-2', 'step-8', 'step-1']) {
      story.goTo(step);
      await shows(story, step);
      equal(story.step, step);
    }
  });

  it('finds the next step laid out, and the one before', async () => {
    let layouts = 0;
    const counted = {
      ...bases,
      layout(...args: Parameters<NonNullable<typeof bases.layout>>) {
        layouts++;
        return bases.layout!(...args);
      },
    };
    const steps = ['Air', 'Land', 'All', 'Rest', 'End'].map((title, i) => ({
      ...{ id: `step-${i + 1}`, title, summary: title, asOf: '2010' },
      box: [60 + 4 * i, 34, 76 + 4 * i, 44],
      bases: [['north'], ['south'], ['north', 'south']][i % 3],
    }));
    const template = document.createElement('template');
    template.innerHTML = `<central-asia-story>${MAP}</central-asia-story>`;
    const story = document.importNode(template.content, true).firstElementChild as CentralAsiaStory;
    const map = mapOf(story);
    customElements.upgrade(map);
    Object.assign(map, { overlayTypes: [counted], data: { ...basesData, steps } });
    mountBox('', 960).append(story);
    await story.ready;
    await until(() => map.scene?.title.text === 'Air', 'the first step');
    await live(map);
    // The first step and the one after; at each the next; nothing on the way back.
    for (const [to, title, laidOut] of [
      [1, 'Land', 2],
      [2, 'All', 3],
      [1, 'Land', 4],
      [0, 'Air', 5],
    ] as const) {
      await until(() => layouts === laidOut, `${laidOut} layouts before ${title}`);
      await stays(() => map.phase === 'live', 'the map');
      story.goTo(to);
      await until(() => map.scene?.title.text === title, title);
      await story.ready;
      equal(layouts, laidOut, `layouts for ${title}`);
    }
  });

  it('is at a step that is shown already as soon as it is asked for again', async () => {
    const story = await mountStory(own(8));
    const map = mapOf(story);
    await until(() => map.phase === 'live', 'the map goes live');
    story.goTo(1);
    story.goTo(0);
    await story.ready;
    await shows(story, 'step-1');
    find(map, '[data-act="in"], .buttons button').click();
    await until(() => act(story, 'Back to the story'), 'the way back');
  });

  it('ends in the last of many steps that were asked for at once', async () => {
    const story = await mountStory(own(8));
    const told = stepsOf(story);
    for (let i = 0; i < 8; i++) story.goTo(i);
    story.goTo('step-3');
    await shows(story, 'step-3');
    await stays(() => story.step === 'step-3', 'the step');
    equal(told, [], 'events of the page');
    const { view } = mapOf(story).frame!;
    story.goTo('step-5');
    await shows(story, 'step-5');
    story.goTo('step-3');
    await shows(story, 'step-3');
    near(mapOf(story).frame!.view.scale, view.scale, 0.01, 'scale');
    near(mapOf(story).frame!.view.left, view.left, 1, 'left');
  });

  it('follows the reader, who may jump', async () => {
    const story = await mountStory(own(8));
    const told = stepsOf(story);
    const sections = sectionsOf(story);
    for (const i of [1, 6, 2]) {
      centre(sections[i]!);
      await until(() => story.step === `step-${i + 1}`, `step ${i + 1} is read`);
    }
    window.scrollTo(0, document.documentElement.scrollHeight);
    await until(() => story.step === 'step-8', 'the end');
    await shows(story, 'step-8');
    equal(told, ['step-2', 'step-7', 'step-3', 'step-8']);
  });

  it('never scrolls by itself', async () => {
    const story = await mountStory(own(8));
    centre(sectionsOf(story)[3]!);
    const { scrollY } = window;
    await shows(story, 'step-4');
    await stays(() => window.scrollY === scrollY, 'where the reader is', 400);
  });

  it('has buttons and dots, which say where they lead', async () => {
    const story = await mountStory(own(8));
    const told = stepsOf(story);
    equal(button(story, 'previous').getAttribute('aria-disabled'), 'true');
    button(story, 'next').click();
    await until(() => story.step === 'step-2', 'the next');
    const dots = findAll(story, '.dot');
    equal(dots.map((dot) => dot.getAttribute('aria-current')).indexOf('step'), 1);
    equal(dots[4]!.getAttribute('aria-label'), '5 of 8: Part 5');
    dots[4]!.click();
    await shows(story, 'step-5');
    equal(told, ['step-2', 'step-5']);
    await until(
      () => words(find(story, '[role="status"]')).startsWith('5 of 8. Part 5.'),
      'it is told',
    );
  });

  it('writes the address where that is asked for, and the way back works', async () => {
    const story = await mountStory(own(8), { attributes: 'history layout="stepper"' });
    button(story, 'next').click();
    await until(() => window.location.hash === '#step-2', 'the address');
    button(story, 'next').click();
    await shows(story, 'step-3');
    window.history.back();
    await shows(story, 'step-2');
    equal([story.step, window.location.hash], ['step-2', '#step-2']);
  });

  it('leaves the address alone otherwise', async () => {
    const story = await mountStory(own(8));
    button(story, 'next').click();
    await shows(story, 'step-2');
    equal(window.location.hash, '');
  });

  it('offers the way back to a reader who has moved the map or the date', async () => {
    const story = await mountStory(own(8));
    const map = mapOf(story);
    await until(() => map.phase === 'live', 'the map goes live');
    find(map, '[data-act="in"], .buttons button').click();
    const back = await until(
      () => act(story, 'Back to the story'),
      'the way back from another view',
    );
    back.click();
    await until(() => !act(story, 'Back to the story'), 'the reader is back');
    map.asOf = '2024';
    map.dispatchEvent(new Event('cam-as-of-change', { bubbles: true }));
    (await until(() => act(story, 'Back to the story'), 'the way back from another date')).click();
    await shows(story, 'step-1');
  });

  it('sets the map free at its end', async () => {
    const story = await mountStory(own(8));
    story.goTo('step-8');
    (await until(() => act(story, 'Explore the map'), 'the way out')).click();
    await until(() => mapOf(story).scene?.statedDate === '2023-11-02', 'the map of the page');
    (await until(() => act(story, 'Back to the story'), 'the way back')).click();
    await shows(story, 'step-8');
  });

  it('keeps its step when its size changes in the middle of a move', async () => {
    const story = await mountStory(own(8));
    story.goTo('step-7');
    story.parentElement!.style.width = '420px';
    await shows(story, 'step-7');
    await until(() => story.hasAttribute('data-narrow'), 'the narrow layout');
    equal(story.step, 'step-7');
  });

  it('can leave the page in the middle of a move, and come back', async () => {
    const story = await mountStory(own(8));
    const parent = story.parentElement!;
    story.goTo('step-6');
    await story.updateComplete;
    story.remove();
    equal(mapOf(story).adapt, undefined, 'the map is the page’s again');
    parent.append(story);
    await story.ready;
    await shows(story, 'step-6');
  });

  it('is a stepper where nothing can stay in sight', async () => {
    for (const style of ['overflow: hidden', 'overflow: auto']) {
      const story = await mountStory(own(8), { style });
      await until(() => story.dataset['layout'] === 'stepper', `a stepper in ${style}`);
      const shown = () => sectionsOf(story).filter((section) => !section.hasAttribute('hidden'));
      equal(shown().length, 1, 'sections that are shown');
      button(story, 'next').click();
      await shows(story, 'step-2');
      equal(
        shown().map(({ id }) => id),
        ['step-2'],
      );
      cleanUp();
    }
  });

  it('goes to what the browser finds in a step that a stepper hides', async function () {
    // What find-in-page does is what a link to something hidden does, in engines that can.
    if (!('onbeforematch' in document.documentElement)) return this.skip();
    const story = await mountStory(own(8), { attributes: 'layout="stepper"' });
    const hidden = sectionsOf(story)[4]!;
    equal(hidden.getAttribute('hidden'), 'until-found');
    hidden.querySelector('p')!.id = 'found-in-step-5';
    window.location.hash = '#found-in-step-5';
    await shows(story, 'step-5');
    equal(
      sectionsOf(story).filter((section) => !section.hasAttribute('hidden')),
      [hidden],
    );
  });

  it('lies beside in a box that scrolls', async () => {
    const story = await mountStory(own(8), { style: 'overflow: auto; height: 500px' });
    await until(() => story.dataset['layout'] === 'beside', 'beside');
    story.parentElement!.scrollTop = story.parentElement!.scrollHeight;
    await until(() => story.step === 'step-8', 'the end');
  });

  it('says of attributes what is wrong, and takes the others', async () => {
    const story = await mountStory(
      '<section data-step="step-1" as-of="2023-13"></section><section data-step="stp-2"></section>' +
        '<section data-step="own" links="L01" fit="TJ KG" as-of="2024"></section>',
      { attributes: 'layout="stepper"' },
    );
    await until(() => story.issues.length === 2, 'two issues');
    equal(
      story.issues.map(({ path }) => path),
      ['section 1 as-of', 'section 2 data-step'],
    );
    story.goTo('own');
    await until(() => mapOf(story).scene?.statedDate === '2024', 'its own step');
  });

  it('has a figure for each step on paper, also of those that a stepper hides', async () => {
    const story = await mountStory('', { attributes: 'layout="stepper"' });
    const found = () => [
      story.querySelectorAll('section .cam-story-figure > svg').length,
      story.querySelectorAll('section[hidden]').length,
    ];
    await until(() => found()[1] === 7, 'one step is shown');
    await until(() => {
      // What draws the figures comes in its own time.
      window.dispatchEvent(new Event('beforeprint'));
      const isDrawn = found()[0] === 8;
      if (!isDrawn) window.dispatchEvent(new Event('afterprint'));
      return isDrawn;
    }, 'each step has a figure');
    equal([...found(), story.dataset['printed']], [8, 0, 'steps']);
    const figures = () =>
      [...story.querySelectorAll('.cam-story-figure')].map((figure) =>
        ['desc', 'ol', 'figcaption'].map((part) => figure.querySelector(part)?.textContent),
      );
    const printed = figures();
    window.dispatchEvent(new Event('afterprint'));
    equal([...found(), story.dataset['printed']], [0, 7, undefined]);
    // They say the same whichever step is shown.
    story.goTo('step-7');
    await shows(story, 'step-7');
    window.dispatchEvent(new Event('beforeprint'));
    equal(figures(), printed);
    window.dispatchEvent(new Event('afterprint'));
    // A figure of the page's own stands for that of its section alone.
    sectionsOf(story)[1]!.insertAdjacentHTML('beforeend', '<figure class="cam-figure"></figure>');
    window.dispatchEvent(new Event('beforeprint'));
    equal([found()[0], story.dataset['printed']], [7, 'steps']);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('takes sections that come, go and change', async () => {
    const story = await mountStory(own(2));
    story.insertAdjacentHTML('beforeend', own(3).slice(own(2).length));
    await until(() => story.steps.length === 3, 'one more');
    story.goTo(2);
    await shows(story, 'step-3');
    sectionsOf(story)[2]!.dataset['step'] = 'step-5';
    await shows(story, 'step-5');
    sectionsOf(story)[2]!.remove();
    await until(() => story.steps.length === 2 && story.step !== 'step-5', 'one less');
  });

  it('keeps two stories on a page apart', async () => {
    const one = await mountStory(own(8));
    const other = await mountStory(own(8), { attributes: 'id="second" layout="stepper"' });
    equal(sectionsOf(other)[2]!.id, 'second-step-3');
    other.goTo('step-3');
    await shows(other, 'step-3');
    await shows(one, 'step-1');
  });

  it('lets words and controls run from the right', async () => {
    const box = mountBox(`<central-asia-story lang="fa">${MAP}</central-asia-story>`, 960);
    const story = box.querySelector('central-asia-story') as CentralAsiaStory;
    await story.ready;
    await until(() => story.steps.length === 8, 'there are steps');
    equal(sectionsOf(story)[0]!.dir, 'rtl');
    assert(words(find(story, '.count')).includes('۱ از ۸'), 'the count');
  });

  itEmulated('does not move for readers who want less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const story = await mountStory(own(8));
    const map = mapOf(story);
    story.goTo('step-5');
    let hasMoved = false;
    await until(() => {
      hasMoved ||= map.shadowRoot!.querySelector('.former') !== null;
      return map.scene?.statedDate === '2021-09-26';
    }, 'the step');
    equal(hasMoved, false);
    await emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('axe finds nothing at any step', async () => {
    const story = await mountStory('');
    for (const step of story.steps) {
      story.goTo(step);
      await shows(story, step);
      equal(await axeFinds(story), [], step);
    }
    // Eight whole examinations of a page take a busy machine longer than one test has.
  }).timeout(60_000);
});
