import cancel from '@salesforce/label/c.Latchkey_Run_Cancel';
import cure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import working from '@salesforce/label/c.Latchkey_Panel_Working';
import account from '@salesforce/label/c.Latchkey_Run_Account';
import action from '@salesforce/label/c.Latchkey_Run_Action';
import all from '@salesforce/label/c.Latchkey_Run_All';
import callFailed from '@salesforce/label/c.Latchkey_Run_Call_Failed';
import changes from '@salesforce/label/c.Latchkey_Run_Changes';
import filter from '@salesforce/label/c.Latchkey_Run_Filter';
import hiddenPerson from '@salesforce/label/c.Latchkey_Run_Hidden_Person';
import loadFailed from '@salesforce/label/c.Latchkey_Run_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Run_Loading';
import more from '@salesforce/label/c.Latchkey_Run_More';
import noReleaseCure from '@salesforce/label/c.Latchkey_Run_No_Release_Cure';
import noRelease from '@salesforce/label/c.Latchkey_Run_No_Release';
import nobody from '@salesforce/label/c.Latchkey_Run_Nobody';
import note from '@salesforce/label/c.Latchkey_Run_Note';
import people from '@salesforce/label/c.Latchkey_Run_People';
import percent from '@salesforce/label/c.Latchkey_Run_Percent';
import person from '@salesforce/label/c.Latchkey_Run_Person';
import problems from '@salesforce/label/c.Latchkey_Run_Problems';
import reason from '@salesforce/label/c.Latchkey_Run_Reason';
import rejectAskMany from '@salesforce/label/c.Latchkey_Run_Reject_Ask_Many';
import rejectAskOne from '@salesforce/label/c.Latchkey_Run_Reject_Ask_One';
import rejectMeaning from '@salesforce/label/c.Latchkey_Run_Reject_Meaning';
import reject from '@salesforce/label/c.Latchkey_Run_Reject';
import releaseAskMany from '@salesforce/label/c.Latchkey_Run_Release_Ask_Many';
import releaseAskOne from '@salesforce/label/c.Latchkey_Run_Release_Ask_One';
import releaseChosen from '@salesforce/label/c.Latchkey_Run_Release_Chosen';
import releaseMeaning from '@salesforce/label/c.Latchkey_Run_Release_Meaning';
import releaseSome from '@salesforce/label/c.Latchkey_Run_Release_Some';
import release from '@salesforce/label/c.Latchkey_Run_Release';
import removalsMany from '@salesforce/label/c.Latchkey_Run_Removals_Many';
import removalsOne from '@salesforce/label/c.Latchkey_Run_Removals_One';
import results from '@salesforce/label/c.Latchkey_Run_Results';
import resume from '@salesforce/label/c.Latchkey_Run_Resume';
import retryAll from '@salesforce/label/c.Latchkey_Run_Retry_All';
import retryMany from '@salesforce/label/c.Latchkey_Run_Retry_Many';
import retryOne from '@salesforce/label/c.Latchkey_Run_Retry_One';
import shownMany from '@salesforce/label/c.Latchkey_Run_Shown_Many';
import shownMore from '@salesforce/label/c.Latchkey_Run_Shown_More';
import shownOne from '@salesforce/label/c.Latchkey_Run_Shown_One';
import show from '@salesforce/label/c.Latchkey_Run_Show';
import someAskMany from '@salesforce/label/c.Latchkey_Run_Some_Ask_Many';
import someAskOne from '@salesforce/label/c.Latchkey_Run_Some_Ask_One';
import someOthersMany from '@salesforce/label/c.Latchkey_Run_Some_Others_Many';
import someOthersOne from '@salesforce/label/c.Latchkey_Run_Some_Others_One';
import state from '@salesforce/label/c.Latchkey_Run_State';
import stopAsk from '@salesforce/label/c.Latchkey_Run_Stop_Ask';
import stopMeaning from '@salesforce/label/c.Latchkey_Run_Stop_Meaning';
import stop from '@salesforce/label/c.Latchkey_Run_Stop';
import title from '@salesforce/label/c.Latchkey_Run_Title';
import whyHeld from '@salesforce/label/c.Latchkey_Run_Why_Held';
import why from '@salesforce/label/c.Latchkey_Run_Why';
import laterRun from '@salesforce/label/c.Latchkey_Later_Run';
import undo from '@salesforce/label/c.Latchkey_Later_Undo';
import undoWhom from '@salesforce/label/c.Latchkey_Later_Undo_Whom';

export const labels = {
  laterRun,
  undo,
  undoWhom,
  account,
  action,
  all,
  callFailed,
  cancel,
  changes,
  cure,
  filter,
  hiddenPerson,
  loadFailed,
  loading,
  more,
  noRelease,
  noReleaseCure,
  nobody,
  note,
  people,
  percent,
  person,
  problems,
  reason,
  reject,
  rejectAskMany,
  rejectAskOne,
  rejectMeaning,
  release,
  releaseAskMany,
  releaseAskOne,
  releaseChosen,
  releaseMeaning,
  releaseSome,
  removalsMany,
  removalsOne,
  results,
  resume,
  retryAll,
  retryMany,
  retryOne,
  show,
  shownMany,
  shownMore,
  shownOne,
  someAskMany,
  someAskOne,
  someOthersMany,
  someOthersOne,
  state,
  stop,
  stopAsk,
  stopMeaning,
  title,
  why,
  whyHeld,
  working,
};
