// @generated from templates/typings/permissions.d.ts.hbs, model/permissions.ts by codegen: do not edit; change the model or the template and run npm run generate
/** Approve or reject what partner admins have asked for. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Approve' {
  const has: true | undefined;
  export default has;
}
/** See figures over all Contacts and try out changes of policies. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Console' {
  const has: true | undefined;
  export default has;
}
/** Take access away and free the seat; can be undone. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Deactivate' {
  const has: true | undefined;
  export default has;
}
/** Run the install doctor. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Diagnose' {
  const has: true | undefined;
  export default has;
}
/** End the link between Contact and user for good. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Disable' {
  const has: true | undefined;
  export default has;
}
/** Block the login of an external user at once; the seat stays used. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Freeze' {
  const has: true | undefined;
  export default has;
}
/** Give Contacts access to the site. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Grant' {
  const has: true | undefined;
  export default has;
}
/** Call the REST and SCIM interfaces. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Integrate' {
  const has: true | undefined;
  export default has;
}
/** Preview, start and stop runs over many Contacts, and retry what failed. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_ManageRuns' {
  const has: true | undefined;
  export default has;
}
/** Manage the access of colleagues of the own Account in the community. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_PartnerAdmin' {
  const has: true | undefined;
  export default has;
}
/** Give a deactivated user the access back. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Reactivate' {
  const has: true | undefined;
  export default has;
}
/** Decide about runs that a brake has held. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_ReleaseRuns' {
  const has: true | undefined;
  export default has;
}
/** Send the welcome e-mail of an external user again. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_ResendWelcome' {
  const has: true | undefined;
  export default has;
}
/** Have Salesforce send an external user a link to choose a new password. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_ResetPassword' {
  const has: true | undefined;
  export default has;
}
/** Lift a freeze. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Unfreeze' {
  const has: true | undefined;
  export default has;
}
/** Copy name, phone numbers and title of Contacts to their users again. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Update' {
  const has: true | undefined;
  export default has;
}
/** See access, history and possible actions of Contacts. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_View' {
  const has: true | undefined;
  export default has;
}
