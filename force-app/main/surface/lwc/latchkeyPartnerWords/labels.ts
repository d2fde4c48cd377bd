import actionDeactivate from '@salesforce/label/c.Latchkey_History_Action_Deactivate';
import actionDisable from '@salesforce/label/c.Latchkey_History_Action_Disable';
import actionFreeze from '@salesforce/label/c.Latchkey_History_Action_Freeze';
import actionGrant from '@salesforce/label/c.Latchkey_History_Action_Grant';
import actionOther from '@salesforce/label/c.Latchkey_History_Action_Other';
import actionPassword from '@salesforce/label/c.Latchkey_History_Action_Password';
import actionReactivate from '@salesforce/label/c.Latchkey_History_Action_Reactivate';
import actionUnfreeze from '@salesforce/label/c.Latchkey_History_Action_Unfreeze';
import actionUpdate from '@salesforce/label/c.Latchkey_History_Action_Update';
import actionWelcome from '@salesforce/label/c.Latchkey_History_Action_Welcome';
import byColleague from '@salesforce/label/c.Latchkey_History_By_Colleague';
import byPerson from '@salesforce/label/c.Latchkey_History_By_Person';
import byRule from '@salesforce/label/c.Latchkey_History_By_Rule';
import byUs from '@salesforce/label/c.Latchkey_History_By_Us';

export const labels = {
  actionDeactivate,
  actionDisable,
  actionFreeze,
  actionGrant,
  actionOther,
  actionPassword,
  actionReactivate,
  actionUnfreeze,
  actionUpdate,
  actionWelcome,
  byColleague,
  byPerson,
  byRule,
  byUs,
};
