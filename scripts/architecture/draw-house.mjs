import { instance } from '@viz-js/viz';
import { PARTS, withoutImplied } from './read-house.mjs';

const INK = '#4a453f';
const ENDS = { value: '', type: 'arrowhead=odot', dynamic: 'style=dashed' };

/** The house as an SVG: parts as boxes, imports as arrows, in a light panel of its own. */
export async function drawHouse({ arrows }) {
  const viz = await instance();
  const svg = viz.renderString(toDot(withoutImplied(arrows)), { format: 'svg' });
  return (
    // What comes before the element names the version of the program that has drawn it.
    `${svg.slice(svg.indexOf('<svg')).trim()}\n`
      // In pixels, so that its type has the size of a page's.
      .replace(/(width|height)="(\d+)pt"/g, '$1="$2"')
      // The first of a box's two lines is its name.
      .replace(/(<path[^>]*>\n<text)(?=[^>]*>[^<]*<\/text>\n<text)/g, '$1 font-weight="bold"')
  );
}

/** The same in the language of Graphviz. */
function toDot(arrows) {
  const font = 'fontname="Helvetica,Arial,sans-serif"';
  const isCore = ([name]) => name.startsWith('core/');
  return `digraph house {
    graph [bgcolor="#fffdf8", pad=0.25, nodesep=0.3, ranksep=0.4, ${font}, fontsize=13]
    node [shape=box, style="rounded,filled", fillcolor="#ffffff", color="${INK}", fontcolor="#22201c", ${font}, fontsize=12, margin="0.26,0.08"]
    edge [color="${INK}", arrowsize=0.7]
    subgraph cluster_core {
      graph [label="   src/core: pure", labeljust=l, style="rounded,filled", fillcolor="#eaf2f8", color="#9db4c4", fontcolor="#35556b"]
      ${PARTS.filter(isCore).map(toNode).join('\n')}
    }
    ${PARTS.filter((part) => !isCore(part))
      .map(toNode)
      .join('\n')}
    ${arrows.map(({ from, to, kind }) => `"${from}" -> "${to}" [${ENDS[kind]}]`).join('\n')}
  }`;
}

const toNode = ([name, { short }]) =>
  `"${name}" [label="${name.replace(/^core\//, '')}\\n${short}"]`;
