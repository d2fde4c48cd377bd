/** The whole standard library: one table per Apex class. The compiler looks members up here. */
import { registerClasses } from './lookup.ts';
import type { NativeClass } from './table.ts';
import { appMenuClass } from './appLauncher/appMenu.ts';
import { authClasses } from './auth/auth.ts';
import { sessionClasses } from './auth/session.ts';
import { cacheClasses } from './cache/cache.ts';
import { connectApiClasses } from './connectApi/connectApi.ts';
import { approvalClasses } from './database/approval.ts';
import { cursorClasses } from './database/cursor.ts';
import { databaseClass, savepointClass } from './database/database.ts';
import { dmlOptionsClasses } from './database/dmlOptions.ts';
import { queryLocatorClass, queryLocatorIteratorClass } from './database/locator.ts';
import { resultClasses } from './database/results.ts';
import { searchClass } from './database/search.ts';
import { invocableClasses } from './flow/invocable.ts';
import { interviewClass } from './flow/interview.ts';
import { formulaClasses } from './formula/formulaEval.ts';
import { jsonGeneratorClass } from './json/generator.ts';
import { jsonClass } from './json/json.ts';
import { jsonParserClass } from './json/parser.ts';
import { leadConvertClasses } from './database/leadConvert.ts';
import { mergeResultClasses } from './database/mergeRows.ts';
import { customNotificationClass } from './messaging/customNotification.ts';
import { messagingClasses } from './messaging/messaging.ts';
import { describeFieldClass, picklistEntryClass, sobjectFieldClass } from './schema/fieldDescribe.ts';
import {
  childRelationshipClass,
  describeSObjectClass,
  schemaClass,
  sobjectTypeClass,
  sobjectTypeFieldsClasses,
} from './schema/objectDescribe.ts';
import { fieldSetClasses } from './schema/fieldSets.ts';
import { recordTypeInfoClass } from './schema/recordTypes.ts';
import { metadataClasses } from './metadata/metadata.ts';
import { siteClasses } from './site/site.ts';
import { assertClass } from './system/assert.ts';
import { asyncInfoClasses } from './system/asyncInfo.ts';
import { blobClass } from './system/blob.ts';
import { objectStaticClasses } from './system/customSettings.ts';
import { changeEventHeaderClass } from './system/changeEvent.ts';
import { collatorClass } from './system/collator.ts';
import { cryptoClass, encodingUtilClass, uuidClass } from './system/crypto.ts';
import { dateClass } from './system/date.ts';
import { datetimeClass, timeClass } from './system/datetime.ts';
import { decimalClass } from './system/decimal.ts';
import { eventBusClass, eventTriggerContextClass, publishCallbackClasses } from './system/eventBus.ts';
import { exceptionClass } from './system/exception.ts';
import { featureManagementClass } from './system/featureManagement.ts';
import { flexQueueClass } from './system/flexQueue.ts';
import { resourceMockClasses } from './system/http/resourceMocks.ts';
import { httpClass, httpRequestClass, httpResponseClass } from './system/http/http.ts';
import { webServiceClasses } from './system/http/webService.ts';
import { restClasses } from './system/http/rest.ts';
import { interfaceClasses } from './system/interfaces.ts';
import { iterableClass, iteratorClass } from './system/iterator.ts';
import { labelClass } from './system/label.ts';
import { limitsClass } from './system/limits.ts';
import { listClass } from './system/list.ts';
import { addressClass, locationClass } from './system/location.ts';
import { mapClass } from './system/map.ts';
import { mathClass } from './system/math.ts';
import { orgLimitClasses } from './system/orgLimits.ts';
import { resetPasswordResultClass } from './system/password.ts';
import {
  booleanClass,
  doubleClass,
  idClass,
  integerClass,
  longClass,
  objectClass,
} from './system/primitives.ts';
import { requestClass } from './system/request.ts';
import { accessDecisionClass, securityClass } from './system/security.ts';
import { setClass } from './system/set.ts';
import { duplicateSignatureClasses, installClasses, versionClass } from './system/small.ts';
import { sobjectClass } from './system/sobject.ts';
import { stringClass } from './system/string.ts';
import { systemClass } from './system/system.ts';
import { testBrokerClass, testClass } from './system/test.ts';
import { typeClass } from './system/type.ts';
import { urlClass } from './system/url.ts';
import { timeZoneClass, userInfoClass } from './system/userInfo.ts';
import { matcherClass, patternClass } from './text/pattern.ts';
import {
  apexPagesClass,
  messageClass,
  pageReferenceClass,
  selectOptionClass,
  standardControllerClass,
} from './visualforce/apexPages.ts';
import { setControllerClass } from './visualforce/setController.ts';

export { nativeEnums } from './enums.ts';

// prettier-ignore
export const nativeClasses: readonly NativeClass[] = [
  assertClass, blobClass, booleanClass, databaseClass, dateClass, datetimeClass, decimalClass, doubleClass, eventBusClass,
  eventTriggerContextClass, exceptionClass, featureManagementClass, idClass, integerClass, iterableClass, iteratorClass,
  jsonClass, jsonGeneratorClass, jsonParserClass, limitsClass, listClass, longClass, mapClass, mathClass, objectClass,
  queryLocatorClass, queryLocatorIteratorClass, resetPasswordResultClass, savepointClass, schemaClass, setClass, sobjectClass, stringClass, systemClass,
  testBrokerClass, testClass, timeClass, timeZoneClass, typeClass, userInfoClass,
  childRelationshipClass, describeFieldClass, describeSObjectClass, picklistEntryClass, recordTypeInfoClass, sobjectFieldClass,
  sobjectTypeClass,
  accessDecisionClass, cryptoClass, encodingUtilClass, httpClass, httpRequestClass, httpResponseClass, ...resourceMockClasses, matcherClass,
  patternClass, requestClass, searchClass, securityClass, urlClass, uuidClass, versionClass,
  apexPagesClass, messageClass, pageReferenceClass, selectOptionClass, setControllerClass, standardControllerClass,
  addressClass, appMenuClass, flexQueueClass, changeEventHeaderClass, collatorClass, interviewClass, labelClass, locationClass,
  ...approvalClasses,
  ...asyncInfoClasses,
  ...authClasses,
  ...cacheClasses,
  ...dmlOptionsClasses,
  ...connectApiClasses,
  ...cursorClasses,
  ...duplicateSignatureClasses,
  ...fieldSetClasses,
  ...formulaClasses,
  ...installClasses,
  ...interfaceClasses,
  ...invocableClasses,
  ...leadConvertClasses,
  ...mergeResultClasses,
  ...messagingClasses, customNotificationClass,
  ...metadataClasses,
  ...objectStaticClasses,
  ...orgLimitClasses,

  ...publishCallbackClasses,
  ...restClasses,
  ...sessionClasses,
  ...resultClasses,
  ...siteClasses,
  ...sobjectTypeFieldsClasses,
  ...webServiceClasses,
];

registerClasses(nativeClasses);
