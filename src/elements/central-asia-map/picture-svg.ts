import type { MapView } from '../../app/map-view.js';
import { lightPaint } from '../../app/paint.js';
import type { Scene } from '../../core/model/scene.js';
import { renderPicture } from '../../core/render/render-picture.js';
import { insetCode, notesCode } from './further-chunks.js';
import type { InsetPicture } from './inset-picture.js';

/** A map as it is drawn now, as a standalone SVG document; empty before that. */
export function pictureSvg(
  scene: Scene,
  { frame, inset }: MapView,
  picture: InsetPicture | undefined,
  idPrefix: string | undefined,
): string {
  if (!frame) return '';
  const place = inset?.place;
  const close = place?.panel === 'below' ? undefined : picture?.frame;
  const drawn = place && close && { ...close, ...place };
  return renderPicture(
    { ...frame, view: { ...frame.view, bleed: 0 } },
    scene,
    { idPrefix },
    {
      paint: lightPaint,
      // What draws the close-up and the notes is there when they are.
      over: (options) => [
        ...((drawn && insetCode.value?.drawInset(drawn, scene.dir, options)) ?? []),
        ...(notesCode.value?.drawMargin(frame, scene.dir, options) ?? []),
      ],
    },
  );
}
