import { useState } from 'react';
import { CentralAsiaMap } from 'central-asia-map/react';
import { article } from 'central-asia-map/datasets/article';

const DATES = { '2023-10-17': 'The day of the visit', '2023-11-02': 'The day of the article' };

const links = article.links.filter(({ id }) => article.show.links.includes(id));
const english = (text) => (typeof text === 'string' ? text : text.en);

export function Story() {
  const [asOf, setAsOf] = useState('2023-11-02');
  const [selected, setSelected] = useState();
  return (
    <>
      <h1>Tajikistan and Iran, date by date</h1>
      <p>
        Iran's defence minister came to Dushanbe on 17 October 2023. Choose a date, or one of the
        ties that the map draws.
      </p>
      <div className="controls">
        <label>
          As of
          <select value={asOf} onChange={({ target }) => setAsOf(target.value)}>
            {Object.entries(DATES).map(([date, name]) => (
              <option key={date} value={date}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <CentralAsiaMap
        asOf={asOf}
        selected={selected}
        onCamSelect={({ detail }) => setSelected(detail.id ?? undefined)}
      />
      <p id="picked" aria-live="polite">
        {selected ? `Selected: ${selected}` : 'Nothing is selected.'}
      </p>
      <ul className="items">
        {links.map(({ id, summary }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={selected === `link:${id}`}
              onClick={() => setSelected(`link:${id}`)}
            >
              {english(summary)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
