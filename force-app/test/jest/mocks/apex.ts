/** `@salesforce/apex`: a test sees which provisioned value was asked to be read again. */
export const refreshApex = jest.fn<Promise<void>, [unknown]>().mockResolvedValue(undefined);
