/** Sample data to choose from, and the org filled with it anew. */
import { notFound, textOf, workbenchOf } from './call.ts';
import type { ApiHandler } from './call.ts';
import { started } from './time.ts';

/** Gives `{ dataSets: [{ name, label, description }], current, task }`. */
export const listDataSets: ApiHandler = (call) => {
  const bench = workbenchOf(call);
  return {
    dataSets: bench.dataSets.map(({ name, label, description }) => ({ name, label, description })),
    current: bench.dataSet,
    task: bench.task,
  };
};

/** Body `{ name }`: everything in the org is replaced by this sample data. */
export const loadDataSet: ApiHandler = (call) => {
  const bench = workbenchOf(call);
  const name = textOf(call.body, 'name');
  const dataSet = bench.dataSets.find((one) => one.name === name);
  if (dataSet === undefined) throw notFound(`There is no sample data ${name}`);
  started(bench.load(dataSet));
};
