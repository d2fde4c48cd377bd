/** Every standard object this org knows. To add one: write its table and list it here. */
import type { ObjectSchema } from '../schema.ts';
import { account } from './account.ts';
import { task, event } from './activity.ts';
import {
  apexClass,
  apexTrigger,
  asyncApexJob,
  cronTrigger,
  cronJobDetail,
  eventBusSubscriber,
} from './apex.ts';
import {
  processDefinition,
  processInstance,
  processInstanceStep,
  processInstanceWorkitem,
  processNode,
} from './approval.ts';
import { campaign } from './campaign.ts';
import { caseObject } from './case.ts';
import { contact } from './contact.ts';
import { contactPointAddress, contactPointEmail, contactPointPhone, contactRequest } from './contactPoint.ts';
import { contentDistribution } from './contentDistribution.ts';
import { batchApexErrorEvent, flowExecutionErrorEvent } from './events.ts';
import { histories } from './history.ts';
import { group, groupMember, queueSobject } from './group.ts';
import { lead, leadStatus } from './lead.ts';
import { authSession } from './authSession.ts';
import { loginHistory } from './loginHistory.ts';
import { network, networkMember, networkMemberGroup } from './network.ts';
import { note, attachment } from './note.ts';
import { opportunity } from './opportunity.ts';
import { organization } from './organization.ts';
import {
  permissionSet,
  permissionSetAssignment,
  permissionSetGroup,
  permissionSetGroupComponent,
  objectPermissions,
  fieldPermissions,
  setupEntityAccess,
  customPermission,
} from './permissionSet.ts';
import { product2 } from './product.ts';
import { profile, userLicense } from './profile.ts';
import { recordType } from './recordType.ts';
import { user } from './user.ts';
import { userLogin } from './userLogin.ts';
import { userRecordAccess } from './userRecordAccess.ts';
import { userRole } from './userRole.ts';
import { feedItem, collaborationGroup } from './chatter.ts';
import {
  contentDocument,
  contentVersion,
  contentDocumentLink,
  document,
  folder,
  staticResource,
} from './content.ts';
import { entityDefinition, fieldDefinition } from './definitions.ts';
import { contract, order, orderItem, quote, quoteLineItem } from './order.ts';
import { pricebook2, pricebookEntry, opportunityLineItem, asset } from './priceBook.ts';
import {
  opportunityContactRole,
  accountContactRelation,
  accountTeamMember,
  opportunityTeamMember,
  campaignMember,
  campaignMemberStatus,
  opportunityStage,
} from './relations.ts';
import {
  caseComment,
  emailMessage,
  emailTemplate,
  solution,
  businessHours,
  holiday,
  individual,
} from './service.ts';
import {
  appMenuItem,
  permissionSetLicense,
  permissionSetLicenseAssign,
  listView,
  orgWideEmailAddress,
  customNotificationType,
  apexPage,
  apexLog,
} from './setup.ts';

export const standardObjects: readonly ObjectSchema[] = [
  account,
  contact,
  user,
  profile,
  userLicense,
  userRole,
  permissionSet,
  permissionSetAssignment,
  permissionSetGroup,
  permissionSetGroupComponent,
  objectPermissions,
  fieldPermissions,
  setupEntityAccess,
  customPermission,
  userLogin,
  userRecordAccess,
  network,
  networkMember,
  networkMemberGroup,
  group,
  groupMember,
  queueSobject,
  organization,
  recordType,
  apexClass,
  apexTrigger,
  asyncApexJob,
  cronTrigger,
  eventBusSubscriber,
  cronJobDetail,
  batchApexErrorEvent,
  flowExecutionErrorEvent,
  lead,
  leadStatus,
  opportunity,
  caseObject,
  task,
  event,
  note,
  attachment,
  campaign,
  product2,
  authSession,
  loginHistory,
  feedItem,
  collaborationGroup,
  contentDocument,
  contentVersion,
  contentDocumentLink,
  document,
  folder,
  staticResource,
  entityDefinition,
  fieldDefinition,
  contract,
  order,
  orderItem,
  quote,
  quoteLineItem,
  pricebook2,
  pricebookEntry,
  opportunityLineItem,
  asset,
  opportunityContactRole,
  accountContactRelation,
  accountTeamMember,
  opportunityTeamMember,
  campaignMember,
  campaignMemberStatus,
  opportunityStage,
  caseComment,
  emailMessage,
  emailTemplate,
  solution,
  businessHours,
  holiday,
  individual,
  appMenuItem,
  permissionSetLicense,
  permissionSetLicenseAssign,
  listView,
  orgWideEmailAddress,
  customNotificationType,
  apexPage,
  apexLog,
  contactPointAddress,
  contactPointEmail,
  contactPointPhone,
  contactRequest,
  contentDistribution,
  ...histories,
  processDefinition,
  processNode,
  processInstance,
  processInstanceStep,
  processInstanceWorkitem,
];
