/** The arrowheads and the hatch that a page's pictures refer to, as SVG text. */
export const defs = (colours) => `<defs>
<pattern id="ots" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0,8L8,0" stroke="${colours.ots}" stroke-width="1"/></pattern>
<pattern id="both" width="8" height="8" patternUnits="userSpaceOnUse"><path d="M0,0h8v8H0z" fill="${colours.sco}"/><path d="M0,8L8,0" stroke="${colours.ots}" stroke-width="1"/></pattern>
${['cooperative', 'hostile', 'neutral']
  .map(
    (tone) =>
      `<marker id="${tone}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0L8,4L0,8z" fill="${colours[tone]}"/></marker>`,
  )
  .join('\n')}
</defs>`;
