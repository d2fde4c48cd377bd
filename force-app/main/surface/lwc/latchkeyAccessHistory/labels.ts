import all from '@salesforce/label/c.Latchkey_Panel_History_All';
import code from '@salesforce/label/c.Latchkey_Outcome_Code';
import cure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import empty from '@salesforce/label/c.Latchkey_Panel_History_Empty';
import entry from '@salesforce/label/c.Latchkey_Panel_Entry';
import history from '@salesforce/label/c.Latchkey_Panel_History';
import initiator from '@salesforce/label/c.Latchkey_Panel_Initiator';
import latest from '@salesforce/label/c.Latchkey_Panel_History_Latest';

export const labels = { all, code, cure, empty, entry, history, initiator, latest };
