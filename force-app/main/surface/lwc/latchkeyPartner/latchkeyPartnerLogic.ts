import type { DelegationView } from 'latchkey/contracts';
import { numberText } from 'c/latchkeyPartnerText';
import { format } from 'c/latchkeyText';
import { labels } from './labels';

/** How many seats the company has, in words and as a bar. */
export interface SeatsView {
  readonly text: string;
  /** There is a bar. */
  readonly hasLimit: boolean;
  /** Of a hundred; more people than seats is a full bar. */
  readonly share: number;
}

export function seatsOf({ seats, seatsUsed, seatsLeft }: DelegationView): SeatsView {
  const used = numberText(seatsUsed);
  if (typeof seats !== 'number') {
    return { text: format(labels.seatsOpen, used), hasLimit: false, share: 0 };
  }
  const left = numberText(seatsLeft ?? Math.max(0, seats - seatsUsed));
  return {
    text: format(labels.seats, used, numberText(seats), left),
    hasLimit: true,
    share: seatsUsed >= seats ? 100 : Math.round((100 * seatsUsed) / seats),
  };
}
