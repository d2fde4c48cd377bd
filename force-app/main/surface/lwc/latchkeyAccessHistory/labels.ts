import all from '@salesforce/label/c.Latchkey_Panel_History_All';
import automatic from '@salesforce/label/c.Latchkey_Panel_History_Automatic';
import code from '@salesforce/label/c.Latchkey_Outcome_Code';
import cure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import empty from '@salesforce/label/c.Latchkey_Panel_History_Empty';
import entry from '@salesforce/label/c.Latchkey_Panel_Entry';
import everything from '@salesforce/label/c.Latchkey_Panel_History_Everything';
import failures from '@salesforce/label/c.Latchkey_Panel_History_Failures';
import filter from '@salesforce/label/c.Latchkey_Panel_History_Filter';
import history from '@salesforce/label/c.Latchkey_Panel_History';
import initiator from '@salesforce/label/c.Latchkey_Panel_Initiator';
import latest from '@salesforce/label/c.Latchkey_Panel_History_Latest';
import none from '@salesforce/label/c.Latchkey_Panel_History_None';
import people from '@salesforce/label/c.Latchkey_Panel_History_People';
import retryOf from '@salesforce/label/c.Latchkey_Panel_Retry_Of';
import waiting from '@salesforce/label/c.Latchkey_Panel_History_Waiting';

export const labels = {
  all,
  automatic,
  code,
  cure,
  empty,
  entry,
  everything,
  failures,
  filter,
  history,
  initiator,
  latest,
  none,
  people,
  retryOf,
  waiting,
};
