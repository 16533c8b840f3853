import { describe, expect, it, vi } from 'vitest';
import { advance, begin, goBack, goForward } from '../../studio/src/state/history.js';
import { readState } from '../../studio/src/state/read-state.js';
import {
  KEY,
  forget,
  keepText,
  readKept,
  storageOf,
  type Storage,
} from '../../studio/src/state/storage.js';
import { StudioStore } from '../../studio/src/state/store.js';
import { emptyState } from '../../studio/src/state/studio-state.js';

const memory = (): Storage & { readonly kept: Map<string, string> } => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
};

describe('the history', () => {
  it('goes back over sixty steps and forward again', () => {
    let history = begin(0);
    for (let step = 1; step <= 60; step++) history = advance(history, step);
    for (let step = 0; step < 60; step++) history = goBack(history);
    expect(history.present).toBe(0);
    expect(goBack(history).present).toBe(0);
    for (let step = 0; step < 60; step++) history = goForward(history);
    expect(history.present).toBe(60);
    expect(goForward(history).present).toBe(60);
  });

  it('takes letters typed into one field for one step, and what lies between for its own', () => {
    let history = begin('');
    for (const text of ['a', 'ab', 'abc']) history = advance(history, text, 'headline');
    history = advance(history, 'abc!', 'deck');
    history = advance(history, 'abcd', 'headline');
    expect(history.past).toEqual(['', 'abc', 'abc!']);
  });

  it('does not join what is typed after an undo to what was undone', () => {
    let history = advance(advance(begin(0), 1, 'text'), 2, 'text');
    history = advance(goBack(history), 5, 'text');
    expect(history).toMatchObject({ past: [0], present: 5, future: [] });
  });

  it('knows no step where nothing changed', () => {
    const history = begin('same');
    expect(advance(history, 'same')).toBe(history);
  });
});

