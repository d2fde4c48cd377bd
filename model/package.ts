import type { PackageModel } from './types.ts';

export const packageModel = {
  name: 'Latchkey',
  label: 'Latchkey',
  classPrefix: 'Latchkey',
  objectPrefix: 'Latchkey',
  apiVersion: '65.0',
} as const satisfies PackageModel;
