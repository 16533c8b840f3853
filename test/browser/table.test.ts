import { emulateMedia } from '@web/test-runner-commands';
import '../../src/define.js';
import type { CentralAsiaMap, CentralAsiaTable, MapData } from '../../src/define.js';
import {
  assert,
  axeFinds,
  button,
  cleanUp,
  equal,
  find,
  findAll,
  item,
  itEmulated,
  mountBox,
  mountMap,
  near,
  nextFrame,
  popup,
  record,
  root,
  settled,
  until,
  words,
} from './support.js';
import { sample } from './sample-data.js';

const mountTable = async (
  more: Partial<MapData> = {},
  { width = 720, lang = 'en' } = {},
): Promise<CentralAsiaTable> => {
  const table = document.createElement('central-asia-table');
  table.data = { ...sample(), ...more };
  const box = mountBox('', width);
  box.lang = lang;
  box.append(table);
  await settled(table);
  return table;
};

const section = (table: Element, caption: RegExp): HTMLElement => {
  const found = findAll(table, '.scroll').find((box) =>
    caption.test(words(box.querySelector('caption')!)),
  );
  assert(found, `no table ${caption}`);
  return found;
};
const rowsOf = (box: Element) => [...box.querySelectorAll<HTMLElement>('tbody tr')];
const column = (box: Element, index: number) =>
  rowsOf(box).map((row) => words(row.children[index]!));
const heading = (box: Element, name: string) => {
  const found = [...box.querySelectorAll('thead th')].find((th) => words(th) === name);
  assert(found, `no heading ${name}`);
  return found;
};
const sort = async (table: CentralAsiaTable, box: Element, name: string) => {
  heading(box, name).querySelector('button')!.click();
  await table.updateComplete;
  return heading(box, name).getAttribute('aria-sort');
};
const filter = async (table: CentralAsiaTable, text: string) => {
  const input = find<HTMLInputElement>(table, 'input[type=search]');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await table.updateComplete;
};
const status = (table: Element) => words(find(table, '[role=status]'));

/** A link of each date, in the order given. */
function dated(...dates: readonly (string | undefined)[]): Partial<MapData> {
  const { date: _, ...link } = sample().links![0]!;
  return {
    links: dates.map((start, i) => ({
      ...link,
      id: `l${i}`,
      summary: `Link ${i}.`,
      ...(start === undefined ? {} : { date: { start } }),
    })),
  };
}

describe('the tables of <central-asia-table>', () => {
  afterEach(cleanUp);

  it('have captions, and scopes on all headings', async () => {
    const table = await mountTable();
    equal(
      findAll(table, 'caption').map((caption) => words(caption).split('. ')[0]!),
      ['Countries', 'Alliances and organisations', 'Border and water disputes', 'Links'],
    );
    for (const th of findAll(table, 'thead th')) {
      equal(th.getAttribute('scope'), 'col');
      equal(th.getAttribute('aria-sort'), 'none');
    }
    for (const row of findAll(table, 'tbody tr')) {
      const th = row.firstElementChild!;
      equal([th.localName, th.getAttribute('scope')], ['th', 'row']);
      assert(th.querySelector('button'), `${words(row)} can be selected`);
    }
  });

  it('list every country with its capital and roles', async () => {
    const table = await mountTable();
    const rows = rowsOf(section(table, /Countries/)).map((row) => [...row.children].map(words));
    equal(rows.length, table.scene!.table[0]!.rows.length);
    const kazakhstan = rows.find(([name]) => name === 'Kazakhstan');
    equal(kazakhstan, ['Kazakhstan', 'Astana', 'Club member', 'Gazette, A report, 2019']);
  });
});

