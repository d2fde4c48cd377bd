import blank from '@salesforce/label/c.Latchkey_Trace_Blank';
import collisions from '@salesforce/label/c.Latchkey_Trace_Collisions';
import criterion from '@salesforce/label/c.Latchkey_Trace_Criterion';
import ended from '@salesforce/label/c.Latchkey_Trace_Ended';
import loadFailed from '@salesforce/label/c.Latchkey_Trace_Failed';
import findings from '@salesforce/label/c.Latchkey_Trace_Findings';
import hidden from '@salesforce/label/c.Latchkey_Trace_Hidden';
import loading from '@salesforce/label/c.Latchkey_Trace_Loading';
import logic from '@salesforce/label/c.Latchkey_Trace_Logic';
import met from '@salesforce/label/c.Latchkey_Trace_Met';
import noPolicies from '@salesforce/label/c.Latchkey_Trace_No_Policies';
import notMet from '@salesforce/label/c.Latchkey_Trace_Not_Met';
import outcomeCode from '@salesforce/label/c.Latchkey_Outcome_Code';
import outcomeCure from '@salesforce/label/c.Latchkey_Outcome_Cure';
import passed from '@salesforce/label/c.Latchkey_Trace_Passed';
import policies from '@salesforce/label/c.Latchkey_Trace_Policies';
import policy from '@salesforce/label/c.Latchkey_Trace_Policy';
import policyDecides from '@salesforce/label/c.Latchkey_Trace_Policy_Decides';
import policyElsewhere from '@salesforce/label/c.Latchkey_Trace_Policy_Elsewhere';
import policyKeepsOut from '@salesforce/label/c.Latchkey_Trace_Policy_Keeps_Out';
import policyMet from '@salesforce/label/c.Latchkey_Trace_Policy_Met';
import policyNotMet from '@salesforce/label/c.Latchkey_Trace_Policy_Not_Met';
import seen from '@salesforce/label/c.Latchkey_Trace_Seen';
import sides from '@salesforce/label/c.Latchkey_Trace_Sides';
import step from '@salesforce/label/c.Latchkey_Trace_Step';
import value from '@salesforce/label/c.Latchkey_Trace_Value';
import valueChange from '@salesforce/label/c.Latchkey_Trace_Value_Change';
import values from '@salesforce/label/c.Latchkey_Trace_Values';
import why from '@salesforce/label/c.Latchkey_Trace_Why';
import whyNot from '@salesforce/label/c.Latchkey_Trace_Why_Not';

export const labels = {
  blank,
  collisions,
  criterion,
  ended,
  findings,
  hidden,
  loadFailed,
  loading,
  logic,
  met,
  noPolicies,
  notMet,
  outcomeCode,
  outcomeCure,
  passed,
  policies,
  policy,
  policyDecides,
  policyElsewhere,
  policyKeepsOut,
  policyMet,
  policyNotMet,
  seen,
  sides,
  step,
  value,
  valueChange,
  values,
  why,
  whyNot,
};
