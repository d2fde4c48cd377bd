/** Excel takes a file without this mark for one in the old code page of the country. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Hands a text to the browser as a file to save. The type is the general one because the security layers of the
 * platform let only certain types become addresses.
 */
export function download(fileName: string, text: string): void {
  const file = new Blob([BYTE_ORDER_MARK, text], { type: 'application/octet-stream' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(link.href);
}
