import by from '@salesforce/label/c.Latchkey_History_By';
import what from '@salesforce/label/c.Latchkey_Waiting_What';
import when from '@salesforce/label/c.Latchkey_History_When';
import field from '@salesforce/label/c.Latchkey_Partner_Field';
import working from '@salesforce/label/c.Latchkey_Partner_Working';
import approve from '@salesforce/label/c.Latchkey_Waiting_Approve';
import approveAsk from '@salesforce/label/c.Latchkey_Waiting_Approve_Ask';
import approveFor from '@salesforce/label/c.Latchkey_Waiting_Approve_For';
import approveMeaning from '@salesforce/label/c.Latchkey_Waiting_Approve_Meaning';
import approveYes from '@salesforce/label/c.Latchkey_Waiting_Approve_Yes';
import approved from '@salesforce/label/c.Latchkey_Waiting_Approved';
import decline from '@salesforce/label/c.Latchkey_Waiting_Decline';
import declineAsk from '@salesforce/label/c.Latchkey_Waiting_Decline_Ask';
import declineFor from '@salesforce/label/c.Latchkey_Waiting_Decline_For';
import declineMeaning from '@salesforce/label/c.Latchkey_Waiting_Decline_Meaning';
import declineYes from '@salesforce/label/c.Latchkey_Waiting_Decline_Yes';
import declined from '@salesforce/label/c.Latchkey_Waiting_Declined';
import empty from '@salesforce/label/c.Latchkey_Waiting_Empty';
import emptyCure from '@salesforce/label/c.Latchkey_Waiting_Empty_Cure';
import failed from '@salesforce/label/c.Latchkey_Waiting_Failed';
import intro from '@salesforce/label/c.Latchkey_Waiting_Intro';
import list from '@salesforce/label/c.Latchkey_Waiting_List';
import loadFailed from '@salesforce/label/c.Latchkey_Waiting_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Waiting_Loading';
import more from '@salesforce/label/c.Latchkey_Waiting_More';
import ours from '@salesforce/label/c.Latchkey_Waiting_Ours';
import queued from '@salesforce/label/c.Latchkey_Waiting_Queued';
import reason from '@salesforce/label/c.Latchkey_Waiting_Reason';
import shownMany from '@salesforce/label/c.Latchkey_Waiting_Shown_Many';
import shownOne from '@salesforce/label/c.Latchkey_Waiting_Shown_One';
import withdraw from '@salesforce/label/c.Latchkey_Waiting_Withdraw';
import withdrawAsk from '@salesforce/label/c.Latchkey_Waiting_Withdraw_Ask';
import withdrawFor from '@salesforce/label/c.Latchkey_Waiting_Withdraw_For';
import withdrawMeaning from '@salesforce/label/c.Latchkey_Waiting_Withdraw_Meaning';
import withdrawYes from '@salesforce/label/c.Latchkey_Waiting_Withdraw_Yes';
import withdrawn from '@salesforce/label/c.Latchkey_Waiting_Withdrawn';
import yours from '@salesforce/label/c.Latchkey_Waiting_Yours';

export const labels = {
  what,
  when,
  approve,
  approveAsk,
  approveFor,
  approveMeaning,
  approveYes,
  approved,
  by,
  decline,
  declineAsk,
  declineFor,
  declineMeaning,
  declineYes,
  declined,
  empty,
  emptyCure,
  failed,
  field,
  intro,
  list,
  loadFailed,
  loading,
  more,
  ours,
  queued,
  reason,
  shownMany,
  shownOne,
  withdraw,
  withdrawAsk,
  withdrawFor,
  withdrawMeaning,
  withdrawYes,
  withdrawn,
  working,
  yours,
};
