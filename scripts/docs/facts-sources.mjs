import { heading, html, joined } from './html.mjs';

/** Every source with the items that rest on it; those that are not cited stand apart. */
export function renderSources(record, words, safeUrl) {
  const users = usersOf(record, words);
  const entries = Object.entries(record.sources);
  const [cited, uncited] = [true, false].map((isCited) =>
    entries.filter(([, { cite = true }]) => cite === isCited),
  );
  const list = (sources) =>
    html`<ul class="sources">
      ${sources.map(([key, source]) => renderSource(key, source, users.get(key) ?? [], words, safeUrl))}
    </ul> `;
  return html`${heading(2, 'cited', 'Cited')} ${list(cited)}
    ${heading(2, 'not-cited', 'Read, but not cited')}
    <p>
      Copies of encyclopaedias, and of what others relay from a publisher, were read where nothing
      better was at hand. They are kept in the record, and the map never names them to readers as a
      source.
    </p>
    ${list(uncited)}`;
}

const renderSource = (key, { publisher, title, date, url }, users, { text }, safeUrl) => {
  const href = safeUrl(url);
  const name = text(title);
  return html`<li id="source-${key}">
    <a href="#source-${key}"><code>${key}</code></a> ${text(publisher)}:
    ${href ? html`<a href="${href}">${name}</a>` : name}${date ? `, ${date}` : ''}.${users.length > 0 ? html` <span class="small">For ${joined(users)}.</span>` : ''}
  </li> `;
};

/** Links to the items by the sources they name, at any depth. */
function usersOf(record, { text, nameOf }) {
  const users = new Map();
  const note = (item, link) => {
    for (const key of sourcesIn(item)) users.set(key, [...(users.get(key) ?? []), link]);
  };
  for (const body of record.alliances)
    note(body, html`<a href="alliances.html#alliance-${body.id}">${text(body.short)}</a>`);
  for (const dispute of record.disputes)
    note(dispute, html`<a href="disputes.html#dispute-${dispute.id}">${text(dispute.name)}</a>`);
  for (const link of record.links)
    note(link, html`<a href="links.html#link-${link.id}">${link.id}</a>`);
  for (const correction of record.corrections)
    note(correction, html`<a href="index.html#${correction.id}">a correction</a>`);
  for (const site of record.sites)
    note(site, html`<a href="sites.html#site-${site.id}">${text(site.name)}</a>`);
  for (const { short, ...corridor } of record.corridors)
    note(corridor, html`<a href="corridors.html#corridor-${corridor.id}">${text(short)}</a>`);
  for (const end of [...record.actors, ...record.places]) note(end, nameOf(end.id));
  return users;
}

function sourcesIn(value) {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = Array.isArray(value.sources) ? value.sources : [];
  return new Set([...own, ...Object.values(value).flatMap((inner) => [...sourcesIn(inner)])]);
}
