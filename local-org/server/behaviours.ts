/** What the server and the shell imitate of Lightning Experience, by module. A test holds the keys against the modules. */
import type { BehaviourTable } from '../conformance/behaviour.ts';

export const shellBehaviours: BehaviourTable = {
  title: 'Components in the browser',
  folder: 'local-org/server',
  rows: {
    '@salesforce/apex': [
      [
        'Only static @AuraEnabled methods can be called; parameters go by name, one that is missing is null.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/apex-expose-method.html',
        '../org.test.ts: parameters go by name and results come as JSON of the @AuraEnabled members',
      ],
      [
        'Results of cacheable methods are kept until refreshApex; on the platform they also expire.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/apex-result-caching.html',
        '../../e2e/shell.test.ts: asks wired Apex again on refreshApex and not before',
      ],
      [
        'A cacheable method cannot write: its limit of DML statements is 0.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/apex-wire-method.html',
        '../org.test.ts: unhandled exceptions reach the component in the shape of their kind',
      ],
      [
        'A user needs access to the class.',
        'verified',
        'DOC apex-guide/class-security.md',
        '../org.test.ts: a user needs access to the class, which a permission set can give',
      ],
      [
        'body has message, exceptionType, isUserDefinedException and stackTrace; AuraHandledException has no stackTrace.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/apex-error-handling.html',
        '../org.test.ts: unhandled exceptions reach the component in the shape of their kind',
      ],
      [
        'An unhandled DmlException has pageErrors and fieldErrors instead, as public components read it.',
        'unverified',
        'public components',
        '../org.test.ts: unhandled exceptions reach the component in the shape of their kind',
      ],
      [
        'Each call is one transaction; a failed one leaves neither rows nor jobs.',
        'inferred',
        'DOC apex-guide/apex-transactions.md',
        '../org.test.ts: a failed call leaves nothing behind, neither rows nor jobs',
      ],
    ],
    '@salesforce/label': [
      [
        'An import gives the text of the custom label.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/create-global-value-providers.html',
        'modules.test.ts: labels are texts',
      ],
      [
        "It is the translation into the viewer's language where the project has one.",
        'verified',
        'DOC metadata-api/translations.md',
        'modules.test.ts: labels are in the language of the viewer where they are translated',
      ],
    ],
    '@salesforce/schema': [
      [
        'An import gives objectApiName and fieldApiName, over relationships too; names are checked when the component is built.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/reference-salesforce-modules.html',
        'modules.test.ts: imports of the schema become references with the declared spelling of the object',
      ],
    ],
    '@salesforce/resourceUrl': [
      [
        'An import gives the address of the static resource; one of an archive is the address of its folder.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/create-third-party-library.html',
        'modules.test.ts: addresses static resources',
      ],
    ],
    '@salesforce/user': [
      [
        'Id and isGuest are those of the viewing user.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/create-global-value-providers.html',
        '../../e2e/shell.test.ts: gives a component its record, its properties, labels, permissions and wired Apex',
      ],
    ],
    '@salesforce/customPermission': [
      [
        'true for a user who has it, undefined otherwise.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/create-permissions.html',
        '../../e2e/smoke.test.ts: lets a user call Apex only with access to the class, and gives its permissions to the component',
      ],
    ],
    '@salesforce/userPermission': [
      [
        'true for a user who has it, undefined otherwise.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/create-permissions.html',
        'modules.test.ts: takes permissions, language and site from the viewer and the page',
      ],
    ],
    '@salesforce/i18n': [
      [
        'locale, lang, currency, dir and timeZone are those of the viewing user.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/create-global-value-providers.html',
        'modules.test.ts: takes permissions, language and site from the viewer and the page',
      ],
      [
        "Formats of dates and times, calendarData and firstDayOfWeek are those of the user's locale, by Node's data.",
        'inferred',
        'https://developer.salesforce.com/docs/platform/lwc/guide/create-global-value-providers.html',
        'localeData.test.ts: patterns of dates and times are those of the locale, with whole years',
      ],
      [
        'A date typed as the viewer writes dates is taken; one that does not exist is refused.',
        'inferred',
        'https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-input.html',
        '../../e2e/flow.test.ts: takes a date typed on a record page as the viewer writes dates',
      ],
    ],
    '@salesforce/client': [
      [
        'formFactor is Large or Small by the width of the window; the platform goes by the hardware.',
        'inferred',
        'https://developer.salesforce.com/docs/platform/lwc/guide/create-client-form-factor.html',
        'modules.test.ts: takes a narrow window for a phone',
      ],
    ],
    '@salesforce/community': [
      [
        'Id and basePath are those of the site on whose page the component stands.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/reference-salesforce-modules.html',
        'modules.test.ts: takes permissions, language and site from the viewer and the page',
      ],
    ],
    '@salesforce/site': [
      [
        'Id is that of the site.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/reference-salesforce-modules.html',
        'modules.test.ts: takes permissions, language and site from the viewer and the page',
      ],
    ],
    'lightning/uiRecordApi': [
      [
        'getRecord gives fields with value and displayValue, parents nested; the wire waits while the record id is undefined.',
        'verified',
        'DOC uiapi/record.md',
        'serve.test.ts: gives records in the shape of the UI API',
      ],
      [
        'An unknown field is refused, one among the optional fields is left out.',
        'verified',
        'DOC uiapi/get-a-record.md',
        'serve.test.ts: refuses unknown fields and ids with a sentence',
      ],
      [
        'updateRecord writes the given fields; a refusal has output.errors and output.fieldErrors.',
        'verified',
        'DOC uiapi/error-with-output.md',
        'serve.test.ts: reports refused writes by field',
      ],
      [
        'displayValue of numbers and dates is formatted for en_US whatever the locale of the user.',
        'unverified',
        'DOC uiapi/field-value.md',
        'serve.test.ts: gives records in the shape of the UI API',
      ],
    ],
    'lightning/platformResourceLoader': [
      [
        'loadScript and loadStyle load a static resource once and resolve when it is there.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/create-third-party-library.html',
        '../../e2e/console.test.ts: sees figures that are what the database says, and opens exactly the people behind one',
      ],
    ],
    'lightning/platformShowToastEvent': [
      [
        'ShowToastEvent shows title, message and variant; sticky toasts stay.',
        'verified',
        'https://developer.salesforce.com/docs/component-library/bundle/lightning-platform-show-toast-event',
        '../../e2e/shell.test.ts: calls Apex as the viewing user, after a confirmation, and shows a toast',
      ],
    ],
    'lightning/navigation': [
      [
        'NavigationMixin opens standard__recordPage and its siblings, GenerateUrl gives the address, CurrentPageReference the page.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/use-navigate-basic.html',
        '../../e2e/shell.test.ts: lists records and opens one without loading the page again',
      ],
    ],
    'lightning/refresh': [
      [
        'RefreshEvent makes the page and registered handlers ask again.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/data-refreshview.html',
        '../../e2e/shell.test.ts: shows what happens in the org without a reload',
      ],
    ],
    'lightning/flowSupport': [
      [
        'FlowAttributeChangeEvent tells the flow a new value, the navigation events the way to go.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/use-flow-lwc-and-flow.html',
        'flowSupport.test.ts: a component on a flow screen tells new values and the way to go to whatever holds it',
      ],
    ],
    'lightning/actions': [
      [
        'CloseActionScreenEvent closes the window of a quick action.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions-screen.html',
        '../../e2e/shell.test.ts: opens a quick action in a modal window that the component closes',
      ],
    ],
    'lightning/quickActionPanel': [
      [
        'The panel has header, body and footer.',
        'verified',
        'https://developer.salesforce.com/docs/component-library/bundle/lightning-quick-action-panel',
        '../../e2e/shell.test.ts: opens a quick action in a modal window that the component closes',
      ],
    ],
    'lightning/recordPicker': [
      [
        'The record picker finds records by name as the viewing user and gives the id of the one chosen.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-record-picker.html',
        '../../e2e/runs.test.ts: chooses people by Account, by list view and by lines, of which a bad one is told',
      ],
    ],
    'lightning/uiListsApi': [
      [
        'getListInfosByObjectName gives the list views of an object.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/reference-get-list-infos-by-object-name.html',
        '../../e2e/runs.test.ts: chooses people by Account, by list view and by lines, of which a bad one is told',
      ],
    ],
    pages: [
      [
        'A record page shows components with recordId and objectApiName and the properties set for them.',
        'verified',
        'https://developer.salesforce.com/docs/platform/lwc/guide/use-record-context',
        '../../e2e/shell.test.ts: gives a component its record, its properties, labels, permissions and wired Apex',
      ],
      [
        'Fields can be edited as far as permissions go, and refusals stand at the field.',
        'verified',
        'DOC uiapi/error-with-output.md',
        '../../e2e/shell.test.ts: saves what was typed, and shows the refusal of the org at the field',
      ],
      [
        'A community user sees the pages of the site alone.',
        'inferred',
        'DOC communities-dev/_index.md',
        '../../e2e/shell.test.ts: keeps a community user in the site and hides the app',
      ],
      [
        'The login page of a site is seen by its guest user, who can call only classes that a permission set opens.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=sf.rss_config_guest_user_profile.htm',
        'siteLogin.test.ts: lets the guest user call only classes that a permission set opens',
      ],
      [
        'A site has a guest user with a profile named after it, both made with the site.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=sf.rss_config_guest_user_profile.htm',
        'siteLogin.test.ts: has a guest user with a profile named after the site, made once',
      ],
      [
        'A user who is inactive or frozen cannot log in.',
        'verified',
        'platform-rules 2',
        'serve.test.ts: refuses viewers who do not exist or cannot log in',
      ],
      [
        'A custom metadata record saved in Setup holds at once; label and name have at most 40 characters, the name letters, digits and single underscores.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=platform.custommetadatatypes_limits.htm',
        'control.test.ts: refuses custom metadata that a deployment refuses',
      ],
      [
        'Scheduled work that falls due while time passes runs once for each of its times.',
        'inferred',
        'DOC apex-guide/apex-scheduler.md',
        'control.test.ts: runs scheduled work at its own time on the way through several nights',
      ],
      [
        'A list button of the type mass action opens its address with the chosen ids; one that needs a selection asks for it.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=platform.flow_distribute_internal_url_variable.htm',
        '../../e2e/shell.test.ts: chooses a list view, sorts, and sends the chosen records along with a list button',
      ],
      [
        'The page follows commits by itself; the platform tells a component of no asynchronous work.',
        'inferred',
        'https://developer.salesforce.com/docs/platform/lwc/guide/data-refreshview.html',
        'serve.test.ts: tells open pages of changes',
      ],
    ],
  },
};
