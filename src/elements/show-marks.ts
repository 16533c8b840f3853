import type { Messages } from '../core/messages/messages.js';
import type { SceneItem } from '../core/model/scene.js';
import type { Panels } from '../core/panels/panel-types.js';

/** What readers point at, and what is selected. */
export interface Marks {
  readonly met: string | undefined;
  readonly selected: SceneItem | undefined;
}

/** Shows on all maps and in the table what is pointed at and what is selected, and says of the latter what it is in each. */
export function showMarks(
  root: HTMLElement | DocumentFragment,
  panels: Panels,
  { met, selected }: Marks,
  messages: Messages | undefined,
): void {
  for (const element of root.querySelectorAll('[data-id],[data-row]')) {
    const id = element.getAttribute('data-id') ?? element.getAttribute('data-row');
    mark(element, 'met', id === met);
    mark(element, 'chosen', id === selected?.id);
    if (element.localName === 'button')
      element.setAttribute('aria-pressed', String(id === selected?.id));
  }
  const said = root.querySelector('.cam-said');
  const text = selected && messages ? sayOf(selected, panels, messages) : '';
  if (said && said.textContent !== text) said.textContent = text;
}

function mark(element: Element, name: string, isOn: boolean): void {
  if (element.classList.contains(name) === isOn) return;
  element.classList.toggle(name, isOn);
  // Of land the neighbours would cover half of the outline.
  if (isOn && element.parentElement?.classList.contains('layer-countries'))
    element.parentElement.append(element);
}

/** What the table says of an item; of what is in no table, its own words. */
function sayOf(
  item: SceneItem,
  { table }: Panels,
  { lists, timeline }: Pick<Messages, 'lists' | 'timeline'>,
): string {
  const rows = (table?.parts ?? []).flatMap(({ name, rows }) =>
    rows.filter((row) => row.item === item.id).map((row) => ({ name, row })),
  );
  if (!table || rows.length === 0) return item.label;
  return rows
    .map(({ name, row }) => {
      const said = table.columns.map(({ text }, i) =>
        lists.plain([text, row.cells[i]?.words ?? '']),
      );
      const who = name ? lists.plain([row.name.text, name.text]) : row.name.text;
      return lists.sentence(timeline.about(who, [lists.clauses(said)]));
    })
    .join(' ');
}
