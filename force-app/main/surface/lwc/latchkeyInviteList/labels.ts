import badMany from '@salesforce/label/c.Latchkey_Invite_Bad_Many';
import badOne from '@salesforce/label/c.Latchkey_Invite_Bad_One';
import checkFailed from '@salesforce/label/c.Latchkey_Invite_Check_Failed';
import checking from '@salesforce/label/c.Latchkey_Invite_Checking';
import email from '@salesforce/label/c.Latchkey_Invite_Email';
import failed from '@salesforce/label/c.Latchkey_Invite_Failed';
import file from '@salesforce/label/c.Latchkey_Invite_File';
import keptMany from '@salesforce/label/c.Latchkey_Invite_Kept_Many';
import keptOne from '@salesforce/label/c.Latchkey_Invite_Kept_One';
import line from '@salesforce/label/c.Latchkey_Invite_Line';
import lines from '@salesforce/label/c.Latchkey_Invite_Lines';
import linesExample from '@salesforce/label/c.Latchkey_Invite_Lines_Example';
import linesHelp from '@salesforce/label/c.Latchkey_Invite_Lines_Help';
import message from '@salesforce/label/c.Latchkey_Invite_Message';
import name from '@salesforce/label/c.Latchkey_Invite_Name';
import readyMany from '@salesforce/label/c.Latchkey_Invite_Ready_Many';
import readyOne from '@salesforce/label/c.Latchkey_Invite_Ready_One';
import results from '@salesforce/label/c.Latchkey_Invite_Results';
import save from '@salesforce/label/c.Latchkey_Invite_Save';
import sendAllMany from '@salesforce/label/c.Latchkey_Invite_Send_All_Many';
import sendAllNone from '@salesforce/label/c.Latchkey_Invite_Send_All_None';
import sendAllOne from '@salesforce/label/c.Latchkey_Invite_Send_All_One';
import sentMany from '@salesforce/label/c.Latchkey_Invite_Sent_Many';
import sentOne from '@salesforce/label/c.Latchkey_Invite_Sent_One';
import state from '@salesforce/label/c.Latchkey_Invite_State';
import stateBad from '@salesforce/label/c.Latchkey_Invite_State_Bad';
import stateKnown from '@salesforce/label/c.Latchkey_Invite_State_Known';
import stateReady from '@salesforce/label/c.Latchkey_Invite_State_Ready';
import stateSent from '@salesforce/label/c.Latchkey_Invite_State_Sent';
import stateWaiting from '@salesforce/label/c.Latchkey_Invite_State_Waiting';
import cure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import working from '@salesforce/label/c.Latchkey_Partner_Working';

export const labels = {
  badMany,
  badOne,
  checkFailed,
  checking,
  cure,
  email,
  failed,
  file,
  keptMany,
  keptOne,
  line,
  lines,
  linesExample,
  linesHelp,
  message,
  name,
  readyMany,
  readyOne,
  results,
  save,
  sendAllMany,
  sendAllNone,
  sendAllOne,
  sentMany,
  sentOne,
  state,
  stateBad,
  stateKnown,
  stateReady,
  stateSent,
  stateWaiting,
  working,
};
