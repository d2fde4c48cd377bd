/** The whole standard library: one table per Apex class. The compiler looks members up here. */
import { registerClasses } from './lookup.ts';
import type { NativeClass } from './table.ts';
import { cacheClasses } from './cache/cache.ts';
import { databaseClass, savepointClass } from './database/database.ts';
import { dmlOptionsClasses } from './database/dmlOptions.ts';
import { queryLocatorClass } from './database/query.ts';
import { resultClasses } from './database/results.ts';
import { jsonGeneratorClass } from './json/generator.ts';
import { jsonClass } from './json/json.ts';
import { jsonParserClass } from './json/parser.ts';
import { messagingClasses } from './messaging/messaging.ts';
import { describeFieldClass, picklistEntryClass, sobjectFieldClass } from './schema/fieldDescribe.ts';
import {
  childRelationshipClass,
  describeSObjectClass,
  schemaClass,
  sobjectTypeClass,
  sobjectTypeFieldSetsClass,
  sobjectTypeFieldsClass,
} from './schema/objectDescribe.ts';
import { recordTypeInfoClass } from './schema/recordTypes.ts';
import { assertClass } from './system/assert.ts';
import { blobClass } from './system/blob.ts';
import { objectStaticClasses } from './system/customSettings.ts';
import { cryptoClass, encodingUtilClass, uuidClass } from './system/crypto.ts';
import { dateClass } from './system/date.ts';
import { datetimeClass, timeClass } from './system/datetime.ts';
import { decimalClass } from './system/decimal.ts';
import { eventBusClass, eventTriggerContextClass } from './system/eventBus.ts';
import { exceptionClass } from './system/exception.ts';
import { featureManagementClass } from './system/featureManagement.ts';
import { httpClass, httpRequestClass, httpResponseClass } from './system/http/http.ts';
import { restClasses } from './system/http/rest.ts';
import { interfaceClasses } from './system/interfaces.ts';
import { iterableClass, iteratorClass } from './system/iterator.ts';
import { labelClass } from './system/label.ts';
import { limitsClass } from './system/limits.ts';
import { listClass } from './system/list.ts';
import { mapClass } from './system/map.ts';
import { mathClass } from './system/math.ts';
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

export { nativeEnums } from './enums.ts';

// prettier-ignore
export const nativeClasses: readonly NativeClass[] = [
  assertClass, blobClass, booleanClass, databaseClass, dateClass, datetimeClass, decimalClass, doubleClass, eventBusClass,
  eventTriggerContextClass, exceptionClass, featureManagementClass, idClass, integerClass, iterableClass, iteratorClass,
  jsonClass, jsonGeneratorClass, jsonParserClass, limitsClass, listClass, longClass, mapClass, mathClass, objectClass,
  queryLocatorClass, resetPasswordResultClass, savepointClass, schemaClass, setClass, sobjectClass, stringClass, systemClass,
  testBrokerClass, testClass, timeClass, timeZoneClass, typeClass, userInfoClass,
  childRelationshipClass, describeFieldClass, describeSObjectClass, picklistEntryClass, recordTypeInfoClass, sobjectFieldClass,
  sobjectTypeClass, sobjectTypeFieldSetsClass, sobjectTypeFieldsClass,
  accessDecisionClass, cryptoClass, encodingUtilClass, httpClass, httpRequestClass, httpResponseClass, matcherClass,
  patternClass, requestClass, securityClass, urlClass, uuidClass, versionClass,
  apexPagesClass, messageClass, pageReferenceClass, selectOptionClass, standardControllerClass,
  labelClass,
  ...cacheClasses,
  ...dmlOptionsClasses,
  ...duplicateSignatureClasses,
  ...installClasses,
  ...interfaceClasses,
  ...messagingClasses,
  ...objectStaticClasses,
  ...restClasses,
  ...resultClasses,
];

registerClasses(nativeClasses);
