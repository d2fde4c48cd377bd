import email from '@salesforce/label/c.Latchkey_Colleagues_Email';
import job from '@salesforce/label/c.Latchkey_Colleagues_Job';
import lastLogin from '@salesforce/label/c.Latchkey_Colleagues_Last_Login';
import name from '@salesforce/label/c.Latchkey_Colleagues_Name';
import you from '@salesforce/label/c.Latchkey_Colleagues_You';
import chosenMany from '@salesforce/label/c.Latchkey_Partner_Chosen_Many';
import chosenOne from '@salesforce/label/c.Latchkey_Partner_Chosen_One';
import company from '@salesforce/label/c.Latchkey_Partner_Company';
import working from '@salesforce/label/c.Latchkey_Partner_Working';
import confirm from '@salesforce/label/c.Latchkey_Review_Confirm';
import confirmedColumn from '@salesforce/label/c.Latchkey_Review_Confirmed';
import confirmedMany from '@salesforce/label/c.Latchkey_Review_Confirmed_Many';
import confirmedOne from '@salesforce/label/c.Latchkey_Review_Confirmed_One';
import empty from '@salesforce/label/c.Latchkey_Review_Done';
import emptyCure from '@salesforce/label/c.Latchkey_Review_Done_Cure';
import end from '@salesforce/label/c.Latchkey_Review_End';
import endAskMany from '@salesforce/label/c.Latchkey_Review_End_Ask_Many';
import endAskOne from '@salesforce/label/c.Latchkey_Review_End_Ask_One';
import endMeaning from '@salesforce/label/c.Latchkey_Review_End_Meaning';
import endYes from '@salesforce/label/c.Latchkey_Review_End_Yes';
import endedMany from '@salesforce/label/c.Latchkey_Review_Ended_Many';
import endedOne from '@salesforce/label/c.Latchkey_Review_Ended_One';
import hint from '@salesforce/label/c.Latchkey_Review_Hint';
import intro from '@salesforce/label/c.Latchkey_Review_Intro';
import loadFailed from '@salesforce/label/c.Latchkey_Review_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Review_Loading';
import progress from '@salesforce/label/c.Latchkey_Review_Progress';
import shownMany from '@salesforce/label/c.Latchkey_Review_Shown_Many';
import shownOne from '@salesforce/label/c.Latchkey_Review_Shown_One';
import table from '@salesforce/label/c.Latchkey_Review_Table';

export const labels = {
  chosenMany,
  chosenOne,
  company,
  confirm,
  confirmedColumn,
  confirmedMany,
  confirmedOne,
  email,
  empty,
  emptyCure,
  end,
  endAskMany,
  endAskOne,
  endMeaning,
  endYes,
  endedMany,
  endedOne,
  hint,
  intro,
  job,
  lastLogin,
  loadFailed,
  loading,
  name,
  progress,
  shownMany,
  shownOne,
  table,
  working,
  you,
};
