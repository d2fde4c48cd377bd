/**
 * CSV files of Bulk API 2.0. https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/datafiles_prepare_csv.htm
 */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { JsonObject } from '../call.ts';
import { failure } from '../failure.ts';

const DELIMITERS = { BACKQUOTE: '`', CARET: '^', COMMA: ',', PIPE: '|', SEMICOLON: ';', TAB: '\t' } as const;
const ENDINGS = { LF: '\n', CRLF: '\r\n' } as const;

export interface CsvFormat {
  readonly columnDelimiter: keyof typeof DELIMITERS;
  readonly lineEnding: keyof typeof ENDINGS;
}

/** @throws RestFailure for a name that the API does not know. */
export function readFormat({
  columnDelimiter = 'COMMA',
  lineEnding = 'LF',
  contentType = 'CSV',
}: JsonObject): CsvFormat {
  requireOneOf('contentType', ['CSV'], contentType);
  requireOneOf('columnDelimiter', Object.keys(DELIMITERS), columnDelimiter);
  requireOneOf('lineEnding', Object.keys(ENDINGS), lineEnding);
  return { columnDelimiter, lineEnding } as CsvFormat;
}

export function requireOneOf(name: string, known: readonly string[], value: unknown): void {
  if (typeof value === 'string' && known.includes(value)) return;
  throw failure(
    'API_ERROR',
    `Invalid value for ${name}: ${String(value)}. Valid values are ${known.join(', ')}`,
  );
}

/** A file that is not what the job said; ends the job. */
export class CsvProblem extends Error {}

/** Header row and data rows. @throws CsvProblem */
export function parseCsv(text: string, format: CsvFormat): { columns: string[]; rows: string[][] } {
  const [firstLine = ''] = text.split('\n', 1);
  if (text.includes('\n') && firstLine.endsWith('\r') !== (format.lineEnding === 'CRLF')) {
    throw new CsvProblem(
      `ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is ${format.lineEnding}`,
    );
  }
  try {
    const [columns = [], ...rows] = parse(text, {
      bom: true,
      delimiter: DELIMITERS[format.columnDelimiter],
      record_delimiter: ENDINGS[format.lineEnding],
      skip_empty_lines: true,
    });
    return { columns, rows };
  } catch (error) {
    throw new CsvProblem(`ClientInputError : Failed to parse CSV. ${(error as Error).message}`);
  }
}

/** Every cell stands in quotes. */
export function formatCsv(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  format: CsvFormat,
): string {
  return stringify([columns, ...rows] as string[][], {
    quoted: true,
    quoted_empty: true,
    delimiter: DELIMITERS[format.columnDelimiter],
    record_delimiter: ENDINGS[format.lineEnding],
  });
}