describe('sorting', () => {
  afterEach(cleanUp);

  it('goes up, down, and back to how it was', async () => {
    const table = await mountTable();
    const box = section(table, /Alliances/);
    const before = column(box, 1);
    const sorted = [...before].sort();
    equal(await sort(table, box, 'Country'), 'ascending');
    equal(column(box, 1), sorted);
    equal(await sort(table, box, 'Country'), 'descending');
    equal(column(box, 1), [...sorted].reverse());
    equal(await sort(table, box, 'Country'), 'none');
    equal(column(box, 1), before);
  });

  it('is by one column at a time, and by table', async () => {
    const table = await mountTable();
    const [countries, links] = [section(table, /Countries/), section(table, /Links/)];
    await sort(table, countries, 'Capital');
    await sort(table, links, 'From');
    equal(await sort(table, countries, 'Role'), 'ascending');
    equal(heading(countries, 'Capital').getAttribute('aria-sort'), 'none');
    equal(heading(links, 'From').getAttribute('aria-sort'), 'ascending');
  });

  it('puts dates in the order of time, those without one last', async () => {
    const table = await mountTable(dated('2019-03-01', undefined, '2018', '2019-02', '2009-12-31'));
    const box = section(table, /Links/);
    await sort(table, box, 'Date');
    equal(column(box, 2), ['Link 4.', 'Link 2.', 'Link 3.', 'Link 0.', 'Link 1.']);
  });

  it('knows numbers, and the sources', async () => {
    const table = await mountTable(dated(...Array.from({ length: 11 }, () => '2019')));
    const box = section(table, /Links/);
    await sort(table, box, 'What');
    await sort(table, box, 'What');
    equal(column(box, 2).slice(0, 3), ['Link 10.', 'Link 9.', 'Link 8.']);
    equal(await sort(table, box, 'Sources'), 'ascending');
  });

  it('stays when the date changes', async () => {
    const table = await mountTable();
    const box = section(table, /Alliances/);
    await sort(table, box, 'Country');
    table.asOf = '2022';
    await until(() => rowsOf(section(table, /Alliances/)).length === 4, 'the member of 2021');
    equal(column(section(table, /Alliances/), 1), [
      'Kazakhstan',
      'Kyrgyzstan',
      'Turkmenistan',
      'Uzbekistan',
    ]);
  });
});

describe('the filter', () => {
  afterEach(cleanUp);

  it('keeps the rows that have every word, in cells or sources, in either case', async () => {
    const table = await mountTable();
    const input = find<HTMLInputElement>(table, 'input[type=search]');
    equal(words(input.labels![0]!), 'Filter rows');
    const all = findAll(table, 'tbody tr').length;
    equal(status(table), `${all} of ${all} rows`);
    await filter(table, ' GAZETTE  visit ');
    equal(column(section(table, /Links/), 2), ['A visit of one day.']);
    equal(findAll(table, 'table').length, 1, 'tables without rows are away');
    equal(status(table), `1 of ${all} rows`);
    await filter(table, 'nowhere');
    equal(findAll(table, 'table').length, 0);
    equal(status(table), `0 of ${all} rows`);
    await filter(table, '');
    equal(findAll(table, 'tbody tr').length, all);
  });

  it('finds no word across two cells', async () => {
    const table = await mountTable();
    await filter(table, 'kazakhstanastana');
    equal(findAll(table, 'tbody tr').length, 0);
  });
});

describe('the CSV', () => {
  const create = URL.createObjectURL;
  const revoke = URL.revokeObjectURL;
  const { click } = HTMLAnchorElement.prototype;
  const blobs = new Map<string, Blob>();
  const revoked: string[] = [];
  const saved: { name: string; href: string }[] = [];

  beforeEach(() => {
    blobs.clear();
    revoked.length = saved.length = 0;
    URL.createObjectURL = (blob) => {
      const url = create.call(URL, blob);
      blobs.set(url, blob as Blob);
      return url;
    };
    URL.revokeObjectURL = (url) => {
      revoked.push(url);
      revoke.call(URL, url);
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, href: this.href });
    };
  });
  afterEach(() => {
    Object.assign(URL, { createObjectURL: create, revokeObjectURL: revoke });
    HTMLAnchorElement.prototype.click = click;
    cleanUp();
  });

  it('has what is left, in its order, with the addresses of sources', async () => {
    const table = await mountTable();
    await sort(table, section(table, /Links/), 'From');
    await sort(table, section(table, /Links/), 'From');
    await filter(table, 'gazette turkmenistan');
    button(table, 'Download as CSV').click();
    const [{ name, href }] = saved as [{ name: string; href: string }];
    equal(name, 'A-small-map-2020-06-15.csv');
    const blob = blobs.get(href)!;
    equal(blob.type, 'text/csv;charset=utf-8');
    equal([...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)], [0xef, 0xbb, 0xbf]);
    equal((await blob.text()).replace('\ufeff', '').split('\r\n'), [
      '"Links. As of 15 June 2020","From","To","What","Statement","Date","Sources"',
      '"Links","Uzbekistan","Turkmenistan","A quarrel over water.","standing relation","from 2018 to 2021","Gazette, A report, 2019 <https://example.org/report>"',
      '"Links","Kazakhstan","Turkmenistan","A visit of one day.","event","1 March 2019","Gazette, A report, 2019 <https://example.org/report>; Trap, Not a link"',
      '',
    ]);
    await until(() => revoked.includes(href), 'the address is given back');
  });

  it('is not offered where no row is left', async () => {
    const table = await mountTable();
    await filter(table, 'nowhere');
    assert(button(table, 'Download as CSV').disabled, 'disabled');
  });
});

