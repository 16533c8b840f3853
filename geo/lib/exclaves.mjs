/**
 * Exclaves that a coarse level would lose: their country, a point inside and, for those that only one country surrounds, that host.
 * Those that the host administers are pieces of their own: `piece` is the code that they carry as `d`, since Natural Earth has none.
 * Listed by hand, because telling an exclave from any other small part needs the whole map.
 */
export const EXCLAVES = {
  sokh: { host: 'KG', country: 'UZ', point: [71.14, 39.95] },
  shohimardon: { host: 'KG', country: 'UZ', point: [71.73, 39.94] },
  vorukh: { host: 'KG', country: 'TJ', point: [70.6, 39.83] },
  sarvan: { host: 'UZ', country: 'TJ', point: [70.6, 40.98] },
  nakhchivan: { country: 'AZ', point: [45.4, 39.3] },
  artsvashen: { host: 'AZ', country: 'AM', point: [45.515, 40.635], piece: 'E01' },
  'yukhari-askipara': { host: 'AM', country: 'AZ', point: [45.0, 41.055], piece: 'E02' },
  barkhudarli: { host: 'AM', country: 'AZ', point: [45.2, 40.985], piece: 'E03' },
  musandam: { country: 'OM', point: [56.3, 26.0] },
};

const all = Object.values(EXCLAVES);
const heldByHosts = all.filter(({ piece }) => piece);

/** Source of a mapshaper expression that is true for a part that is this exclave. */
function isPart({ country, point: [x, y] }) {
  const box = `this.bounds[0] < ${x} && this.bounds[1] < ${y} && this.bounds[2] > ${x} && this.bounds[3] > ${y}`;
  // The area keeps the mainland, whose box holds its exclaves too, out of it.
  return `(c == "${country}" && this.area < 7e9 && ${box})`;
}

/** Source of mapshaper statements that make the exclaves which their hosts administer pieces of these. */
export const markHeldExclavesExpression = () =>
  heldByHosts
    .map((exclave) => `if (${isPart(exclave)}) { c = "${exclave.host}"; d = "${exclave.piece}" }`)
    .join('; ');

/** Source of a mapshaper expression that is true for a part that is one of the exclaves. */
export const isExclaveExpression = () =>
  all.map((exclave) => (exclave.piece ? `d == "${exclave.piece}"` : isPart(exclave))).join(' || ');

/** Source of mapshaper statements that give the enclosed exclaves to the country around them. */
export const absorbExclavesExpression = () =>
  all
    .filter(({ host }) => host)
    .map((exclave) =>
      exclave.piece
        ? `if (d == "${exclave.piece}") d = ""`
        : `if (${isPart(exclave)}) c = "${exclave.host}"`,
    )
    .join('; ');
