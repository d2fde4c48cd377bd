import idle from '@salesforce/label/c.Latchkey_Finding_Kind_Idle';
import moved from '@salesforce/label/c.Latchkey_Finding_Kind_Moved';
import neverKind from '@salesforce/label/c.Latchkey_Finding_Kind_Never';
import orphan from '@salesforce/label/c.Latchkey_Finding_Kind_Orphan';
import shouldHave from '@salesforce/label/c.Latchkey_Finding_Kind_Should_Have';
import shouldNot from '@salesforce/label/c.Latchkey_Finding_Kind_Should_Not';
import twin from '@salesforce/label/c.Latchkey_Finding_Kind_Twin';
import unmanaged from '@salesforce/label/c.Latchkey_Finding_Kind_Unmanaged';
import days from '@salesforce/label/c.Latchkey_Home_Days';
import drift from '@salesforce/label/c.Latchkey_Home_Drift';
import driftEmpty from '@salesforce/label/c.Latchkey_Home_Drift_Empty';
import driftFindings from '@salesforce/label/c.Latchkey_Home_Drift_Findings';
import driftHelp from '@salesforce/label/c.Latchkey_Home_Drift_Help';
import failed from '@salesforce/label/c.Latchkey_Home_Failed';
import failures from '@salesforce/label/c.Latchkey_Home_Failures';
import failuresEmpty from '@salesforce/label/c.Latchkey_Home_Failures_Empty';
import failuresHelp from '@salesforce/label/c.Latchkey_Home_Failures_Help';
import loadFailed from '@salesforce/label/c.Latchkey_Home_Load_Failed';
import loading from '@salesforce/label/c.Latchkey_Home_Loading';
import never from '@salesforce/label/c.Latchkey_Home_Never';
import byRequest from '@salesforce/label/c.Latchkey_Home_Never_By_Request';
import neverEmpty from '@salesforce/label/c.Latchkey_Home_Never_Empty';
import neverHelp from '@salesforce/label/c.Latchkey_Home_Never_Help';
import month from '@salesforce/label/c.Latchkey_Home_Never_Month';
import older from '@salesforce/label/c.Latchkey_Home_Never_Older';
import otherwise from '@salesforce/label/c.Latchkey_Home_Never_Otherwise';
import quarter from '@salesforce/label/c.Latchkey_Home_Never_Quarter';
import week from '@salesforce/label/c.Latchkey_Home_Never_Week';
import noPermission from '@salesforce/label/c.Latchkey_Home_No_Permission';
import outcomes from '@salesforce/label/c.Latchkey_Home_Outcomes';
import outcomesCut from '@salesforce/label/c.Latchkey_Home_Outcomes_Cut';
import outcomesEmpty from '@salesforce/label/c.Latchkey_Home_Outcomes_Empty';
import outcomesHelp from '@salesforce/label/c.Latchkey_Home_Outcomes_Help';
import range from '@salesforce/label/c.Latchkey_Home_Range';
import rowsOf from '@salesforce/label/c.Latchkey_Home_Rows_Of';
import runs from '@salesforce/label/c.Latchkey_Home_Runs';
import runsAll from '@salesforce/label/c.Latchkey_Home_Runs_All';
import runsEmpty from '@salesforce/label/c.Latchkey_Home_Runs_Empty';
import seatHolders from '@salesforce/label/c.Latchkey_Home_Seat_Holders';
import seats from '@salesforce/label/c.Latchkey_Home_Seats';
import seatsDays from '@salesforce/label/c.Latchkey_Home_Seats_Days';
import seatsEmpty from '@salesforce/label/c.Latchkey_Home_Seats_Empty';
import seatsExpected from '@salesforce/label/c.Latchkey_Home_Seats_Expected';
import seatsFull from '@salesforce/label/c.Latchkey_Home_Seats_Full';
import seatsHelp from '@salesforce/label/c.Latchkey_Home_Seats_Help';
import seatsLine from '@salesforce/label/c.Latchkey_Home_Seats_Line';
import seatsLogins from '@salesforce/label/c.Latchkey_Home_Seats_Logins';
import seatsPlanned from '@salesforce/label/c.Latchkey_Home_Seats_Planned';
import seatsUnused from '@salesforce/label/c.Latchkey_Home_Seats_Unused';
import seatsUsed from '@salesforce/label/c.Latchkey_Home_Seats_Used';
import title from '@salesforce/label/c.Latchkey_Home_Title';
import idleByLogin from '@salesforce/label/c.Latchkey_Idle_By_Login';
import idleByMember from '@salesforce/label/c.Latchkey_Idle_By_Member';
import idleDays from '@salesforce/label/c.Latchkey_Idle_Days';
import idleEmpty from '@salesforce/label/c.Latchkey_Idle_Empty';
import idleHeading from '@salesforce/label/c.Latchkey_Idle_Heading';
import idleHelp from '@salesforce/label/c.Latchkey_Idle_Help';
import idleLoggedIn from '@salesforce/label/c.Latchkey_Idle_Logged_In';
import idleNever from '@salesforce/label/c.Latchkey_Idle_Never';
import idleSince from '@salesforce/label/c.Latchkey_Idle_Since';
import idleTitle from '@salesforce/label/c.Latchkey_Idle_Title';
import refresh from '@salesforce/label/c.Latchkey_Panel_Refresh';
import noPermissionCure from '@salesforce/label/c.Latchkey_Runs_No_Permission_Cure';

export const labels = {
  byRequest,
  days,
  drift,
  driftEmpty,
  driftFindings,
  driftHelp,
  failed,
  failures,
  failuresEmpty,
  failuresHelp,
  idle,
  idleByLogin,
  idleByMember,
  idleDays,
  idleEmpty,
  idleHeading,
  idleHelp,
  idleLoggedIn,
  idleNever,
  idleSince,
  idleTitle,
  loadFailed,
  loading,
  month,
  moved,
  never,
  neverEmpty,
  neverHelp,
  neverKind,
  noPermission,
  noPermissionCure,
  older,
  orphan,
  otherwise,
  outcomes,
  outcomesCut,
  outcomesEmpty,
  outcomesHelp,
  quarter,
  range,
  refresh,
  rowsOf,
  runs,
  runsAll,
  runsEmpty,
  seatHolders,
  seats,
  seatsDays,
  seatsEmpty,
  seatsExpected,
  seatsFull,
  seatsHelp,
  seatsLine,
  seatsLogins,
  seatsPlanned,
  seatsUnused,
  seatsUsed,
  shouldHave,
  shouldNot,
  title,
  twin,
  unmanaged,
  week,
};
