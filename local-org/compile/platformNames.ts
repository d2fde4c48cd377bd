/**
 * Names of the System namespace, so that a class which the library lacks is told from a misspelt name.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_namespace_System.htm
 */
const SYSTEM_TYPES = `
  AccessLevel AccessType Address Answers ApexPages Approval Assert AsyncInfo AsyncOptions Blob Boolean BusinessHours
  CallbackStatus Callable Cases Collator Comparable Comparator Continuation Cookie Crypto Database Date Datetime
  Decimal Domain DomainCreator DomainParser DomainType Double EmailMessages EncodingUtil EventBus ExternalServiceTest
  FlexQueue FeatureManagement Formula FormulaRecalcFieldError FormulaRecalcResult Http HttpCalloutMock HttpRequest
  HttpResponse Id Ideas InstallHandler InstallContext Integer JSON JSONGenerator JSONParser JSONToken Label Limits List
  Location LoggingLevel Long Map Matcher Math Messaging MultiStaticResourceCalloutMock Network Object OrgLimit OrgLimits
  PageReference Packaging Pattern Queueable QueueableContext QueueableDuplicateSignature QuickAction Quiddity Request
  ResetPasswordResult RestContext RestRequest RestResponse RoundingMode SandboxContext SandboxPostCopy Schedulable
  SchedulableContext Schema Search Security SelectOption Set Site SObject SObjectAccessDecision SoqlStubProvider
  StaticResourceCalloutMock StatusCode String StubProvider System Test Time TimeZone Trigger TriggerOperation Type
  UninstallHandler UninstallContext URL UserInfo UserManagement UUID Version WebServiceCallout WebServiceMock
  XmlStreamReader XmlStreamWriter XmlTag Finalizer FinalizerContext ParentJobResult Iterable Iterator Compression
  DataWeaveScriptResource Dom Savepoint
`;

const systemTypes = new Set(
  SYSTEM_TYPES.trim()
    .split(/\s+/)
    .map((name) => name.toLowerCase()),
);

/** True for a class, interface or enum of the System namespace. */
export function isSystemType(name: string): boolean {
  return systemTypes.has(name.toLowerCase());
}