describe('selecting in <central-asia-table>', () => {
  afterEach(cleanUp);

  const isSeen = (box: Element, row: Element) => {
    const [outer, inner] = [box.getBoundingClientRect(), row.getBoundingClientRect()];
    const head = box.querySelector('thead')!.getBoundingClientRect();
    return inner.top >= head.bottom - 1 && inner.bottom <= outer.top + box.clientHeight + 1;
  };
  const marked = (box: Element) => rowsOf(box).filter((row) => row.ariaCurrent === 'true');

  it('marks the row and scrolls its box to it, never the page', async () => {
    const table = await mountTable();
    table.style.marginBlockStart = '200vh';
    const box = section(table, /Countries/);
    assert(box.scrollHeight > box.clientHeight, 'the box scrolls');
    for (const [id, name] of [
      ['country:UZ', 'Uzbekistan'],
      ['country:AF', 'Afghanistan'],
      ['country:KZ', 'Kazakhstan'],
    ] as const) {
      table.selected = id;
      await table.updateComplete;
      const [row, ...others] = marked(box);
      equal([words(row!.firstElementChild!), others.length], [name, 0]);
      assert(isSeen(box, row!), `${name} is seen`);
    }
    equal(window.scrollY, 0, 'the page');
    box.scrollTop = 0;
    table.requestUpdate();
    await table.updateComplete;
    equal(box.scrollTop, 0, 'a reader may scroll away');
  });

  it('scrolls to a row that a filter has hidden once it is there again', async () => {
    const table = await mountTable();
    await filter(table, 'nowhere');
    table.selected = 'country:UZ';
    await table.updateComplete;
    await filter(table, '');
    const box = section(table, /Countries/);
    assert(isSeen(box, marked(box)[0]!), 'seen');
  });

  it('works from the table to the map and from the map to the table', async () => {
    const map: CentralAsiaMap = await mountMap('', { data: sample() });
    button(map, 'Table').click();
    const table = await until(
      () => root(map).querySelector<CentralAsiaTable>('central-asia-table'),
      'the table',
    );
    await until(() => table.shadowRoot && findAll(table, 'tbody tr').length > 0, 'its rows');
    const selects = record(map, 'cam-select');
    const box = section(table, /Countries/);
    const row = rowsOf(box).find((candidate) => words(candidate).includes('Uzbekistan'))!;
    row.querySelector('button')!.click();
    await until(() => words(popup(map) ?? box).startsWith('Uzbekistan'), 'on the map');
    assert(item(map, 'country:UZ').hasAttribute('data-active'), 'it stands out');
    equal(
      selects.map(({ id }) => id),
      ['country:UZ'],
    );
    map.selected = 'TM';
    await until(() => words(marked(box)[0] ?? box).startsWith('Turkmenistan'), 'in the table');
    assert(isSeen(box, marked(box)[0]!), 'seen');
  });
});

describe('the looks of <central-asia-table>', () => {
  afterEach(cleanUp);

  it('fits 320 pixels, with targets of 24', async () => {
    const table = await mountTable({}, { width: 320 });
    const inner = root(table).firstElementChild!;
    for (const element of [inner, ...inner.children])
      assert(element.getBoundingClientRect().right <= table.getBoundingClientRect().right, 'fits');
    for (const target of findAll(table, 'button, input, a')) {
      const { width, height } = target.getBoundingClientRect();
      assert(height >= 24 && width >= 24, `${words(target)} is ${width} by ${height}`);
    }
    equal(await axeFinds(table), []);
  });

  it('keeps headings in sight', async () => {
    const table = await mountTable();
    const box = section(table, /Countries/);
    box.scrollTop = 300;
    await nextFrame();
    const { top } = heading(box, 'Country').getBoundingClientRect();
    near(top, box.getBoundingClientRect().top, 1, 'the heading');
    equal(await axeFinds(table), []);
  });

  it('runs from the right where the language does', async () => {
    const table = await mountTable({}, { lang: 'fa', width: 320 });
    await until(() => table.scene!.dir === 'rtl', 'Persian');
    await table.updateComplete;
    const [first, second] = [...section(table, /./).querySelectorAll('thead th')];
    assert(
      first!.getBoundingClientRect().left > second!.getBoundingClientRect().left,
      'the first column is on the right',
    );
    equal(await axeFinds(table), []);
  });

  itEmulated('prints whole tables without what cannot be used', async () => {
    const table = await mountTable();
    await emulateMedia({ media: 'print' });
    const box = section(table, /Countries/);
    const seen = [
      getComputedStyle(find(table, '.tools')).display,
      getComputedStyle(heading(box, 'Country')).position,
      box.scrollHeight - box.clientHeight,
    ];
    await emulateMedia({ media: 'screen' });
    equal(seen, ['none', 'static', 0]);
  });
});
