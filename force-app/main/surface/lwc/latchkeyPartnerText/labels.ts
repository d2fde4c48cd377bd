import callFailed from '@salesforce/label/c.Latchkey_Colleagues_Call_Failed';
import failedMany from '@salesforce/label/c.Latchkey_Colleagues_Failed_Many';
import failedOne from '@salesforce/label/c.Latchkey_Colleagues_Failed_One';
import failure from '@salesforce/label/c.Latchkey_Colleagues_Failure';
import leftOutMany from '@salesforce/label/c.Latchkey_Colleagues_Left_Out_Many';
import leftOutOne from '@salesforce/label/c.Latchkey_Colleagues_Left_Out_One';
import skippedMany from '@salesforce/label/c.Latchkey_Colleagues_Skipped_Many';
import skippedOne from '@salesforce/label/c.Latchkey_Colleagues_Skipped_One';
import tooMany from '@salesforce/label/c.Latchkey_Colleagues_Too_Many';
import outcomeCure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import activate from '@salesforce/label/c.Latchkey_Partner_Activate';
import activateAskMany from '@salesforce/label/c.Latchkey_Partner_Activate_Ask_Many';
import activateAskOne from '@salesforce/label/c.Latchkey_Partner_Activate_Ask_One';
import activateDoneMany from '@salesforce/label/c.Latchkey_Partner_Activate_Done_Many';
import activateDoneOne from '@salesforce/label/c.Latchkey_Partner_Activate_Done_One';
import activateMeaning from '@salesforce/label/c.Latchkey_Partner_Activate_Meaning';
import activateYes from '@salesforce/label/c.Latchkey_Partner_Activate_Yes';
import approval from '@salesforce/label/c.Latchkey_Partner_Approval';
import awaitingMany from '@salesforce/label/c.Latchkey_Partner_Awaiting_Many';
import awaitingOne from '@salesforce/label/c.Latchkey_Partner_Awaiting_One';
import block from '@salesforce/label/c.Latchkey_Partner_Block';
import blockAskMany from '@salesforce/label/c.Latchkey_Partner_Block_Ask_Many';
import blockAskOne from '@salesforce/label/c.Latchkey_Partner_Block_Ask_One';
import blockDoneMany from '@salesforce/label/c.Latchkey_Partner_Block_Done_Many';
import blockDoneOne from '@salesforce/label/c.Latchkey_Partner_Block_Done_One';
import blockMeaning from '@salesforce/label/c.Latchkey_Partner_Block_Meaning';
import blockYes from '@salesforce/label/c.Latchkey_Partner_Block_Yes';
import deactivate from '@salesforce/label/c.Latchkey_Partner_Deactivate';
import deactivateAskMany from '@salesforce/label/c.Latchkey_Partner_Deactivate_Ask_Many';
import deactivateAskOne from '@salesforce/label/c.Latchkey_Partner_Deactivate_Ask_One';
import deactivateDoneMany from '@salesforce/label/c.Latchkey_Partner_Deactivate_Done_Many';
import deactivateDoneOne from '@salesforce/label/c.Latchkey_Partner_Deactivate_Done_One';
import deactivateMeaning from '@salesforce/label/c.Latchkey_Partner_Deactivate_Meaning';
import deactivateYes from '@salesforce/label/c.Latchkey_Partner_Deactivate_Yes';
import listAnd from '@salesforce/label/c.Latchkey_Partner_List_And';
import namesMore from '@salesforce/label/c.Latchkey_Partner_Names_More';
import password from '@salesforce/label/c.Latchkey_Partner_Password';
import passwordAskMany from '@salesforce/label/c.Latchkey_Partner_Password_Ask_Many';
import passwordAskOne from '@salesforce/label/c.Latchkey_Partner_Password_Ask_One';
import passwordDoneMany from '@salesforce/label/c.Latchkey_Partner_Password_Done_Many';
import passwordDoneOne from '@salesforce/label/c.Latchkey_Partner_Password_Done_One';
import passwordMeaning from '@salesforce/label/c.Latchkey_Partner_Password_Meaning';
import passwordYes from '@salesforce/label/c.Latchkey_Partner_Password_Yes';
import possibleForNobody from '@salesforce/label/c.Latchkey_Partner_Possible_For_Nobody';
import queuedMany from '@salesforce/label/c.Latchkey_Partner_Queued_Many';
import queuedOne from '@salesforce/label/c.Latchkey_Partner_Queued_One';
import takesOneSeat from '@salesforce/label/c.Latchkey_Partner_Takes_One_Seat';
import takesSeats from '@salesforce/label/c.Latchkey_Partner_Takes_Seats';
import tooFewSeats from '@salesforce/label/c.Latchkey_Partner_Too_Few_Seats';
import unblock from '@salesforce/label/c.Latchkey_Partner_Unblock';
import unblockAskMany from '@salesforce/label/c.Latchkey_Partner_Unblock_Ask_Many';
import unblockAskOne from '@salesforce/label/c.Latchkey_Partner_Unblock_Ask_One';
import unblockDoneMany from '@salesforce/label/c.Latchkey_Partner_Unblock_Done_Many';
import unblockDoneOne from '@salesforce/label/c.Latchkey_Partner_Unblock_Done_One';
import unblockMeaning from '@salesforce/label/c.Latchkey_Partner_Unblock_Meaning';
import unblockYes from '@salesforce/label/c.Latchkey_Partner_Unblock_Yes';
import welcome from '@salesforce/label/c.Latchkey_Partner_Welcome';
import welcomeAskMany from '@salesforce/label/c.Latchkey_Partner_Welcome_Ask_Many';
import welcomeAskOne from '@salesforce/label/c.Latchkey_Partner_Welcome_Ask_One';
import welcomeDoneMany from '@salesforce/label/c.Latchkey_Partner_Welcome_Done_Many';
import welcomeDoneOne from '@salesforce/label/c.Latchkey_Partner_Welcome_Done_One';
import welcomeMeaning from '@salesforce/label/c.Latchkey_Partner_Welcome_Meaning';
import welcomeYes from '@salesforce/label/c.Latchkey_Partner_Welcome_Yes';

export const labels = {
  activate,
  activateAskMany,
  activateAskOne,
  activateDoneMany,
  activateDoneOne,
  activateMeaning,
  activateYes,
  approval,
  awaitingMany,
  awaitingOne,
  block,
  blockAskMany,
  blockAskOne,
  blockDoneMany,
  blockDoneOne,
  blockMeaning,
  blockYes,
  callFailed,
  deactivate,
  deactivateAskMany,
  deactivateAskOne,
  deactivateDoneMany,
  deactivateDoneOne,
  deactivateMeaning,
  deactivateYes,
  failedMany,
  failedOne,
  failure,
  leftOutMany,
  leftOutOne,
  listAnd,
  namesMore,
  outcomeCure,
  password,
  passwordAskMany,
  passwordAskOne,
  passwordDoneMany,
  passwordDoneOne,
  passwordMeaning,
  passwordYes,
  possibleForNobody,
  queuedMany,
  queuedOne,
  skippedMany,
  skippedOne,
  takesOneSeat,
  takesSeats,
  tooFewSeats,
  tooMany,
  unblock,
  unblockAskMany,
  unblockAskOne,
  unblockDoneMany,
  unblockDoneOne,
  unblockMeaning,
  unblockYes,
  welcome,
  welcomeAskMany,
  welcomeAskOne,
  welcomeDoneMany,
  welcomeDoneOne,
  welcomeMeaning,
  welcomeYes,
};
