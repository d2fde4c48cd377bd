import type { Model } from '../read/model.ts';
import type { Change } from './change.ts';
import { compareContracts } from './contracts.ts';
import { compareData } from './data.ts';
import { compareServices } from './services.ts';

/** All differences that somebody outside the package can see: breaking ones first. */
export function compareModels(before: Model, after: Model): Change[] {
  const changes = [
    ...compareServices(before, after),
    ...compareContracts(before, after),
    ...compareData(before, after),
  ];
  return changes.toSorted((a, b) => Number(b.kind === 'breaking') - Number(a.kind === 'breaking'));
}
