/** `lightning/confirm`: a test decides what the person answers; without that, it is No. */
export default class LightningConfirm {
  static open = jest.fn<Promise<boolean>, [unknown]>().mockResolvedValue(false);
}
