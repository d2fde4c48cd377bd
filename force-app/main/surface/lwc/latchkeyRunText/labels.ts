import completed from '@salesforce/label/c.Latchkey_Run_Completed';
import counts from '@salesforce/label/c.Latchkey_Run_Counts';
import failed from '@salesforce/label/c.Latchkey_Run_Failed';
import held from '@salesforce/label/c.Latchkey_Run_Held';
import kindBulk from '@salesforce/label/c.Latchkey_Run_Kind_Bulk';
import kindNightly from '@salesforce/label/c.Latchkey_Run_Kind_Nightly';
import kindPolicy from '@salesforce/label/c.Latchkey_Run_Kind_Policy';
import minuteLeft from '@salesforce/label/c.Latchkey_Run_Minute_Left';
import minutesLeft from '@salesforce/label/c.Latchkey_Run_Minutes_Left';
import noPace from '@salesforce/label/c.Latchkey_Run_No_Pace';
import pace from '@salesforce/label/c.Latchkey_Run_Pace';
import purpose from '@salesforce/label/c.Latchkey_Run_Purpose';
import rejected from '@salesforce/label/c.Latchkey_Run_Rejected';
import running from '@salesforce/label/c.Latchkey_Run_Running';
import scanning from '@salesforce/label/c.Latchkey_Run_Scanning';
import stopped from '@salesforce/label/c.Latchkey_Run_Stopped';
import asPolicies from '@salesforce/label/c.Latchkey_Scope_As_Policies';

export const labels = {
  asPolicies,
  completed,
  counts,
  failed,
  held,
  kindBulk,
  kindNightly,
  kindPolicy,
  minuteLeft,
  minutesLeft,
  noPace,
  pace,
  purpose,
  rejected,
  running,
  scanning,
  stopped,
};
