// @generated from templates/typings/permissions.d.ts.hbs, model/permissions.ts by codegen: do not edit; change the model or the template and run npm run generate
/** Take access away and free the seat; can be undone. True when the running user has it, otherwise undefined. */
declare module '@salesforce/customPermission/Latchkey_Deactivate' {
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
