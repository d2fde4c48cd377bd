// @generated from templates/typings/schema.d.ts.hbs, model/objects/contact.ts, model/objects/criterion.ts, model/objects/delegation.ts, model/objects/finding.ts, model/objects/loginAsk.ts, model/objects/loginEvent.ts, model/objects/outcome.ts, model/objects/policy.ts, model/objects/request.ts, model/objects/requestEvent.ts, model/objects/run.ts, model/objects/settings.ts by codegen: do not edit; change the model or the template and run npm run generate
declare module '@salesforce/schema/Contact' {
  const reference: { readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.AccountId' {
  const reference: { readonly fieldApiName: 'AccountId'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.ActivityMetricId' {
  const reference: { readonly fieldApiName: 'ActivityMetricId'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.ActivityMetricRollupId' {
  const reference: { readonly fieldApiName: 'ActivityMetricRollupId'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.AssistantName' {
  const reference: { readonly fieldApiName: 'AssistantName'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.AssistantPhone' {
  const reference: { readonly fieldApiName: 'AssistantPhone'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Birthdate' {
  const reference: { readonly fieldApiName: 'Birthdate'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.BuyerAttributes' {
  const reference: { readonly fieldApiName: 'BuyerAttributes'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.CleanStatus' {
  const reference: { readonly fieldApiName: 'CleanStatus'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.ContactSource' {
  const reference: { readonly fieldApiName: 'ContactSource'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.CreatedById' {
  const reference: { readonly fieldApiName: 'CreatedById'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.CreatedDate' {
  const reference: { readonly fieldApiName: 'CreatedDate'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.CurrencyIsoCode' {
  const reference: { readonly fieldApiName: 'CurrencyIsoCode'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Department' {
  const reference: { readonly fieldApiName: 'Department'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.DepartmentGroup' {
  const reference: { readonly fieldApiName: 'DepartmentGroup'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Description' {
  const reference: { readonly fieldApiName: 'Description'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Email' {
  const reference: { readonly fieldApiName: 'Email'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.EmailBouncedDate' {
  const reference: { readonly fieldApiName: 'EmailBouncedDate'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.EmailBouncedReason' {
  const reference: { readonly fieldApiName: 'EmailBouncedReason'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Fax' {
  const reference: { readonly fieldApiName: 'Fax'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.FirstName' {
  const reference: { readonly fieldApiName: 'FirstName'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.GenderIdentity' {
  const reference: { readonly fieldApiName: 'GenderIdentity'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.HomePhone' {
  const reference: { readonly fieldApiName: 'HomePhone'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Id' {
  const reference: { readonly fieldApiName: 'Id'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.IndividualId' {
  const reference: { readonly fieldApiName: 'IndividualId'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.IsDeleted' {
  const reference: { readonly fieldApiName: 'IsDeleted'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.IsEmailBounced' {
  const reference: { readonly fieldApiName: 'IsEmailBounced'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.IsPersonAccount' {
  const reference: { readonly fieldApiName: 'IsPersonAccount'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.IsPriorityRecord' {
  const reference: { readonly fieldApiName: 'IsPriorityRecord'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Jigsaw' {
  const reference: { readonly fieldApiName: 'Jigsaw'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.JigsawContactId' {
  const reference: { readonly fieldApiName: 'JigsawContactId'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.LastActivityDate' {
  const reference: { readonly fieldApiName: 'LastActivityDate'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.LastCURequestDate' {
  const reference: { readonly fieldApiName: 'LastCURequestDate'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.LastCUUpdateDate' {
  const reference: { readonly fieldApiName: 'LastCUUpdateDate'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.LastModifiedById' {
  const reference: { readonly fieldApiName: 'LastModifiedById'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.LastModifiedDate' {
  const reference: { readonly fieldApiName: 'LastModifiedDate'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.LastName' {
  const reference: { readonly fieldApiName: 'LastName'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.LastReferencedDate' {
  const reference: { readonly fieldApiName: 'LastReferencedDate'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.LastViewedDate' {
  const reference: { readonly fieldApiName: 'LastViewedDate'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Latchkey_Access_Confirmed__c' {
  const reference: {
    readonly fieldApiName: 'Latchkey_Access_Confirmed__c';
    readonly objectApiName: 'Contact';
  };
  export default reference;
}
declare module '@salesforce/schema/Contact.Latchkey_Access_Hold__c' {
  const reference: { readonly fieldApiName: 'Latchkey_Access_Hold__c'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Latchkey_Access_Message__c' {
  const reference: { readonly fieldApiName: 'Latchkey_Access_Message__c'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Latchkey_Access_Policy__c' {
  const reference: { readonly fieldApiName: 'Latchkey_Access_Policy__c'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Latchkey_Access_Since__c' {
  const reference: { readonly fieldApiName: 'Latchkey_Access_Since__c'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Latchkey_Access__c' {
  const reference: { readonly fieldApiName: 'Latchkey_Access__c'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Latchkey_Wants_Access__c' {
  const reference: { readonly fieldApiName: 'Latchkey_Wants_Access__c'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.LeadSource' {
  const reference: { readonly fieldApiName: 'LeadSource'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.MailingAddress' {
  const reference: { readonly fieldApiName: 'MailingAddress'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.MailingCity' {
  const reference: { readonly fieldApiName: 'MailingCity'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.MailingCountry' {
  const reference: { readonly fieldApiName: 'MailingCountry'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.MailingGeocodeAccuracy' {
  const reference: { readonly fieldApiName: 'MailingGeocodeAccuracy'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.MailingLatitude' {
  const reference: { readonly fieldApiName: 'MailingLatitude'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.MailingLongitude' {
  const reference: { readonly fieldApiName: 'MailingLongitude'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.MailingPostalCode' {
  const reference: { readonly fieldApiName: 'MailingPostalCode'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.MailingState' {
  const reference: { readonly fieldApiName: 'MailingState'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.MailingStreet' {
  const reference: { readonly fieldApiName: 'MailingStreet'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.MasterRecordId' {
  const reference: { readonly fieldApiName: 'MasterRecordId'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.MobilePhone' {
  const reference: { readonly fieldApiName: 'MobilePhone'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Name' {
  const reference: { readonly fieldApiName: 'Name'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.OtherAddress' {
  const reference: { readonly fieldApiName: 'OtherAddress'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.OtherCity' {
  const reference: { readonly fieldApiName: 'OtherCity'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.OtherCountry' {
  const reference: { readonly fieldApiName: 'OtherCountry'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.OtherGeocodeAccuracy' {
  const reference: { readonly fieldApiName: 'OtherGeocodeAccuracy'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.OtherLatitude' {
  const reference: { readonly fieldApiName: 'OtherLatitude'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.OtherLongitude' {
  const reference: { readonly fieldApiName: 'OtherLongitude'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.OtherPhone' {
  const reference: { readonly fieldApiName: 'OtherPhone'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.OtherPostalCode' {
  const reference: { readonly fieldApiName: 'OtherPostalCode'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.OtherState' {
  const reference: { readonly fieldApiName: 'OtherState'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.OtherStreet' {
  const reference: { readonly fieldApiName: 'OtherStreet'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.OwnerId' {
  const reference: { readonly fieldApiName: 'OwnerId'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Phone' {
  const reference: { readonly fieldApiName: 'Phone'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.PhotoUrl' {
  const reference: { readonly fieldApiName: 'PhotoUrl'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Pronouns' {
  const reference: { readonly fieldApiName: 'Pronouns'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.ReportsToId' {
  const reference: { readonly fieldApiName: 'ReportsToId'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Salutation' {
  const reference: { readonly fieldApiName: 'Salutation'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.SystemModstamp' {
  const reference: { readonly fieldApiName: 'SystemModstamp'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.Title' {
  const reference: { readonly fieldApiName: 'Title'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Contact.TitleType' {
  const reference: { readonly fieldApiName: 'TitleType'; readonly objectApiName: 'Contact' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Delegation__c' {
  const reference: { readonly objectApiName: 'Latchkey_Delegation__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Delegation__c.Account__c' {
  const reference: { readonly fieldApiName: 'Account__c'; readonly objectApiName: 'Latchkey_Delegation__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Delegation__c.Actions__c' {
  const reference: { readonly fieldApiName: 'Actions__c'; readonly objectApiName: 'Latchkey_Delegation__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Delegation__c.Active__c' {
  const reference: { readonly fieldApiName: 'Active__c'; readonly objectApiName: 'Latchkey_Delegation__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Delegation__c.Child_Accounts__c' {
  const reference: {
    readonly fieldApiName: 'Child_Accounts__c';
    readonly objectApiName: 'Latchkey_Delegation__c';
  };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Delegation__c.Domains__c' {
  const reference: { readonly fieldApiName: 'Domains__c'; readonly objectApiName: 'Latchkey_Delegation__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Delegation__c.Id' {
  const reference: { readonly fieldApiName: 'Id'; readonly objectApiName: 'Latchkey_Delegation__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Delegation__c.Name' {
  const reference: { readonly fieldApiName: 'Name'; readonly objectApiName: 'Latchkey_Delegation__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Delegation__c.Needs_Approval__c' {
  const reference: {
    readonly fieldApiName: 'Needs_Approval__c';
    readonly objectApiName: 'Latchkey_Delegation__c';
  };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Delegation__c.Policies__c' {
  const reference: { readonly fieldApiName: 'Policies__c'; readonly objectApiName: 'Latchkey_Delegation__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Delegation__c.Seats__c' {
  const reference: { readonly fieldApiName: 'Seats__c'; readonly objectApiName: 'Latchkey_Delegation__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Finding__c' {
  const reference: { readonly objectApiName: 'Latchkey_Finding__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Finding__c.Contact__c' {
  const reference: { readonly fieldApiName: 'Contact__c'; readonly objectApiName: 'Latchkey_Finding__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Finding__c.Id' {
  const reference: { readonly fieldApiName: 'Id'; readonly objectApiName: 'Latchkey_Finding__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Finding__c.Kind__c' {
  const reference: { readonly fieldApiName: 'Kind__c'; readonly objectApiName: 'Latchkey_Finding__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Finding__c.Message__c' {
  const reference: { readonly fieldApiName: 'Message__c'; readonly objectApiName: 'Latchkey_Finding__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Finding__c.Name' {
  const reference: { readonly fieldApiName: 'Name'; readonly objectApiName: 'Latchkey_Finding__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Finding__c.Run__c' {
  const reference: { readonly fieldApiName: 'Run__c'; readonly objectApiName: 'Latchkey_Finding__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Finding__c.User__c' {
  const reference: { readonly fieldApiName: 'User__c'; readonly objectApiName: 'Latchkey_Finding__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Login_Help__c' {
  const reference: { readonly objectApiName: 'Latchkey_Login_Help__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Login_Help__c.Address__c' {
  const reference: { readonly fieldApiName: 'Address__c'; readonly objectApiName: 'Latchkey_Login_Help__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Login_Help__c.Contact__c' {
  const reference: { readonly fieldApiName: 'Contact__c'; readonly objectApiName: 'Latchkey_Login_Help__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Login_Help__c.Expires__c' {
  const reference: { readonly fieldApiName: 'Expires__c'; readonly objectApiName: 'Latchkey_Login_Help__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Login_Help__c.Id' {
  const reference: { readonly fieldApiName: 'Id'; readonly objectApiName: 'Latchkey_Login_Help__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Login_Help__c.Mailed__c' {
  const reference: { readonly fieldApiName: 'Mailed__c'; readonly objectApiName: 'Latchkey_Login_Help__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Login_Help__c.Name' {
  const reference: { readonly fieldApiName: 'Name'; readonly objectApiName: 'Latchkey_Login_Help__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Login_Help__c.Only_Without_Access__c' {
  const reference: {
    readonly fieldApiName: 'Only_Without_Access__c';
    readonly objectApiName: 'Latchkey_Login_Help__c';
  };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Login_Help__c.Status__c' {
  const reference: { readonly fieldApiName: 'Status__c'; readonly objectApiName: 'Latchkey_Login_Help__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Login_Help__c.Token_Hash__c' {
  const reference: {
    readonly fieldApiName: 'Token_Hash__c';
    readonly objectApiName: 'Latchkey_Login_Help__c';
  };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c' {
  const reference: { readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Access_After__c' {
  const reference: {
    readonly fieldApiName: 'Access_After__c';
    readonly objectApiName: 'Latchkey_Request__c';
  };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Account__c' {
  const reference: { readonly fieldApiName: 'Account__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Action__c' {
  const reference: { readonly fieldApiName: 'Action__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Attempts__c' {
  const reference: { readonly fieldApiName: 'Attempts__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Claim__c' {
  const reference: { readonly fieldApiName: 'Claim__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Claimed__c' {
  const reference: { readonly fieldApiName: 'Claimed__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Completed__c' {
  const reference: { readonly fieldApiName: 'Completed__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Contact__c' {
  const reference: { readonly fieldApiName: 'Contact__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Cure__c' {
  const reference: { readonly fieldApiName: 'Cure__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Decided__c' {
  const reference: { readonly fieldApiName: 'Decided__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Decider__c' {
  const reference: { readonly fieldApiName: 'Decider__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Decision__c' {
  const reference: { readonly fieldApiName: 'Decision__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Error_Code__c' {
  const reference: { readonly fieldApiName: 'Error_Code__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Holds_Contact__c' {
  const reference: {
    readonly fieldApiName: 'Holds_Contact__c';
    readonly objectApiName: 'Latchkey_Request__c';
  };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Id' {
  const reference: { readonly fieldApiName: 'Id'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Initiator__c' {
  const reference: { readonly fieldApiName: 'Initiator__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Key__c' {
  const reference: { readonly fieldApiName: 'Key__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Message__c' {
  const reference: { readonly fieldApiName: 'Message__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Name' {
  const reference: { readonly fieldApiName: 'Name'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Next_Attempt__c' {
  const reference: {
    readonly fieldApiName: 'Next_Attempt__c';
    readonly objectApiName: 'Latchkey_Request__c';
  };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Planned_Values__c' {
  const reference: {
    readonly fieldApiName: 'Planned_Values__c';
    readonly objectApiName: 'Latchkey_Request__c';
  };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Policy__c' {
  const reference: { readonly fieldApiName: 'Policy__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Reason__c' {
  const reference: { readonly fieldApiName: 'Reason__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Run__c' {
  const reference: { readonly fieldApiName: 'Run__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Slice_Size__c' {
  const reference: { readonly fieldApiName: 'Slice_Size__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Source__c' {
  const reference: { readonly fieldApiName: 'Source__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Status__c' {
  const reference: { readonly fieldApiName: 'Status__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.User__c' {
  const reference: { readonly fieldApiName: 'User__c'; readonly objectApiName: 'Latchkey_Request__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Request__c.Username_Before__c' {
  const reference: {
    readonly fieldApiName: 'Username_Before__c';
    readonly objectApiName: 'Latchkey_Request__c';
  };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c' {
  const reference: { readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Action__c' {
  const reference: { readonly fieldApiName: 'Action__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Changes__c' {
  const reference: { readonly fieldApiName: 'Changes__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Cursor__c' {
  const reference: { readonly fieldApiName: 'Cursor__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Deactivate_At__c' {
  const reference: { readonly fieldApiName: 'Deactivate_At__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Decided__c' {
  const reference: { readonly fieldApiName: 'Decided__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Decider__c' {
  const reference: { readonly fieldApiName: 'Decider__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Ended__c' {
  const reference: { readonly fieldApiName: 'Ended__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Failed__c' {
  const reference: { readonly fieldApiName: 'Failed__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Hash__c' {
  const reference: { readonly fieldApiName: 'Hash__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Id' {
  const reference: { readonly fieldApiName: 'Id'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Initiator__c' {
  const reference: { readonly fieldApiName: 'Initiator__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Job__c' {
  const reference: { readonly fieldApiName: 'Job__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Kind__c' {
  const reference: { readonly fieldApiName: 'Kind__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Name' {
  const reference: { readonly fieldApiName: 'Name'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Problems__c' {
  const reference: { readonly fieldApiName: 'Problems__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Reason__c' {
  const reference: { readonly fieldApiName: 'Reason__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Removals__c' {
  const reference: { readonly fieldApiName: 'Removals__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Scope__c' {
  const reference: { readonly fieldApiName: 'Scope__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Skipped__c' {
  const reference: { readonly fieldApiName: 'Skipped__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Snapshot__c' {
  const reference: { readonly fieldApiName: 'Snapshot__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Started__c' {
  const reference: { readonly fieldApiName: 'Started__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Status__c' {
  const reference: { readonly fieldApiName: 'Status__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Succeeded__c' {
  const reference: { readonly fieldApiName: 'Succeeded__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
declare module '@salesforce/schema/Latchkey_Run__c.Total__c' {
  const reference: { readonly fieldApiName: 'Total__c'; readonly objectApiName: 'Latchkey_Run__c' };
  export default reference;
}
