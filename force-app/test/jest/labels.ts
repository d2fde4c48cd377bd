import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelModel } from '../../../model/types';

const FOLDER = join(__dirname, '../../../model/labels');

/** The labels of all files of `model/labels`, by name without the prefix. */
export const labels: Readonly<Record<string, LabelModel>> = Object.assign(
  {},
  ...readdirSync(FOLDER).flatMap((file) =>
    Object.values(
      jest.requireActual<Record<string, Readonly<Record<string, LabelModel>>>>(join(FOLDER, file)),
    ),
  ),
);
