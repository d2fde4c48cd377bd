import { createApexTestWireAdapter } from '@salesforce/sfdx-lwc-jest';

/** `lightning/uiListsApi`: the stub of sfdx-lwc-jest lacks this adapter. */
export const getListInfosByObjectName = createApexTestWireAdapter(jest.fn());
