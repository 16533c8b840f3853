/** Browsers read what they save after the click has returned, in milliseconds. */
const TIME_TO_READ = 1000;

/** Has the browser save a file. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), TIME_TO_READ);
}
