/**
 * Every library member that 44 open-source projects call, by type: `member/argument counts`. Types in alphabetical
 * order, the head of the counts stands in usage.test.ts. Names only: what a member does stands in the tables here.
 */

/** Static methods. */
// prettier-ignore
export const STATIC_CALLS: Readonly<Record<string, string>> = {
  ApexPages: 'addMessage/1 currentPage/0 getMessages/0 addMessages/1 hasMessages/0,1',
  'AppLauncher.AppMenu': 'setOrgSortOrder/1',
  Approval: 'isLocked/1 lock/1 unlock/1 process/1',
  Assert:
    'areEqual/2,3 isNull/1,2 isTrue/1,2 isFalse/1,2 isNotNull/1,2 areNotEqual/2,3 fail/0,1 ' +
    'isInstanceOfType/2,3 isNotInstanceOfType/2',
  Aura: 'redirect/1',
  'Auth.CommunitiesUtil': 'isGuestUser/0',
  Blob: 'valueOf/1',
  Boolean: 'valueOf/1',
  BusinessHours: 'isWithin/2 nextStartDate/2 add/3',
  'Cache.Org': 'getPartition/1',
  'Cache.Session': 'getPartition/1 isAvailable/0',
  'ConnectApi.ChatterUsers': 'getFollowings/2',
  'ConnectApi.CredentialPrincipalType': 'valueOf/1',
  'ConnectApi.EinsteinLLM': 'generateMessagesForPromptTemplate/2',
  'ConnectApi.NamedCredentials':
    'createExternalCredential/1 createNamedCredential/1 getExternalCredential/1 ' +
    'getExternalCredentials/0 getOAuthCredentialAuthUrl/1 getNamedCredential/1',
  'ConnectApi.Organization': 'getSettings/0',
  Crypto:
    'getRandomInteger/0 generateAesKey/1 getRandomLong/0 generateDigest/2 generateMac/3 ' +
    'encryptWithManagedIV/3 decryptWithManagedIV/3 sign/3 verify/4 encrypt/4 decrypt/4 ' +
    'verifyHMac/4',
  Database:
    'query/1,2 executeBatch/1,2 delete/1,2,3 insert/1,2,3 update/1,2,3 getQueryLocator/1 ' +
    'setSavepoint/0 rollback/1 upsert/1,2,3,4 countQuery/1,2 queryWithBinds/3 undelete/1,2,3 ' +
    'convertLead/1,3 merge/2,3,4 emptyRecycleBin/1 countQueryWithBinds/3 ' +
    'getQueryLocatorWithBinds/3 getCursorWithBinds/3 releaseSavepoint/1 ' +
    'getPaginationCursorWithBinds/3 insertImmediate/1 Insert/2',
  'Datacloud.FindDuplicates': 'findDuplicates/1',
  'Datacloud.FindDuplicatesByIds': 'findDuplicatesByIds/1',
  'DataSource.Column': 'get/10,8 text/2 url/2',
  'DataSource.SearchUtils': 'searchByName/2',
  'DataSource.TableResult': 'get/2',
  'DataWeave.Script': 'createScript/1',
  Date: 'newInstance/3 today/0 valueOf/1 daysInMonth/2 parse/1',
  Datetime: 'newInstance/1,2,3,6 now/0 newInstanceGmt/2,3,6 valueOf/1 valueOfGmt/1 parse/1',
  Decimal: 'valueOf/1',
  DomainCreator: 'getLightningHostname/0 getVisualforceHostname/1 getOrgMyDomainHostname/0',
  Double: 'valueOf/1',
  EncodingUtil: 'urlEncode/2 base64Encode/1 convertToHex/1 base64Decode/1 convertFromHex/1',
  EventBus: 'publish/1,2',
  FeatureManagement:
    'checkPermission/1 setPackageBooleanValue/2 setPackageIntegerValue/2 checkPackageDateValue/1 ' +
    'setPackageDateValue/2 checkPackageBooleanValue/1 checkPackageIntegerValue/1',
  'Flow.Interview': 'createInterview/2,3',
  Formula: 'recalculateFormulas/1 builder/0',
  'FormulaEval.FormulaGlobal': 'values/0',
  'FormulaEval.FormulaReturnType': 'valueOf/1',
  Id: 'valueOf/1',
  Integer: 'valueOf/1',
  'Invocable.Action': 'createCustomAction/2',
  JSON:
    'serializePretty/1,2 serialize/1,2 deserialize/2 deserializeUntyped/1 createParser/1 ' +
    'createGenerator/1 deserializeStrict/2',
  Limits:
    'getDMLStatements/0 getQueries/0 getDMLRows/0 getQueryRows/0 getQueueableJobs/0 ' +
    'getEmailInvocations/0 getCallouts/0 getPublishImmediateDML/0 getLimitQueueableJobs/0 ' +
    'getLimitQueries/0 getHeapSize/0 getCpuTime/0 getLimitDMLRows/0 getLimitCpuTime/0 ' +
    'getLimitHeapSize/0 getLimitQueryRows/0 getAsyncCalls/0 getLimitCallouts/0 getFutureCalls/0 ' +
    'getLimitDMLStatements/0 getLimitAsyncCalls/0 getLimitFutureCalls/0 getQueryLocatorRows/0 ' +
    'getSoslQueries/0 getAggregateQueries/0 getFetchCallsOnApexCursor/0 getApexCursorRows/0 ' +
    'getMobilePushApexCalls/0 getLimitAggregateQueries/0 getLimitFetchCallsOnApexCursor/0 ' +
    'getLimitApexCursorRows/0 getLimitEmailInvocations/0 getLimitMobilePushApexCalls/0 ' +
    'getLimitPublishImmediateDML/0 getLimitQueryLocatorRows/0 getLimitSoslQueries/0',
  Location: 'newInstance/2',
  LoggingLevel: 'valueOf/1 values/0',
  Long: 'valueOf/1',
  Math: 'mod/2 random/0 min/2 abs/1 max/2 ceil/1 floor/1 rint/1 roundToLong/1 round/1 pow/2',
  Messaging: 'sendEmail/1,2 reserveSingleEmailCapacity/1 renderStoredEmailTemplate/3',
  'Metadata.Operations': 'enqueueDeployment/2',
  Network:
    'getNetworkId/0 getLoginUrl/1 communitiesLanding/0 getLogoutUrl/1 getSelfRegUrl/1 ' +
    'forwardToAuthPage/2 createExternalUserAsync/3',
  OrgLimits: 'getMap/0 getAll/0',
  Pattern: 'compile/1 matches/2',
  QueueableDuplicateSignature: 'builder/0',
  Quiddity: 'valueOf/1',
  Request: 'getCurrent/0',
  Schema: 'getGlobalDescribe/0 describeSObjects/1,2',
  Search: 'query/1 find/1',
  Security: 'stripInaccessible/2,3',
  Site:
    'login/3 setExperienceId/1 getBaseSecureUrl/0 validatePassword/3 getName/0 forgotPassword/1 ' +
    'createPortalUser/3 createExternalUser/3,4 getSiteId/0 getBaseUrl/0 getAdminId/0 ' +
    'createPersonAccountPortalUser/3 changePassword/3 isValidUsername/1',
  String:
    'valueOf/1 format/2 isBlank/1 isNotBlank/1 join/2 isEmpty/1 escapeSingleQuotes/1 isNotEmpty/1 ' +
    'fromCharArray/1',
  System:
    'assertEquals/2,3 assert/1,2 assertNotEquals/2,3 today/0 debug/1,2 now/0 enqueueJob/1,2 ' +
    'isBatch/0 schedule/3 isFuture/0 currentTimeMillis/0 abortJob/1 currentPageReference/0 ' +
    'isQueueable/0 attachFinalizer/1 isScheduled/0 hashCode/1 scheduleBatch/4 requestVersion/0',
  Test:
    'startTest/0 stopTest/0 createStub/2 isRunningTest/0 setMock/2 setCurrentPage/1 ' +
    'testInstall/2,3 setCurrentPageReference/1 setFixedSearchResults/1 setCreatedDate/2 ' +
    'getEventBus/0 getStandardPricebookId/0 calculatePermissionSetGroup/1 testUninstall/1 ' +
    'loadData/2 enableChangeDataCapture/0',
  Time: 'newInstance/4',
  TimeZone: 'getTimeZone/1',
  TriggerOperation: 'values/0',
  Type: 'forName/1,2',
  URL: 'getOrgDomainUrl/0 getSalesforceBaseUrl/0',
  UserInfo:
    'getUserId/0 isMultiCurrencyOrganization/0 getProfileId/0 getUserName/0 getOrganizationId/0 ' +
    'getDefaultCurrency/0 getLastName/0 getFirstName/0 getTimeZone/0 getName/0 ' +
    'getOrganizationName/0 getUiThemeDisplayed/0 getLocale/0 getUserEmail/0 getUserType/0 ' +
    'getLanguage/0 getUserRoleId/0 getSessionId/0 isCurrentUserLicensed/1',
  UserManagement:
    'formatPhoneNumber/2 initSelfRegistration/2 initPasswordlessLogin/2 verifySelfRegistration/4 ' +
    'verifyPasswordlessLogin/5',
  UUID: 'randomUUID/0 fromString/1',
  WebServiceCallout: 'invoke/4',
};

