import type { Diagnosis, Verdict } from 'latchkey/contracts';
import { formatCount } from 'c/latchkeyText';
import { labels } from './labels';

/** One thing the doctor looked at, ready to be shown. */
export interface Finding extends Diagnosis {
  readonly key: number;
  readonly icon: string;
  readonly iconVariant: string;
  readonly word: string;
}

const LOOKS: Readonly<
  Record<Verdict, { readonly icon: string; readonly iconVariant: string; readonly word: string }>
> = {
  Error: { icon: 'utility:error', iconVariant: 'error', word: labels.error },
  Warning: { icon: 'utility:warning', iconVariant: 'warning', word: labels.warning },
  OK: { icon: 'utility:success', iconVariant: 'success', word: labels.ok },
};

const ORDER: readonly Verdict[] = ['Error', 'Warning', 'OK'];

/** What has to be done comes first; within a verdict the doctor's own order stays. */
export function findingsOf(diagnoses: readonly Diagnosis[]): Finding[] {
  return ORDER.flatMap((verdict) => diagnoses.filter((one) => one.verdict === verdict)).map((one, key) => ({
    ...one,
    ...LOOKS[one.verdict],
    key,
  }));
}

/** How the org stands, in a sentence. */
export function summaryOf(diagnoses: readonly Diagnosis[]): string {
  const count = (verdict: Verdict) => diagnoses.filter((one) => one.verdict === verdict).length;
  const errors = count('Error');
  const warnings = count('Warning');
  if (errors === 0 && warnings === 0) {
    return labels.healthy;
  }
  return [
    ...(errors > 0 ? [formatCount(errors, labels.errorOne, labels.errorMany)] : []),
    ...(warnings > 0 ? [formatCount(warnings, labels.warningOne, labels.warningMany)] : []),
  ].join(' ');
}
