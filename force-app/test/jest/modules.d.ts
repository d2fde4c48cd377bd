/** The part of sfdx-lwc-jest that the mocks use; the package has no types. */
declare module '@salesforce/sfdx-lwc-jest' {
  export function createApexTestWireAdapter(call: jest.Mock): unknown;
}
