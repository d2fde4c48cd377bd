import { download } from 'c/latchkeyDownload';

describe('download', () => {
  it('hands the text over under its name and forgets the address again', async () => {
    const blobs: Blob[] = [];
    const forgotten: string[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        blobs.push(blob);
        return 'blob:of-the-test';
      },
      revokeObjectURL: (address: string) => forgotten.push(address),
    });
    const names: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download, this.href);
    });

    download('RUN-00001.csv', 'Contact,Status\r\n');

    expect(names).toEqual(['RUN-00001.csv', 'blob:of-the-test']);
    expect(blobs[0]?.type).toBe('application/octet-stream');
    // The mark that spreadsheets know the code page by, three bytes, and the text.
    expect(blobs[0]?.size).toBe(3 + 'Contact,Status\r\n'.length);
    expect(forgotten).toEqual(['blob:of-the-test']);
    click.mockRestore();
  });
});
