'use client';

import { useState } from 'react';
import { CentralAsiaMap } from 'central-asia-map/react';

const COUNTRIES = { TJ: 'Tajikistan', IR: 'Iran', KG: 'Kyrgyzstan', RU: 'Russia' };

/** The map with the server's figure inside, and buttons that select on it. */
export function LiveMap({ asOf, figure }) {
  const [selected, setSelected] = useState();
  return (
    <>
      <CentralAsiaMap
        asOf={asOf}
        selected={selected}
        onCamSelect={({ detail }) => setSelected(detail.id ?? undefined)}
      >
        <div dangerouslySetInnerHTML={{ __html: figure }} />
      </CentralAsiaMap>
      <ul className="items">
        {Object.entries(COUNTRIES).map(([code, name]) => (
          <li key={code}>
            <button
              type="button"
              aria-pressed={selected === `country:${code}`}
              onClick={() => setSelected(`country:${code}`)}
            >
              What the map says of {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
