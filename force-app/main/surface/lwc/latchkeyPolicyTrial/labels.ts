import open from '@salesforce/label/c.Latchkey_Explorer_Open';
import account from '@salesforce/label/c.Latchkey_Rows_Account';
import action from '@salesforce/label/c.Latchkey_Rows_Action';
import hidden from '@salesforce/label/c.Latchkey_Rows_Hidden';
import note from '@salesforce/label/c.Latchkey_Rows_Note';
import person from '@salesforce/label/c.Latchkey_Rows_Person';
import access from '@salesforce/label/c.Latchkey_Trial_Access';
import active from '@salesforce/label/c.Latchkey_Trial_Active';
import add from '@salesforce/label/c.Latchkey_Trial_Add';
import policyAfter from '@salesforce/label/c.Latchkey_Trial_After';
import policyBefore from '@salesforce/label/c.Latchkey_Trial_Before';
import changedMany from '@salesforce/label/c.Latchkey_Trial_Changed_Many';
import changedOne from '@salesforce/label/c.Latchkey_Trial_Changed_One';
import close from '@salesforce/label/c.Latchkey_Trial_Close';
import criterion from '@salesforce/label/c.Latchkey_Trial_Criterion';
import csv from '@salesforce/label/c.Latchkey_Trial_Csv';
import csvEffect from '@salesforce/label/c.Latchkey_Trial_Csv_Effect';
import csvFile from '@salesforce/label/c.Latchkey_Trial_Csv_File';
import failed from '@salesforce/label/c.Latchkey_Trial_Failed';
import field from '@salesforce/label/c.Latchkey_Trial_Field';
import fieldHelp from '@salesforce/label/c.Latchkey_Trial_Field_Help';
import grant from '@salesforce/label/c.Latchkey_Trial_Grant';
import group from '@salesforce/label/c.Latchkey_Trial_Group';
import logic from '@salesforce/label/c.Latchkey_Trial_Logic';
import logicHelp from '@salesforce/label/c.Latchkey_Trial_Logic_Help';
import looking from '@salesforce/label/c.Latchkey_Trial_Looking';
import move from '@salesforce/label/c.Latchkey_Trial_Move';
import nobody from '@salesforce/label/c.Latchkey_Trial_Nobody';
import notDone from '@salesforce/label/c.Latchkey_Trial_Not_Done';
import now from '@salesforce/label/c.Latchkey_Trial_Now';
import operator from '@salesforce/label/c.Latchkey_Trial_Operator';
import order from '@salesforce/label/c.Latchkey_Trial_Order';
import other from '@salesforce/label/c.Latchkey_Trial_Other';
import policy from '@salesforce/label/c.Latchkey_Trial_Policy';
import preview from '@salesforce/label/c.Latchkey_Trial_Preview';
import problems from '@salesforce/label/c.Latchkey_Trial_Problems';
import reach from '@salesforce/label/c.Latchkey_Trial_Reach';
import real from '@salesforce/label/c.Latchkey_Trial_Real';
import realText from '@salesforce/label/c.Latchkey_Trial_Real_Text';
import removal from '@salesforce/label/c.Latchkey_Trial_Removal';
import removalHelp from '@salesforce/label/c.Latchkey_Trial_Removal_Help';
import remove from '@salesforce/label/c.Latchkey_Trial_Remove';
import reset from '@salesforce/label/c.Latchkey_Trial_Reset';
import rest from '@salesforce/label/c.Latchkey_Trial_Rest';
import stop from '@salesforce/label/c.Latchkey_Trial_Stop';
import stopped from '@salesforce/label/c.Latchkey_Trial_Stopped';
import take from '@salesforce/label/c.Latchkey_Trial_Take';
import later from '@salesforce/label/c.Latchkey_Trial_Then';
import title from '@salesforce/label/c.Latchkey_Trial_Title';
import value from '@salesforce/label/c.Latchkey_Trial_Value';

export const labels = {
  access,
  account,
  action,
  active,
  add,
  changedMany,
  changedOne,
  close,
  criterion,
  csv,
  csvEffect,
  csvFile,
  failed,
  field,
  fieldHelp,
  grant,
  group,
  hidden,
  logic,
  logicHelp,
  looking,
  move,
  nobody,
  notDone,
  note,
  now,
  open,
  operator,
  order,
  other,
  person,
  policy,
  policyAfter,
  policyBefore,
  preview,
  problems,
  reach,
  real,
  realText,
  removal,
  removalHelp,
  remove,
  reset,
  rest,
  stop,
  stopped,
  take,
  later,
  title,
  value,
};
