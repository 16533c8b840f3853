import { html, joined, withCode } from './html.mjs';

const CONFIDENCE = {
  sure: 'Sure.',
  likely: 'Probably right; weakly sourced.',
  check: 'Not confirmed; left out of the map unless `unconfirmed` is set.',
};
const BASIS = {
  copy: 'A copy of the source was read.',
  memory: 'General knowledge; no source was re-read.',
  article: 'The article alone.',
  mixed: 'Copies of the sources were read for most of it; the rest is general knowledge.',
};

/** The words of the built-in record: names, dates, and what a statement rests on, as the map itself says them. */
export function recordWords({ record, messages, formatDate, formatDateRange, safeUrl }) {
  const text = (value) => (typeof value === 'string' ? value : (value?.en ?? ''));
  const date = (iso) => html`<time datetime="${iso}">${formatDate(iso, 'en')}</time>`;
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  const { countries } = messages;
  const named = new Map([
    ...record.alliances.map((body) => [`org:${body.id}`, body.short]),
    ...[...record.actors, ...record.places].map(({ id, name }) => [id, name]),
    // What others do not recognise is listed by the body under a name of its own.
    ['x:trnc', countries.XC],
    ['UN', messages.terms.un],
  ]);
  const nameOf = (id) =>
    text(named.get(id)) || countries[id] || (/^[A-Z]{2}$/.test(id) ? regions.of(id) : id);

  return {
    messages,
    text,
    date,
    nameOf,
    names: (ids) => [ids].flat().map(nameOf).join(', '),
    range: (start, end) => formatDateRange(start, end, 'en'),
    /** A half-open period, as far as it is known; `attested` is since when, where the beginning is not. */
    period(from, to, attested) {
      if (attested)
        return html`from an unknown date, attested since
        ${date(attested)}${to ? html`, until ${date(to)}` : ''}`;
      if (from && to) return html`${date(from)} to ${date(to)}`;
      if (from) return html`since ${date(from)}`;
      return to ? html`until ${date(to)}` : 'no date given';
    },
    safeUrl,
    cite: (keys) => citations(keys, { record, text, safeUrl }),
    standing: ({ confidence = 'sure', basis, checked }) =>
      html`${joined(
        [
          withCode(CONFIDENCE[confidence]),
          Array.isArray(basis) ? BASIS.mixed : BASIS[basis],
          checked && html`Checked ${date(checked)}.`,
        ],
        ' ',
      )}`,
  };
}

/** Links to the publications; those that are never cited to readers are left to the list of sources. */
function citations(keys = [], { record, text, safeUrl }) {
  const links = keys
    .filter((key) => record.sources[key]?.cite !== false)
    .map((key) => {
      const { publisher, title, date, url } = record.sources[key];
      const href = safeUrl(url) ?? `sources.html#source-${key}`;
      return html`<a href="${href}" title="${text(title)}"
        >${text(publisher)}${date ? `, ${date}` : ''}</a
      >`;
    });
  return joined(links, '; ');
}
