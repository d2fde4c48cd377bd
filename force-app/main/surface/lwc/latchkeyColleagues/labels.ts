import access from '@salesforce/label/c.Latchkey_Colleagues_Access';
import accessActive from '@salesforce/label/c.Latchkey_Colleagues_Access_Active';
import accessDisabled from '@salesforce/label/c.Latchkey_Colleagues_Access_Disabled';
import accessFrozen from '@salesforce/label/c.Latchkey_Colleagues_Access_Frozen';
import accessInactive from '@salesforce/label/c.Latchkey_Colleagues_Access_Inactive';
import accessNone from '@salesforce/label/c.Latchkey_Colleagues_Access_None';
import activate from '@salesforce/label/c.Latchkey_Colleagues_Activate';
import activateAskMany from '@salesforce/label/c.Latchkey_Colleagues_Activate_Ask_Many';
import activateAskOne from '@salesforce/label/c.Latchkey_Colleagues_Activate_Ask_One';
import activateMeaning from '@salesforce/label/c.Latchkey_Colleagues_Activate_Meaning';
import activateNone from '@salesforce/label/c.Latchkey_Colleagues_Activate_None';
import activateYesMany from '@salesforce/label/c.Latchkey_Colleagues_Activate_Yes_Many';
import activateYesOne from '@salesforce/label/c.Latchkey_Colleagues_Activate_Yes_One';
import activatedMany from '@salesforce/label/c.Latchkey_Colleagues_Activated_Many';
import activatedOne from '@salesforce/label/c.Latchkey_Colleagues_Activated_One';
import callFailed from '@salesforce/label/c.Latchkey_Colleagues_Call_Failed';
import cancel from '@salesforce/label/c.Latchkey_Colleagues_Cancel';
import deactivate from '@salesforce/label/c.Latchkey_Colleagues_Deactivate';
import deactivateAskMany from '@salesforce/label/c.Latchkey_Colleagues_Deactivate_Ask_Many';
import deactivateAskOne from '@salesforce/label/c.Latchkey_Colleagues_Deactivate_Ask_One';
import deactivateMeaning from '@salesforce/label/c.Latchkey_Colleagues_Deactivate_Meaning';
import deactivateNone from '@salesforce/label/c.Latchkey_Colleagues_Deactivate_None';
import deactivateYesMany from '@salesforce/label/c.Latchkey_Colleagues_Deactivate_Yes_Many';
import deactivateYesOne from '@salesforce/label/c.Latchkey_Colleagues_Deactivate_Yes_One';
import deactivatedMany from '@salesforce/label/c.Latchkey_Colleagues_Deactivated_Many';
import deactivatedOne from '@salesforce/label/c.Latchkey_Colleagues_Deactivated_One';
import email from '@salesforce/label/c.Latchkey_Colleagues_Email';
import empty from '@salesforce/label/c.Latchkey_Colleagues_Empty';
import emptyCure from '@salesforce/label/c.Latchkey_Colleagues_Empty_Cure';
import failedMany from '@salesforce/label/c.Latchkey_Colleagues_Failed_Many';
import failedOne from '@salesforce/label/c.Latchkey_Colleagues_Failed_One';
import failure from '@salesforce/label/c.Latchkey_Colleagues_Failure';
import intro from '@salesforce/label/c.Latchkey_Colleagues_Intro';
import job from '@salesforce/label/c.Latchkey_Colleagues_Job';
import lastLogin from '@salesforce/label/c.Latchkey_Colleagues_Last_Login';
import leftOutMany from '@salesforce/label/c.Latchkey_Colleagues_Left_Out_Many';
import leftOutOne from '@salesforce/label/c.Latchkey_Colleagues_Left_Out_One';
import loadFailed from '@salesforce/label/c.Latchkey_Colleagues_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Colleagues_Loading';
import name from '@salesforce/label/c.Latchkey_Colleagues_Name';
import noPermission from '@salesforce/label/c.Latchkey_Colleagues_No_Permission';
import noPermissionCure from '@salesforce/label/c.Latchkey_Colleagues_No_Permission_Cure';
import noneFound from '@salesforce/label/c.Latchkey_Colleagues_None_Found';
import note from '@salesforce/label/c.Latchkey_Colleagues_Note';
import search from '@salesforce/label/c.Latchkey_Colleagues_Search';
import selected from '@salesforce/label/c.Latchkey_Colleagues_Selected';
import shownMany from '@salesforce/label/c.Latchkey_Colleagues_Shown_Many';
import shownOne from '@salesforce/label/c.Latchkey_Colleagues_Shown_One';
import skippedMany from '@salesforce/label/c.Latchkey_Colleagues_Skipped_Many';
import skippedOne from '@salesforce/label/c.Latchkey_Colleagues_Skipped_One';
import table from '@salesforce/label/c.Latchkey_Colleagues_Table';
import title from '@salesforce/label/c.Latchkey_Colleagues_Title';
import titleCompany from '@salesforce/label/c.Latchkey_Colleagues_Title_Company';
import tooMany from '@salesforce/label/c.Latchkey_Colleagues_Too_Many';
import working from '@salesforce/label/c.Latchkey_Colleagues_Working';
import you from '@salesforce/label/c.Latchkey_Colleagues_You';
import outcomeCure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import tryAgain from '@salesforce/label/c.Latchkey_Panel_Try_Again';

export const labels = {
  access,
  accessActive,
  accessDisabled,
  accessFrozen,
  accessInactive,
  accessNone,
  activate,
  activateAskMany,
  activateAskOne,
  activateMeaning,
  activateNone,
  activateYesMany,
  activateYesOne,
  activatedMany,
  activatedOne,
  callFailed,
  cancel,
  deactivate,
  deactivateAskMany,
  deactivateAskOne,
  deactivateMeaning,
  deactivateNone,
  deactivateYesMany,
  deactivateYesOne,
  deactivatedMany,
  deactivatedOne,
  email,
  empty,
  emptyCure,
  failedMany,
  failedOne,
  failure,
  intro,
  job,
  lastLogin,
  leftOutMany,
  leftOutOne,
  loadFailed,
  loading,
  name,
  noPermission,
  noPermissionCure,
  noneFound,
  note,
  outcomeCure,
  search,
  selected,
  shownMany,
  shownOne,
  skippedMany,
  skippedOne,
  table,
  title,
  titleCompany,
  tooMany,
  tryAgain,
  working,
  you,
};
