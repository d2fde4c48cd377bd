/** A point in time with seconds, in the viewer's time zone. */
import { LightningElement, api } from 'lwc';
import { context } from 'localorg/client';

export default class Moment extends LightningElement {
  /** ISO text or epoch milliseconds; null shows nothing. */
  @api value: string | number | null = null;

  timeZone = context.i18n.timeZone;
}
