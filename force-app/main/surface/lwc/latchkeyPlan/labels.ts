import cure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import access from '@salesforce/label/c.Latchkey_Plan_Access';
import byPolicy from '@salesforce/label/c.Latchkey_Plan_By_Policy';
import groupActs from '@salesforce/label/c.Latchkey_Plan_Group_Acts';
import groupLeftOut from '@salesforce/label/c.Latchkey_Plan_Group_Left_Out';
import groupNothing from '@salesforce/label/c.Latchkey_Plan_Group_Nothing';
import moreMany from '@salesforce/label/c.Latchkey_Plan_More_Many';
import moreOne from '@salesforce/label/c.Latchkey_Plan_More_One';
import note from '@salesforce/label/c.Latchkey_Plan_Note';
import personMany from '@salesforce/label/c.Latchkey_Plan_Person_Many';
import personOne from '@salesforce/label/c.Latchkey_Plan_Person_One';
import seatsByLogin from '@salesforce/label/c.Latchkey_Plan_Seats_By_Login';
import seatsEnough from '@salesforce/label/c.Latchkey_Plan_Seats_Enough';
import seatsMissing from '@salesforce/label/c.Latchkey_Plan_Seats_Missing';
import seats from '@salesforce/label/c.Latchkey_Plan_Seats';
import username from '@salesforce/label/c.Latchkey_Plan_Username';
import why from '@salesforce/label/c.Latchkey_Plan_Why';
import account from '@salesforce/label/c.Latchkey_Run_Account';
import person from '@salesforce/label/c.Latchkey_Run_Person';

export const labels = {
  access,
  account,
  byPolicy,
  cure,
  groupActs,
  groupLeftOut,
  groupNothing,
  moreMany,
  moreOne,
  note,
  person,
  personMany,
  personOne,
  seats,
  seatsByLogin,
  seatsEnough,
  seatsMissing,
  username,
  why,
};
