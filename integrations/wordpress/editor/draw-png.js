/** A drawing as a file of pixels; rejects where the browser cannot draw it. */
export async function drawPng(svg, { width, height }) {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    canvas.getContext('2d').drawImage(image, 0, 0, width, height);
    const file = await new Promise((resolve) => canvas.toBlob(resolve));
    if (!file) throw new Error('The picture is too large.');
    return file;
  } finally {
    URL.revokeObjectURL(url);
  }
}
