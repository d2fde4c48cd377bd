import type { ActionOption, MailEffect, SeatEffect } from 'latchkey/contracts';
import { format } from 'c/latchkeyText';
import { labels } from './labels';

/** What has to be known of an action to say what it does beside its purpose. */
export type Effects = Pick<ActionOption, 'seat' | 'seatsLeft' | 'mail' | 'reversible'>;

const MAIL: Readonly<Record<MailEffect, string>> = {
  Yes: labels.mailYes,
  No: labels.mailNo,
  Possible: labels.mailPossible,
};

const SEAT: Readonly<Record<SeatEffect, string>> = {
  Takes: labels.seatTakes,
  Frees: labels.seatFrees,
  Keeps: labels.seatKeeps,
};

/** Mail, seat and whether it can be undone, in one line. */
export function effectsText(effects: Effects): string {
  const { mail, reversible } = effects;
  const texts = [MAIL[mail], seatText(effects)];
  if (typeof reversible === 'boolean') texts.push(reversible ? labels.undoYes : labels.undoNo);
  return texts.reduce((line, text) => format(labels.list, line, text));
}

/** What an action does, with its effects, as one sentence for a confirmation. */
export function consequenceText(option: Effects & Pick<ActionOption, 'consequence'>): string {
  return format(labels.sentence, option.consequence, effectsText(option));
}

function seatText({ seat, seatsLeft }: Effects): string {
  return seat === 'Takes' && typeof seatsLeft === 'number'
    ? format(labels.seatTakesOneOf, seatsLeft)
    : SEAT[seat];
}
