import by from '@salesforce/label/c.Latchkey_History_By';
import empty from '@salesforce/label/c.Latchkey_History_Empty';
import file from '@salesforce/label/c.Latchkey_History_File';
import intro from '@salesforce/label/c.Latchkey_History_Intro';
import loadFailed from '@salesforce/label/c.Latchkey_History_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_History_Loading';
import more from '@salesforce/label/c.Latchkey_History_More';
import note from '@salesforce/label/c.Latchkey_History_Note';
import outcome from '@salesforce/label/c.Latchkey_History_Outcome';
import save from '@salesforce/label/c.Latchkey_History_Save';
import saveFailed from '@salesforce/label/c.Latchkey_History_Save_Failed';
import shownMany from '@salesforce/label/c.Latchkey_History_Shown_Many';
import shownOne from '@salesforce/label/c.Latchkey_History_Shown_One';
import somebody from '@salesforce/label/c.Latchkey_History_Somebody';
import statusAwaiting from '@salesforce/label/c.Latchkey_History_Status_Awaiting';
import statusFailed from '@salesforce/label/c.Latchkey_History_Status_Failed';
import statusQueued from '@salesforce/label/c.Latchkey_History_Status_Queued';
import statusSkipped from '@salesforce/label/c.Latchkey_History_Status_Skipped';
import statusSucceeded from '@salesforce/label/c.Latchkey_History_Status_Succeeded';
import table from '@salesforce/label/c.Latchkey_History_Table';
import what from '@salesforce/label/c.Latchkey_History_What';
import when from '@salesforce/label/c.Latchkey_History_When';
import who from '@salesforce/label/c.Latchkey_History_Who';
import cure from '@salesforce/label/c.Latchkey_Outcome_Cure';

export const labels = {
  by,
  cure,
  empty,
  file,
  intro,
  loadFailed,
  loading,
  more,
  note,
  outcome,
  save,
  saveFailed,
  shownMany,
  shownOne,
  somebody,
  statusAwaiting,
  statusFailed,
  statusQueued,
  statusSkipped,
  statusSucceeded,
  table,
  what,
  when,
  who,
};
