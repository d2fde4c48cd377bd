import accountSearch from '@salesforce/label/c.Latchkey_Scope_Account_Search';
import account from '@salesforce/label/c.Latchkey_Scope_Account';
import action from '@salesforce/label/c.Latchkey_Scope_Action';
import asPolicies from '@salesforce/label/c.Latchkey_Scope_As_Policies';
import byAccount from '@salesforce/label/c.Latchkey_Scope_By_Account';
import byLines from '@salesforce/label/c.Latchkey_Scope_By_Lines';
import byListView from '@salesforce/label/c.Latchkey_Scope_By_List_View';
import childAccounts from '@salesforce/label/c.Latchkey_Scope_Child_Accounts';
import file from '@salesforce/label/c.Latchkey_Scope_File';
import linesExample from '@salesforce/label/c.Latchkey_Scope_Lines_Example';
import linesHelp from '@salesforce/label/c.Latchkey_Scope_Lines_Help';
import lines from '@salesforce/label/c.Latchkey_Scope_Lines';
import listViewChoose from '@salesforce/label/c.Latchkey_Scope_List_View_Choose';
import listView from '@salesforce/label/c.Latchkey_Scope_List_View';
import listViewsFailed from '@salesforce/label/c.Latchkey_Scope_List_Views_Failed';
import preview from '@salesforce/label/c.Latchkey_Scope_Preview';
import who from '@salesforce/label/c.Latchkey_Scope_Who';
import laterHelp from '@salesforce/label/c.Latchkey_Later_Help';
import laterOn from '@salesforce/label/c.Latchkey_Later_On';

import givenMany from '@salesforce/label/c.Latchkey_Selection_Many';
import givenOne from '@salesforce/label/c.Latchkey_Selection_One';

export const labels = {
  account,
  accountSearch,
  action,
  asPolicies,
  byAccount,
  byLines,
  byListView,
  childAccounts,
  file,
  givenMany,
  givenOne,
  laterHelp,
  laterOn,
  lines,
  linesExample,
  linesHelp,
  listView,
  listViewChoose,
  listViewsFailed,
  preview,
  who,
};
