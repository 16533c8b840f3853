/** Browsers read what they save after the click has returned. */
const TIME_TO_READ = 1000;

/** Has the browser save something as a file. The anchor stays out of the document, where no page's listener meets its click. */
export function saveFile(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), TIME_TO_READ);
}
