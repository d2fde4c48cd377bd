import confirmRetry from '@salesforce/label/c.Latchkey_Confirm_Retry';
import loadFailed from '@salesforce/label/c.Latchkey_Panel_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Panel_Loading';
import message from '@salesforce/label/c.Latchkey_Panel_Message';
import never from '@salesforce/label/c.Latchkey_Panel_Never';
import none from '@salesforce/label/c.Latchkey_Panel_None';
import noPermission from '@salesforce/label/c.Latchkey_Panel_No_Permission';
import noPermissionCure from '@salesforce/label/c.Latchkey_Panel_No_Permission_Cure';
import outcomeCode from '@salesforce/label/c.Latchkey_Outcome_Code';
import outcomeCure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import lastLogin from '@salesforce/label/c.Latchkey_Panel_Last_Login';
import pending from '@salesforce/label/c.Latchkey_Panel_Pending';
import pendingLong from '@salesforce/label/c.Latchkey_Panel_Pending_Long';
import policy from '@salesforce/label/c.Latchkey_Panel_Policy';
import policyToBe from '@salesforce/label/c.Latchkey_Panel_Policy_To_Be';
import problems from '@salesforce/label/c.Latchkey_Panel_Problems';
import refreshFailed from '@salesforce/label/c.Latchkey_Panel_Refresh_Failed';
import retryMeaning from '@salesforce/label/c.Latchkey_Panel_Retry_Meaning';
import retryNone from '@salesforce/label/c.Latchkey_Panel_Retry_None';
import retryOf from '@salesforce/label/c.Latchkey_Panel_Retry_Of';
import retryQueued from '@salesforce/label/c.Latchkey_Panel_Retry_Queued';
import since from '@salesforce/label/c.Latchkey_Panel_Since';
import updated from '@salesforce/label/c.Latchkey_Panel_Updated';
import username from '@salesforce/label/c.Latchkey_Panel_Username';
import working from '@salesforce/label/c.Latchkey_Panel_Working';

export const labels = {
  confirmRetry,
  lastLogin,
  loadFailed,
  loading,
  message,
  never,
  noPermission,
  noPermissionCure,
  none,
  outcomeCode,
  outcomeCure,
  pending,
  pendingLong,
  policy,
  policyToBe,
  problems,
  refreshFailed,
  retryMeaning,
  retryNone,
  retryOf,
  retryQueued,
  since,
  updated,
  username,
  working,
};
