/** Sizes of pictures, in pixels of the file. They are laid out at half of it, so that type is legible on a telephone. */
export const CARDS = {
  og: { width: 1200, height: 630, use: 'Link preview' },
  wide: { width: 1600, height: 900, use: 'Post or slide, 16:9' },
  square: { width: 1080, height: 1080, use: 'Feed, 1:1' },
  portrait: { width: 1080, height: 1350, use: 'Feed, 4:5' },
  story: { width: 1080, height: 1920, use: 'Story, 9:16' },
} as const;
export type Card = keyof typeof CARDS;

/** An SVG document as a PNG file. Rejects where the browser cannot draw it. */
export async function drawPng(svg: string, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser cannot draw the picture.');
    context.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error('The picture is too large.')),
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
