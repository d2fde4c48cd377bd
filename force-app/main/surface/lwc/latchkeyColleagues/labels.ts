import access from '@salesforce/label/c.Latchkey_Colleagues_Access';
import accessActive from '@salesforce/label/c.Latchkey_Colleagues_Access_Active';
import accessDisabled from '@salesforce/label/c.Latchkey_Colleagues_Access_Disabled';
import accessFrozen from '@salesforce/label/c.Latchkey_Colleagues_Access_Frozen';
import accessInactive from '@salesforce/label/c.Latchkey_Colleagues_Access_Inactive';
import accessNone from '@salesforce/label/c.Latchkey_Colleagues_Access_None';
import email from '@salesforce/label/c.Latchkey_Colleagues_Email';
import empty from '@salesforce/label/c.Latchkey_Colleagues_Empty';
import emptyCure from '@salesforce/label/c.Latchkey_Colleagues_Empty_Cure';
import job from '@salesforce/label/c.Latchkey_Colleagues_Job';
import lastLogin from '@salesforce/label/c.Latchkey_Colleagues_Last_Login';
import loadFailed from '@salesforce/label/c.Latchkey_Colleagues_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Colleagues_Loading';
import name from '@salesforce/label/c.Latchkey_Colleagues_Name';
import note from '@salesforce/label/c.Latchkey_Colleagues_Note';
import search from '@salesforce/label/c.Latchkey_Colleagues_Search';
import shownMany from '@salesforce/label/c.Latchkey_Colleagues_Shown_Many';
import shownOne from '@salesforce/label/c.Latchkey_Colleagues_Shown_One';
import table from '@salesforce/label/c.Latchkey_Colleagues_Table';
import you from '@salesforce/label/c.Latchkey_Colleagues_You';
import chosenMany from '@salesforce/label/c.Latchkey_Partner_Chosen_Many';
import chosenOne from '@salesforce/label/c.Latchkey_Partner_Chosen_One';
import clear from '@salesforce/label/c.Latchkey_Partner_Clear';
import company from '@salesforce/label/c.Latchkey_Partner_Company';
import filter from '@salesforce/label/c.Latchkey_Partner_Filter';
import filterActive from '@salesforce/label/c.Latchkey_Partner_Filter_Active';
import filterAll from '@salesforce/label/c.Latchkey_Partner_Filter_All';
import filterFrozen from '@salesforce/label/c.Latchkey_Partner_Filter_Frozen';
import filterInactive from '@salesforce/label/c.Latchkey_Partner_Filter_Inactive';
import filterNone from '@salesforce/label/c.Latchkey_Partner_Filter_None';
import hint from '@salesforce/label/c.Latchkey_Partner_Hint';
import listAnd from '@salesforce/label/c.Latchkey_Partner_List_And';
import moreActions from '@salesforce/label/c.Latchkey_Partner_More_Actions';
import next from '@salesforce/label/c.Latchkey_Partner_Next';
import noneFound from '@salesforce/label/c.Latchkey_Partner_None_Found';
import onItsWay from '@salesforce/label/c.Latchkey_Partner_On_Its_Way';
import pages from '@salesforce/label/c.Latchkey_Partner_Pages';
import previous from '@salesforce/label/c.Latchkey_Partner_Previous';
import range from '@salesforce/label/c.Latchkey_Partner_Range';
import waits from '@salesforce/label/c.Latchkey_Partner_Waits';
import working from '@salesforce/label/c.Latchkey_Partner_Working';

export const labels = {
  access,
  accessActive,
  accessDisabled,
  accessFrozen,
  accessInactive,
  accessNone,
  chosenMany,
  chosenOne,
  clear,
  company,
  email,
  empty,
  emptyCure,
  filter,
  filterActive,
  filterAll,
  filterFrozen,
  filterInactive,
  filterNone,
  hint,
  job,
  lastLogin,
  listAnd,
  loadFailed,
  loading,
  moreActions,
  name,
  next,
  noneFound,
  note,
  onItsWay,
  pages,
  previous,
  range,
  search,
  shownMany,
  shownOne,
  table,
  waits,
  working,
  you,
};
