import { renderStaticMap } from 'central-asia-map/static';
import { LiveMap } from './live-map.jsx';

const AS_OF = '2023-11-02';

export default function Page() {
  const { html } = renderStaticMap(undefined, { asOf: AS_OF, narrow: true, idPrefix: 'page-map-' });
  return (
    <>
      <h1>Tajikistan among its neighbours</h1>
      <p>
        On 17 October 2023 Iran's defence minister came to Dushanbe with a delegation. The server
        has drawn this map; once its script is there, it can be moved and asked.
      </p>
      <LiveMap asOf={AS_OF} figure={html} />
    </>
  );
}