/** Instance methods. */
// prettier-ignore
export const INSTANCE_CALLS: Readonly<Record<string, string>> = {
  'ApexPages.Action': 'invoke/0',
  'ApexPages.Message': 'getDetail/0 getSummary/0 getSeverity/0 getComponentLabel/0',
  'ApexPages.PageReference': 'getUrl/0',
  'ApexPages.StandardController': 'getId/0 getRecord/0 addFields/1 view/0 save/0',
  'ApexPages.StandardSetController':
    'setSelected/1 getSelected/0 setPageSize/1 getResultSize/0 cancel/0 getPageNumber/0 ' +
    'getRecords/0 getHasNext/0 getHasPrevious/0 first/0 previous/0 next/0 last/0 getPageSize/0',
  'Approval.LockResult': 'getId/0',
  'Approval.ProcessResult': 'getEntityId/0',
  'Approval.ProcessSubmitRequest':
    'setComments/1 setObjectId/1 setSubmitterId/1 setProcessDefinitionNameOrId/1 ' +
    'setSkipEntryCriteria/1 setNextApproverIds/1',
  'Approval.UnlockResult': 'getId/0',
  'Auth.AuthConfiguration':
    'getSelfRegistrationEnabled/0 getUsernamePasswordEnabled/0 getSelfRegistrationUrl/0 ' +
    'getForgotPasswordUrl/0 isCommunityUsingSiteAsContainer/0',
  'Auth.JWT': 'setIss/1 toJSONString/0 setSub/1 setAud/1 setValidityLength/1',
  'Auth.JWTBearerTokenExchange': 'getHttpResponse/0',
  'Auth.UserData': 'toString/0',
  Blob: 'toString/0 size/0',
  Boolean: 'addError/1 toString/0',
  'Cache.OrgPartition': 'get/1,2 contains/1 put/2,3,5 remove/1,2 getKeys/0 getCapacity/0 getNumKeys/0',
  'Cache.Partition': 'get/1,2 getKeys/0 contains/1 put/2,3,5 remove/1 isAvailable/0',
  'Cache.SessionPartition': 'contains/1 get/1 isAvailable/0 getCapacity/0 put/2 remove/1',
  Callable: 'call/2',
  Comparable: 'compareTo/1',
  Comparator: 'compare/2',
  'Database.BatchableContext': 'getJobId/0 getChildJobId/0 toString/0',
  'Database.Cursor': 'getNumRecords/0 fetch/2',
  'Database.DeleteResult': 'getId/0 isSuccess/0 getErrors/0',
  'Database.DuplicateError': 'getDuplicateResult/0',
  'Database.EmptyRecycleBinResult': 'getId/0 isSuccess/0',
  'Database.Error': 'getMessage/0 getStatusCode/0 getFields/0',
  'Database.LeadConvert':
    'setLeadId/1 setConvertedStatus/1 setAccountId/1 setContactId/1 isDoNotCreateOpportunity/0 ' +
    'setDoNotCreateOpportunity/1 setSendNotificationEmail/1 setOpportunityName/1 setOwnerId/1 ' +
    'setOverwriteLeadSource/1',
  'Database.LeadConvertResult': 'getLeadId/0 isSuccess/0 getContactId/0 getAccountId/0 getOpportunityId/0',
  'Database.MergeResult': 'getId/0 isSuccess/0 getMergedRecordIds/0 getErrors/0',
  'Database.QueryLocator': 'getQuery/0 iterator/0',
  'Database.QueryLocatorIterator': 'hasNext/0',
  'Database.SaveResult': 'isSuccess/0 getErrors/0 getId/0 toString/0',
  'Database.UndeleteResult': 'getId/0 isSuccess/0 getErrors/0',
  'Database.UpsertResult': 'getId/0 isSuccess/0 getErrors/0 isCreated/0',
  'Datacloud.DuplicateResult': 'getMatchResults/0 isAllowSave/0 getDuplicateRule/0',
  'Datacloud.FindDuplicatesResult': 'getDuplicateResults/0 isSuccess/0',
  'Datacloud.MatchRecord': 'getRecord/0 getMatchConfidence/0',
  'Datacloud.MatchResult': 'getMatchRecords/0 getRule/0',
  'DataSource.Connection': 'throwException/1',
  'DataWeave.Result': 'getValueAsString/0 getValue/0',
  'DataWeave.Script': 'execute/1',
  Date:
    'addDays/1 addMonths/1 year/0 addYears/1 month/0 day/0 toStartOfMonth/0 toStartOfWeek/0 ' +
    'format/0 daysBetween/1 monthsBetween/1 isSameDay/1 toString/0 dayOfYear/0',
  Datetime:
    'addDays/1 getTime/0 addSeconds/1 date/0 format/0,1,2 addMonths/1 addMinutes/1 addHours/1 ' +
    'minute/0 formatGmt/1 dateGMT/0 addYears/1 time/0 day/0 year/0 hour/0 month/0 yearGmt/0 ' +
    'monthGmt/0 dayGmt/0 timeGmt/0 hourGmt/0 minuteGmt/0 secondGmt/0 second/0 dayOfYearGmt/0 ' +
    'isSameDay/1 toString/0',
  Decimal:
    'intValue/0 setScale/1,2 longValue/0 divide/2,3 doubleValue/0 toString/0 format/0 addError/1 ' +
    'round/1 pow/1 scale/0',
  Double: 'format/0 longValue/0 intValue/0',
  'EventBus.ChangeEventHeader': 'getRecordIds/0 getEntityName/0 getChangeType/0',
  'EventBus.FailureResult': 'getEventUuids/0',
  'EventBus.SuccessResult': 'getEventUuids/0',
  'EventBus.TestBroker': 'deliver/0 fail/0',
  Exception:
    'getMessage/0 getTypeName/0 setMessage/1 getStackTraceString/0 initCause/1 getCause/0 ' +
    'getLineNumber/0 getInaccessibleFields/0 getNumDml/0 getDmlMessage/1 getDmlType/1 ' +
    'getDmlFieldNames/1',
  FinalizerContext: 'getResult/0 getException/0 getAsyncApexJobId/0 getRequestId/0',
  'Flow.Interview': 'getVariableValue/1 start/0',
  'FormulaEval.FormulaBuilder': 'withReturnType/1 withType/1 withFormula/1 build/0 withGlobalVariables/1',
  'FormulaEval.FormulaInstance': 'evaluate/1 getReferencedFields/0',
  'FormulaEval.FormulaReturnType': 'name/0',
  Http: 'send/1',
  HttpCalloutMock: 'respond/1',
  HttpRequest:
    'setMethod/1 setEndpoint/1 getBody/0 setHeader/2 getEndpoint/0 setBody/1 getMethod/0 ' +
    'getHeader/1 setTimeout/1 setCompressed/1 getCompressed/0 setBodyAsBlob/1 toString/0',
  HttpResponse:
    'getStatusCode/0 getBody/0 setBody/1 setStatusCode/1 setHeader/2 getStatus/0 setStatus/1 ' +
    'getHeader/1 getHeaderKeys/0 getBodyAsBlob/0 setBodyAsBlob/1',
  Id: 'getSObjectType/0 addError/1 to15/0 toString/0 toLowerCase/0 endsWith/1 equals/1',
  Integer: 'toString/0 format/0 equals/1',
  'Invocable.Action': 'setInvocations/1 invoke/0',
  'Invocable.Action.Error': 'getCode/0 getMessage/0',
  'Invocable.Action.Result': 'getOutputParameters/0 isSuccess/0 getErrors/0',
  Iterable: 'iterator/0',
  Iterator: 'hasNext/0 next/0',
  JSONGenerator:
    'writeStartObject/0 writeFieldName/1 writeEndObject/0 writeStringField/2 getAsString/0 ' +
    'writeNumberField/2 writeStartArray/0 writeString/1 writeEndArray/0 writeBooleanField/2 ' +
    'writeNull/0 writeObject/1',
  JSONParser: 'nextToken/0 getText/0 getCurrentToken/0 getIntegerValue/0 getCurrentName/0',
  List:
    'size/0 add/1,2 isEmpty/0 get/1 addAll/1 remove/1 sort/0,1 clear/0 contains/1 clone/0 ' +
    'getSObjectType/0 toString/0 set/2 deepClone/0,1,3 hashCode/0 iterator/0 indexOf/1 equals/1',
  Location: 'getLatitude/0 getLongitude/0',
  LoggingLevel: 'name/0 ordinal/0',
  Long: 'intValue/0 toString/0',
  Map:
    'get/1 put/2 keySet/0 containsKey/1 values/0 size/0 isEmpty/0 remove/1 putAll/1 clear/0 ' +
    'clone/0 toString/0 deepClone/0 hashCode/0',
  Matcher: 'group/0,1 matches/0 find/0 start/0 end/0 groupCount/0 replaceAll/1 reset/1 replaceFirst/1',
  'Messaging.CustomNotification':
    'setBody/1 setTitle/1 setNotificationTypeId/1 send/1 setTargetPageRef/1 setTargetId/1 ' +
    'setSenderId/1',
  'Messaging.SendEmailResult': 'isSuccess/0 getErrors/0',
  'Messaging.SingleEmailMessage':
    'setToAddresses/1 setPlainTextBody/1 setSubject/1 setSaveAsActivity/1 setWhatId/1 ' +
    'setHtmlBody/1 getHtmlBody/0 setReplyTo/1 setSenderDisplayName/1 setTargetObjectId/1 ' +
    'setUseSignature/1 getPlainTextBody/0 getWhatId/0 setOrgWideEmailAddressId/1 getToAddresses/0 ' +
    'getSenderDisplayName/0 getSaveAsActivity/0',
  'Metadata.DeployContainer': 'addMetadata/1 getMetadata/0',
  'Metadata.DeployStatus': 'name/0',
  OrgLimit: 'getLimit/0 getValue/0 getName/0',
  PageReference:
    'getParameters/0 getUrl/0 setRedirect/1 getHeaders/0 getRedirect/0 getContent/0 ' +
    'getContentAsPDF/0',
  ParentJobResult: 'name/0 toString/0',
  Pattern: 'matcher/1',
  Queueable: 'execute/1',
  QueueableContext: 'getJobId/0',
  'QueueableDuplicateSignature.Builder': 'addString/1 build/0',
  Quiddity: 'name/0',
  Request: 'getRequestId/0 getQuiddity/0',
  RestRequest: 'addHeader/2 addParameter/2',
  RestResponse: 'addHeader/2',
  SchedulableContext: 'getTriggerId/0',
  'Schema.ChildRelationship': 'getRelationshipName/0 getChildSObject/0 getField/0',
  'Schema.DescribeFieldResult':
    'getName/0 getLabel/0 getType/0 getLength/0 getPicklistValues/0 getSObjectField/0 ' +
    'getRelationshipName/0 getReferenceTo/0 isUpdateable/0 isAccessible/0 getSOAPType/0 ' +
    'isCreateable/0 isNameField/0 isCalculated/0 isCustom/0 getLocalName/0 getDefaultValue/0 ' +
    'isNamePointing/0 isFilterable/0 getDescribe/0 isNillable/0 isEncrypted/0 isExternalID/0 ' +
    'getScale/0 getInlineHelpText/0 isAutoNumber/0 getSObjectType/0 isSortable/0 isIdLookup/0 ' +
    'isHtmlFormatted/0 getDefaultValueFormula/0 isDeprecatedAndHidden/0 isGroupable/0 ' +
    'getController/0 isUnique/0 getRelationshipOrder/0 getDigits/0 isDefaultedOnCreate/0 ' +
    'isRestrictedPicklist/0 isDependentPicklist/0 isAggregatable/0',
  'Schema.DescribeSObjectResult':
    'getName/0 getLabel/0 getKeyPrefix/0 getSobjectType/0 isAccessible/0 getChildRelationships/0 ' +
    'isUpdateable/0 isCreateable/0 isDeletable/0 isFeedEnabled/0 getLocalName/0 getLabelPlural/0 ' +
    'getRecordTypeInfosByDeveloperName/0 getRecordTypeInfosById/0 getRecordTypeInfosByName/0 ' +
    'isMergeable/0 getRecordTypeInfos/0 isUndeletable/0 isAutoNumber/0 isCustomSetting/0 ' +
    'isUnique/0 isCustom/0 getLength/0 getPicklistValues/0',
  'Schema.DisplayType': 'name/0 equals/1 Name/0',
  'Schema.FieldSet': 'getFields/0 getName/0 getNamespace/0 getSObjectType/0 getLabel/0',
  'Schema.FieldSetMember': 'getFieldPath/0 getSObjectField/0 getType/0 getDBRequired/0 getRequired/0 getLabel/0',
  'Schema.PicklistEntry': 'getValue/0 getLabel/0 isActive/0 isDefaultValue/0',
  'Schema.RecordTypeInfo':
    'getRecordTypeId/0 getName/0 getDeveloperName/0 isAvailable/0 isDefaultRecordTypeMapping/0 ' +
    'get/1 isActive/0 isMaster/0',
  'Schema.SObjectField': 'getDescribe/0 toString/0',
  'Schema.SObjectType': 'getDescribe/0,1 newSObject/0,1,2 toString/0 equals/1',
  'schema.sobjecttypefields': 'getMap/0',
  'schema.sobjecttypefieldsets': 'getMap/0',
  'Search.SearchResults': 'get/1',
  SelectOption: 'getValue/0 getLabel/0 getDisabled/0',
  Set:
    'add/1 contains/1 size/0 addAll/1 isEmpty/0 remove/1 containsAll/1 clone/0 clear/0 equals/1 ' +
    'iterator/0 removeAll/1 retainAll/1 toString/0 hashCode/0',
  'Site.ExternalUserCreateException': 'getDisplayMessages/0',
  SObject:
    'get/1 put/2 getSObjectType/0 clone/0,1,2,3,4 addError/1,2 getPopulatedFieldsAsMap/0 ' +
    'getSObject/1 isSet/1 getErrors/0 hasErrors/0 getSObjects/1 putSObject/2 setOptions/1 ' +
    'hashCode/0 isEmpty/0 size/0',
  SObjectAccessDecision: 'getRecords/0 getRemovedFields/0',
  StaticResourceCalloutMock: 'setStaticResource/1 respond/1',
  StatusCode: 'equals/1 name/0 toString/0',
  String:
    'contains/1 toLowerCase/0 length/0 split/1,2 containsIgnoreCase/1 substring/1,2 replace/2 ' +
    'trim/0 equalsIgnoreCase/1 startsWith/1 left/1 repeat/1,2 endsWith/1 equals/1 toUpperCase/0 ' +
    'substringBefore/1 replaceAll/2 removeEnd/1 indexOf/1 substringAfter/1 hashCode/0 right/1 ' +
    'countMatches/1 deleteWhitespace/0 addError/1 startsWithIgnoreCase/1 escapeHtml4/0 ' +
    'endsWithIgnoreCase/1 substringBeforeLast/1 isNumeric/0 compareTo/1 leftPad/2 abbreviate/1 ' +
    'replaceFirst/2 rightPad/1,2 removeStart/1 substringBetween/2 lastIndexOf/1 charAt/1 ' +
    'removeEndIgnoreCase/1 substringAfterLast/1 removeStartIgnoreCase/1 capitalize/0 isAlpha/0 ' +
    'escapeEcmaScript/0 unescapeJava/0 indexOfIgnoreCase/1 remove/1 normalizeSpace/0 ' +
    'containsOnly/1 isAllUpperCase/0 isAllLowerCase/0 stripHtmlTags/0 center/2 isWhitespace/0 ' +
    'toString/0 reverse/0 unescapeHtml4/0',
  Time: 'hour/0 minute/0 second/0 addError/1 toString/0 addHours/1 addMinutes/1 addSeconds/1',
  TimeZone: 'getID/0 getDisplayName/0 toString/0 getOffset/1',
  TriggerOperation: 'name/0',
  Type: 'getName/0 newInstance/0 isAssignableFrom/1 toString/0',
  URL: 'toExternalForm/0 getHost/0 getFile/0 getPath/0',
  UUID: 'toString/0',
  Version: 'compareTo/1',
  'VisualEditor.DataRow': 'getLabel/0 getValue/0',
  'VisualEditor.DynamicPickListRows': 'addRow/1 getDataRows/0',
  XmlStreamReader:
    'getLocalName/0 getAttributeCount/0 hasNext/0 getEventType/0 next/0 getAttributeLocalName/1 ' +
    'getAttributeNamespace/1 getAttributeValue/2 getText/0',
};
