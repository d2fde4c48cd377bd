import another from '@salesforce/label/c.Latchkey_Bulk_Another';
import back from '@salesforce/label/c.Latchkey_Bulk_Back';
import badLineMany from '@salesforce/label/c.Latchkey_Bulk_Bad_Line_Many';
import badLineOne from '@salesforce/label/c.Latchkey_Bulk_Bad_Line_One';
import brakeMeaning from '@salesforce/label/c.Latchkey_Bulk_Brake_Meaning';
import brake from '@salesforce/label/c.Latchkey_Bulk_Brake';
import changedMany from '@salesforce/label/c.Latchkey_Bulk_Changed_Many';
import changedOne from '@salesforce/label/c.Latchkey_Bulk_Changed_One';
import cutMeaning from '@salesforce/label/c.Latchkey_Bulk_Cut_Meaning';
import cut from '@salesforce/label/c.Latchkey_Bulk_Cut';
import goOn from '@salesforce/label/c.Latchkey_Bulk_Go_On';
import handOverFailed from '@salesforce/label/c.Latchkey_Bulk_Hand_Over_Failed';
import handingOver from '@salesforce/label/c.Latchkey_Bulk_Handing_Over';
import intro from '@salesforce/label/c.Latchkey_Bulk_Intro';
import lineNote from '@salesforce/label/c.Latchkey_Bulk_Line_Note';
import lineText from '@salesforce/label/c.Latchkey_Bulk_Line_Text';
import line from '@salesforce/label/c.Latchkey_Bulk_Line';
import lookingAt from '@salesforce/label/c.Latchkey_Bulk_Looking_At';
import nothing from '@salesforce/label/c.Latchkey_Bulk_Nothing';
import previewFailed from '@salesforce/label/c.Latchkey_Bulk_Preview_Failed';
import startFailed from '@salesforce/label/c.Latchkey_Bulk_Start_Failed';
import startMany from '@salesforce/label/c.Latchkey_Bulk_Start_Many';
import startOne from '@salesforce/label/c.Latchkey_Bulk_Start_One';
import started from '@salesforce/label/c.Latchkey_Bulk_Started';
import summary from '@salesforce/label/c.Latchkey_Bulk_Summary';
import title from '@salesforce/label/c.Latchkey_Bulk_Title';
import cancel from '@salesforce/label/c.Latchkey_Colleagues_Cancel';
import cure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import working from '@salesforce/label/c.Latchkey_Panel_Working';
import peopleMany from '@salesforce/label/c.Latchkey_Plan_Person_Many';
import peopleOne from '@salesforce/label/c.Latchkey_Plan_Person_One';
import policyProblems from '@salesforce/label/c.Latchkey_Run_Problems';
import noPermissionCure from '@salesforce/label/c.Latchkey_Runs_No_Permission_Cure';
import noPermission from '@salesforce/label/c.Latchkey_Runs_No_Permission';
import laterPreview from '@salesforce/label/c.Latchkey_Later_Preview';

export const labels = {
  laterPreview,
  another,
  back,
  badLineMany,
  badLineOne,
  brake,
  brakeMeaning,
  cancel,
  changedMany,
  changedOne,
  cure,
  cut,
  cutMeaning,
  goOn,
  handOverFailed,
  handingOver,
  intro,
  line,
  lineNote,
  lineText,
  lookingAt,
  noPermission,
  noPermissionCure,
  nothing,
  peopleMany,
  peopleOne,
  policyProblems,
  previewFailed,
  startFailed,
  startMany,
  startOne,
  started,
  summary,
  title,
  working,
};
