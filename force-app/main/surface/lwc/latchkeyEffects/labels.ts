import list from '@salesforce/label/c.Latchkey_Effect_List';
import mailNo from '@salesforce/label/c.Latchkey_Effect_Mail_No';
import mailPossible from '@salesforce/label/c.Latchkey_Effect_Mail_Possible';
import mailYes from '@salesforce/label/c.Latchkey_Effect_Mail_Yes';
import seatFrees from '@salesforce/label/c.Latchkey_Effect_Seat_Frees';
import seatKeeps from '@salesforce/label/c.Latchkey_Effect_Seat_Keeps';
import seatTakes from '@salesforce/label/c.Latchkey_Effect_Seat_Takes';
import seatTakesOneOf from '@salesforce/label/c.Latchkey_Effect_Seat_Takes_One_Of';
import sentence from '@salesforce/label/c.Latchkey_Effect_Sentence';
import undoNo from '@salesforce/label/c.Latchkey_Effect_Undo_No';
import undoYes from '@salesforce/label/c.Latchkey_Effect_Undo_Yes';

export const labels = {
  list,
  mailNo,
  mailPossible,
  mailYes,
  seatFrees,
  seatKeeps,
  seatTakes,
  seatTakesOneOf,
  sentence,
  undoNo,
  undoYes,
};
