import { parseXml, type XmlElement } from '../core/render/parse-xml.js';

const TAGS = new Set(
  (
    'figure figcaption div p ul ol li b span details summary table caption thead tbody tr th td a ' +
    'svg g path rect circle line text tspan title desc defs pattern clipPath marker polygon polyline ellipse mask use style'
  ).split(' '),
);
const ADDRESS = /^(?:https?:|mailto:|#|[^:]*$|[^:]*[/?#])/i;

/** What in markup could run, load or lead somewhere that data must not choose. */
export function activeContent(markup: string): string[] {
  const found: string[] = [];
  const visit = ({ name, attributes, children, text }: XmlElement): void => {
    if (!TAGS.has(name)) found.push(`<${name}>`);
    if (name === 'style' && /@import|url\((?!#)|expression|<|javascript:/i.test(text))
      found.push(`style ${text}`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^on/i.test(attribute)) found.push(attribute);
      if (['href', 'xlink:href', 'src'].includes(attribute) && !isHarmless(value))
        found.push(`${attribute}="${value}"`);
      if (/^(?:style|class|id|fill|stroke|clip-path|mask|marker-\w+|filter)$/.test(attribute)) {
        if (/[<>"'`;{}]|url\((?!#[\w.:+-]+\))|expression\(/i.test(value))
          found.push(`${attribute}="${value}"`);
      }
    }
    children.forEach(visit);
  };
  visit(parseXml(markup));
  return found;
}

/** As a browser would take it: white space and control characters at the ends and line ends inside do not count. */
function isHarmless(address: string): boolean {
  try {
    return ['http:', 'https:', 'mailto:'].includes(
      new URL(address, 'https://here.example/').protocol,
    );
  } catch {
    // No address at all leads nowhere.
    return ADDRESS.test(address);
  }
}