describe('the store', () => {
  const headline = (text: string) => (state: ReturnType<typeof emptyState>) => ({
    ...state,
    map: { ...state.map, headline: text },
  });

  it('keeps a change after a pause, and forgets it together with the way back', () => {
    vi.useFakeTimers();
    const storage = memory();
    const store = new StudioStore(emptyState(), storage);
    store.update(headline('One'));
    expect(store.keeping).toBe('waiting');
    vi.runAllTimers();
    expect(readKept(storage)?.map.headline).toBe('One');
    expect(store.keeping).toBe('kept');
    store.forget();
    vi.runAllTimers();
    expect(storage.kept.size).toBe(0);
    expect(store.canUndo).toBe(false);
    expect(store.state.map.headline).toBe('One');
    vi.useRealTimers();
  });

  it('keeps nothing after forgetting while a change waits', () => {
    vi.useFakeTimers();
    const storage = memory();
    const store = new StudioStore(emptyState(), storage);
    store.update(headline('One'));
    store.forget();
    vi.runAllTimers();
    expect(storage.kept.size).toBe(0);
    vi.useRealTimers();
  });

  it('says so where the browser has no room, and keeps at once what waits as the page goes', () => {
    const full: Storage = {
      ...memory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    const store = new StudioStore(emptyState(), full);
    store.update(headline('One'));
    store.flush();
    expect(store.keeping).toBe('full');
  });

  it('works in a browser that denies its storage', () => {
    const page = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    const storage = storageOf(page);
    expect(storage).toBeUndefined();
    expect(readKept(storage)).toBeUndefined();
    expect(keepText(storage, '{}')).toBe(false);
    forget(storage);
  });
});

describe('two tabs', () => {
  const headline = (text: string) => (state: ReturnType<typeof emptyState>) => ({
    ...state,
    map: { ...state.map, headline: text },
  });
  const keptHeadline = (storage: Storage) => readKept(storage)?.map.headline;

  /** Both open what is kept, and the first makes something else of it. */
  function openTwo() {
    const storage = memory();
    const [one, two] = [
      new StudioStore(emptyState(), storage),
      new StudioStore(emptyState(), storage),
    ];
    one.update(headline('One'));
    one.flush();
    return { storage, one, two };
  }

  it('never write over each other, also where no event has told of it', () => {
    const { storage, two } = openTwo();
    two.update(headline('Two'));
    two.flush();
    expect(keptHeadline(storage)).toBe('One');
    expect(two.keeping).toBe('elsewhere');
    expect(two.isAtRisk).toBe(true);
    expect(two.other?.map.headline).toBe('One');
    two.update(headline('Two and a half'));
    two.flush();
    expect([keptHeadline(storage), two.keeping]).toEqual(['One', 'elsewhere']);
  });

  it('let the editor keep this one, and Undo has the other', () => {
    const { storage, one, two } = openTwo();
    two.update(headline('Two'));
    two.lookAgain();
    two.keepMine();
    two.flush();
    expect([keptHeadline(storage), two.other, two.isAtRisk]).toEqual(['Two', undefined, false]);
    two.undo();
    expect(two.state.map.headline).toBe('One');
    two.undo();
    expect(two.state.map.headline).toBe('Two');
    one.lookAgain();
    expect(one.other?.map.headline).toBe('Two');
  });

  it('let the editor go on with the other, and Undo has this one', () => {
    const { storage, two } = openTwo();
    two.update(headline('Two'));
    two.lookAgain();
    two.takeOther();
    two.flush();
    expect([two.state.map.headline, keptHeadline(storage)]).toEqual(['One', 'One']);
    two.undo();
    two.flush();
    expect([two.state.map.headline, keptHeadline(storage)]).toEqual(['Two', 'Two']);
  });

  it('go on once the other has come back to what this one has kept', () => {
    const { storage, one, two } = openTwo();
    two.update(headline('Two'));
    two.lookAgain();
    two.keepMine();
    two.flush();
    one.lookAgain();
    expect(one.keeping).toBe('elsewhere');
    two.undo();
    two.flush();
    one.lookAgain();
    expect([one.other, one.keeping]).toEqual([undefined, 'waiting']);
    one.update(headline('One and a half'));
    one.flush();
    expect(keptHeadline(storage)).toBe('One and a half');
  });

  it('say nothing of what is the same, or is no map, and hear when the other forgets', () => {
    const { storage, one, two } = openTwo();
    two.takeOther();
    expect(two.state.map.headline).toBeUndefined();
    two.update(headline('One'));
    two.lookAgain();
    expect(two.other).toBeUndefined();
    two.flush();
    expect(two.keeping).toBe('kept');
    one.forget();
    two.lookAgain();
    expect(two.keeping).toBe('off');
    storage.setItem(KEY, '[');
    two.lookAgain();
    expect(two.other).toBeUndefined();
    two.update(headline('After'));
    two.flush();
    expect(keptHeadline(storage)).toBe('After');
  });
});

describe('a state from elsewhere', () => {
  it('is read as it was written', () => {
    const state = emptyState();
    expect(readState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('is made of the data alone that the menu of a map gives', () => {
    const map = { headline: 'One', worldview: 'IN' };
    expect(readState(map)).toEqual({ ...emptyState(), map });
    expect(readState({ ...map, notes: 5 })?.map).toEqual({ ...map, notes: [] });
  });

  it.each([[null], [[]], ['text'], [{}], [{ map: [] }]])('is none: %j', (value) => {
    expect(readState(value)).toBeUndefined();
  });

  it('has a map whose lists are lists of what they are for', () => {
    const map = {
      ...{ headline: 'One', notes: 5, focus: 'TJ', alliances: [null], colors: null, box: 'x' },
      show: { alliances: 'all', links: ['none'] },
    };
    expect(readState({ map })?.map).toEqual({
      ...{ headline: 'One', notes: [], alliances: [] },
      show: { links: ['none'] },
    });
  });

  it('loses options and a table that are none', () => {
    const table = { kind: 'members', name: '', form: 'classes', columns: [], rows: [['one']] };
    const options = { lang: '"><script>', theme: 'pink', projection: 3, timeline: 'yes' };
    expect(readState({ map: { headline: 'One' }, options, table })).toEqual({
      ...emptyState(),
      map: { headline: 'One' },
    });
  });
});
