/** What the REST interface imitates, by resource. A test holds the keys against the routes. */
import type { BehaviourTable } from '../conformance/behaviour.ts';

export const restBehaviours: BehaviourTable = {
  title: 'REST interface',
  folder: 'local-org/rest',
  rows: {
    'every call': [
      [
        'A call needs an access token; without one, or with one that has ended, it is answered 401 INVALID_SESSION_ID.',
        'verified',
        'DOC rest-api/status-codes-and-error-responses.md',
        'session.test.ts: a call without a token, or with one that is wrong, is refused',
      ],
      [
        'A token ends by logout, after the longest idle time of session settings, and when its user is deactivated.',
        'verified',
        'platform-rules 2',
        'session.test.ts: a token ends by logout, by lying idle, and with its user',
      ],
      [
        'The user of the token needs API Enabled, else API_DISABLED_FOR_ORG; the sentence with it is our own.',
        'inferred',
        'DOC object-reference/permissionset.md',
        'session.test.ts: a user without API Enabled has no access',
      ],
      [
        'Object permissions, field-level security and sharing of the user of the token apply.',
        'inferred',
        'DOC rest-api/status-codes-and-error-responses.md',
        'records.test.ts: object and field permissions of the user apply',
      ],
      [
        'Failures are a list of message, errorCode and, where known, fields, with the HTTP status of the error.',
        'verified',
        'DOC rest-api/status-codes-and-error-responses.md',
        'records.test.ts: failures name status code, message and fields',
      ],
      [
        'A body that is no JSON object is answered 400 JSON_PARSER_ERROR.',
        'inferred',
        'DOC rest-api/status-codes-and-error-responses.md',
        'session.test.ts: bodies that are no JSON and resources that do not exist are refused',
      ],
      [
        'A method that the resource does not have is answered 405 METHOD_NOT_ALLOWED.',
        'verified',
        'DOC rest-api/status-codes-and-error-responses.md',
        'session.test.ts: versions are listed without a token, resources with one',
      ],
      [
        'Calls of 24 hours are limited, REQUEST_LIMIT_EXCEEDED, and Sforce-Limit-Info tells how many were used.',
        'verified',
        'DOC rest-api/limit-info-header.md',
        'session.test.ts: limits count calls, and the number of calls is limited',
      ],
      [
        'A failed call keeps nothing of what it wrote.',
        'inferred',
        'DOC rest-api/status-codes-and-error-responses.md',
        'records.test.ts: nothing of a failed call is kept',
      ],
    ],
    '/services/data': [
      [
        'Versions with label and address are listed without a token.',
        'verified',
        'DOC rest-api/list-available-rest-api-versions.md',
        'session.test.ts: versions are listed without a token, resources with one',
      ],
      [
        'Older versions answer as the newest one does; on the platform some answers differ by version.',
        'unverified',
        'DOC rest-api/versions.md',
        'session.test.ts: versions are listed without a token, resources with one',
      ],
    ],
    '/services/oauth2': [
      [
        'userinfo gives the OpenID Connect claims of the user of the token.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_openid.htm',
        'session.test.ts: the identity of the token is that of its user',
      ],
      [
        'revoke ends a token.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm',
        'session.test.ts: a token ends by logout, by lying idle, and with its user',
      ],
    ],
    '/id': [
      [
        'The identity address names the user of the token, and only that user may ask.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_openid.htm',
        'session.test.ts: the identity of the token is that of its user',
      ],
    ],
    '/services/apexrest': [
      [
        'A static method with @HttpGet answers with its result as JSON; null members are left out.',
        'reported',
        'DOC apex-guide/apex-rest-methods.md',
        'apex.test.ts: a class with @RestResource answers GET, with its status',
      ],
      [
        'Parameters come by name from the JSON body; the call is one transaction; an exception is answered 500 APEX_ERROR.',
        'verified',
        'DOC apex-guide/apex-rest-methods.md',
        'apex.test.ts: parameters of POST come by name from the body, and the call is one transaction',
      ],
      [
        'A void method answers through RestContext.response; RestRequest shows address, parameters and body.',
        'verified',
        'DOC apex-guide/apex-rest-methods.md',
        'apex.test.ts: a void method answers through RestContext, as the user, without seeing the token',
      ],
      [
        'Addresses and methods without a mapping are answered 404 and 405, classes without access 403.',
        'verified',
        'DOC apex-guide/apex-rest-methods.md',
        'apex.test.ts: addresses, methods and classes that are not open to the user are refused',
      ],
    ],
    'GET /': [
      [
        'The resources of a version are listed by name with their addresses.',
        'verified',
        'DOC rest-api/list-available-rest-resources.md',
        'session.test.ts: versions are listed without a token, resources with one',
      ],
    ],
    'GET limits': [
      [
        'Allocations are listed with Max and Remaining; only those that are counted here.',
        'verified',
        'DOC rest-api/list-org-limits.md',
        'session.test.ts: limits count calls, and the number of calls is limited',
      ],
    ],
    'GET query': [
      [
        'The answer has totalSize, done and records with attributes and the selected fields in order.',
        'verified',
        'DOC rest-api/execute-a-soql-query.md',
        'query.test.ts: records show what was selected, in order, with their address',
      ],
      [
        'Parents are nested objects, children nested results; an absent parent is null.',
        'verified',
        'DOC soql-sosl/using-relationship-queries.md',
        'query.test.ts: parents and children are nested; absent ones are null',
      ],
      [
        'Aggregates are records of AggregateResult with alias or expr0; COUNT() is totalSize alone.',
        'verified',
        'DOC soql-sosl/count-and-countfieldname.md',
        'query.test.ts: aggregates keep the spelling of their aliases; COUNT() is a number',
      ],
      [
        'A batch has 2,000 records, or 200 to 2,000 as Sforce-Query-Options asks.',
        'verified',
        'DOC rest-api/query-options-header.md',
        'query.test.ts: long results come in batches of 2,000, shorter ones when asked',
      ],
      [
        'A refused query is answered 400 with MALFORMED_QUERY, INVALID_FIELD or INVALID_TYPE; the excerpt with the position is left out.',
        'inferred',
        'DOC api/core-data-types-used-in-api-calls.md',
        'query.test.ts: refused queries have the error code and the message of the platform',
      ],
      [
        'A query sees the objects, fields and records that the user may see.',
        'inferred',
        'DOC rest-api/status-codes-and-error-responses.md',
        'query.test.ts: a query sees what the user of the token may see',
      ],
    ],
    'GET query/:locator': [
      [
        'nextRecordsUrl leads to the next batch, for the user who asked.',
        'verified',
        'DOC rest-api/query-more-results.md',
        'query.test.ts: a locator belongs to the user who asked',
      ],
    ],
    'GET queryAll': [
      [
        'queryAll includes deleted records.',
        'verified',
        'DOC rest-api/execute-a-soql-query-that-includes-deleted-items.md',
        'query.test.ts: queryAll sees deleted records',
      ],
    ],
    'GET queryAll/:locator': [
      [
        'Further batches of queryAll come as those of query do.',
        'verified',
        'DOC rest-api/queryall-more-results.md',
        'query.test.ts: queryAll gives its further batches too',
      ],
    ],
    'GET tooling/query': [
      [
        'ApexClass has a row for each class of the project.',
        'verified',
        'DOC tooling-api/apexclass.md',
        'apex.test.ts: the tooling API shows the classes of the project',
      ],
    ],
    'GET tooling/query/:locator': [
      [
        'Further batches come as in the data API.',
        'inferred',
        'DOC tooling-api/rest-resources.md',
        'apex.test.ts: the tooling API has the same queries, describes and records',
      ],
    ],
    'GET tooling/queryAll': [
      [
        'queryAll answers as query does: deleted rows are included.',
        'inferred',
        'DOC tooling-api/rest-resources.md',
        'apex.test.ts: the tooling API has the same queries, describes and records',
      ],
    ],
    'GET tooling/queryAll/:locator': [
      [
        'Further batches come as in the data API.',
        'inferred',
        'DOC tooling-api/rest-resources.md',
        'apex.test.ts: the tooling API has the same queries, describes and records',
      ],
    ],
    'GET tooling/sobjects': [
      [
        'The objects are listed; here those of the data API too, which the platform keeps apart.',
        'unverified',
        'DOC tooling-api/rest-resources.md',
        'apex.test.ts: the tooling API has the same queries, describes and records',
      ],
    ],
    'GET tooling/sobjects/:object': [
      [
        'The basics of a tooling object come as in the data API.',
        'verified',
        'DOC tooling-api/rest-resources.md',
        'apex.test.ts: the tooling API has the same queries, describes and records',
      ],
    ],
    'GET tooling/sobjects/:object/describe': [
      [
        'A tooling object is described as in the data API.',
        'verified',
        'DOC tooling-api/rest-resources.md',
        'apex.test.ts: the tooling API shows the classes of the project',
      ],
    ],
    'GET tooling/sobjects/:object/:id': [
      [
        'A tooling record is read by id as in the data API.',
        'verified',
        'DOC tooling-api/rest-resources.md',
        'apex.test.ts: the tooling API has the same queries, describes and records',
      ],
    ],
    'GET actions/custom': [
      [
        'Tells where the lists of Apex actions and flows are.',
        'verified',
        'DOC rest-api/invocable-actions-custom.md',
        'actions.test.ts: the actions of the project are listed, those of classes without access left out',
      ],
    ],
    'GET actions/custom/apex': [
      [
        'Lists classes with an invocable method that the user has access to.',
        'verified',
        'DOC api-action/apex-actions.md',
        'actions.test.ts: the actions of the project are listed, those of classes without access left out',
      ],
    ],
    'GET actions/custom/flow': [
      [
        'Lists active autolaunched flows.',
        'verified',
        'DOC api-action/flow-actions.md',
        'actions.test.ts: the actions of the project are listed, those of classes without access left out',
      ],
    ],
    'POST actions/custom/apex/:name': [
      [
        'Calls the invocable method once with all inputs and gives a result for each, in order.',
        'verified',
        'DOC api-action/invoking-actions.md',
        'actions.test.ts: an Apex action gets all inputs at once and gives a result for each',
      ],
      [
        'An exception fails every input with status 400 and undoes what was written.',
        'unverified',
        'no source found',
        'actions.test.ts: an Apex action that throws is told for each input, and undone',
      ],
    ],
    'POST actions/custom/flow/:name': [
      [
        'Runs the flow for each input; the result has its output variables and Flow__InterviewStatus.',
        'verified',
        'DOC api-action/flow-actions.md',
        'actions.test.ts: a flow gives its output variables and its status',
      ],
    ],
    'GET tooling/executeAnonymous': [
      [
        'Anonymous Apex runs as the user of the token; the answer says that it compiled and succeeded.',
        'verified',
        'DOC tooling-api/rest-resources.md',
        'apex.test.ts: anonymous Apex runs as the user of the token',
      ],
      [
        'Otherwise line, column and problem, or the exception with its stack trace.',
        'verified',
        'DOC api/executeanonymousresult.md',
        'apex.test.ts: anonymous Apex tells where it does not compile and what it throws',
      ],
    ],
    'GET composite': [
      [
        'The composite resources are listed with their addresses.',
        'verified',
        'DOC rest-api/get-a-list-of-composite-resources.md',
        'composite.test.ts: the composite resources are listed',
      ],
    ],
    'POST composite': [
      [
        'Later parts use values of earlier answers: @{reference.field}, @{list.items[0].id}.',
        'verified',
        'DOC rest-api/composite-subrequest.md',
        'composite.test.ts: a composite request uses answers of earlier parts',
      ],
      [
        'Without allOrNone parts that do not depend on a failed one are carried out.',
        'verified',
        'DOC rest-api/composite-request-body.md',
        'composite.test.ts: without allOrNone only what depends on a failed part is left out',
      ],
      [
        'With allOrNone a failed part rolls everything back; the others answer PROCESSING_HALTED.',
        'verified',
        'DOC rest-api/composite-request-body.md',
        'composite.test.ts: with allOrNone a failed part undoes all',
      ],
      [
        'allOrNone of the request also governs collections inside it.',
        'verified',
        'DOC rest-api/allornone-parameters-in-composite-and-collections-requests.md',
        'composite.test.ts: with allOrNone a failure inside a collection undoes all, though the collection answers 200',
      ],
    ],
    'POST composite/batch': [
      [
        'Up to 25 independent parts, in order; haltOnError stops at the first failure.',
        'verified',
        'DOC rest-api/composite-batch.md',
        'composite.test.ts: the parts of a batch are independent',
      ],
    ],
    'POST composite/tree/:object': [
      [
        'Parents and children are created together and answered by reference id.',
        'verified',
        'DOC rest-api/sobject-tree.md',
        'composite.test.ts: a tree creates parents with their children',
      ],
      [
        'One failing record fails the whole tree; the answer names that record alone.',
        'verified',
        'DOC rest-api/sobject-tree.md',
        'composite.test.ts: a tree with one bad record creates nothing and names it',
      ],
    ],
    'POST composite/sobjects': [
      [
        'Each record succeeds or fails on its own, results in order.',
        'verified',
        'DOC rest-api/create-records-using-sobject-collections.md',
        'composite.test.ts: a collection keeps what succeeds',
      ],
      [
        'With allOrNone nothing is kept, the others failing with ALL_OR_NONE_OPERATION_ROLLED_BACK.',
        'verified',
        'DOC rest-api/create-records-using-sobject-collections.md',
        'composite.test.ts: a collection with allOrNone keeps nothing when one record fails',
      ],
      [
        'More than 200 records are refused.',
        'verified',
        'DOC rest-api/create-records-using-sobject-collections.md',
        'composite.test.ts: too many records and unknown types are refused',
      ],
    ],
    'PATCH composite/sobjects': [
      [
        'Records of a list are updated by their id.',
        'verified',
        'DOC rest-api/update-records-using-sobject-collections.md',
        'composite.test.ts: collections are updated, upserted, retrieved and deleted',
      ],
    ],
    'DELETE composite/sobjects': [
      [
        'Up to 200 ids are deleted, results in order; allOrNone as for writing.',
        'verified',
        'DOC rest-api/delete-records-using-sobject-collections.md',
        'composite.test.ts: a delete with allOrNone and a malformed id deletes nothing',
      ],
    ],
    'PATCH composite/sobjects/:object/:field': [
      [
        'Records of a list are created or updated by an external id.',
        'verified',
        'DOC rest-api/upsert-records-using-sobject-collections.md',
        'composite.test.ts: collections are updated, upserted, retrieved and deleted',
      ],
    ],
    'GET composite/sobjects/:object': [
      [
        'Records by id in the order asked for; null for an id without a record.',
        'verified',
        'DOC rest-api/get-records-using-sobject-collections.md',
        'composite.test.ts: records are retrieved by the address as by the body',
      ],
    ],
    'POST composite/sobjects/:object': [
      [
        'The same with ids and fields in the body.',
        'verified',
        'DOC rest-api/get-records-with-a-request-body-using-sobject-collections.md',
        'composite.test.ts: records are retrieved by the address as by the body',
      ],
    ],
    'GET jobs/ingest': [
      [
        'Jobs of the user are listed, all jobs for who may modify all data.',
        'inferred',
        'DOC api-asynch/get-information-about-all-ingest-jobs.md',
        'bulk.test.ts: jobs are listed for their user, and a query job is aborted and deleted',
      ],
    ],
    'POST jobs/ingest': [
      [
        'A job is made with object, operation, delimiter and line ending, and waits for its data.',
        'verified',
        'DOC api-asynch/create-a-job.md',
        'bulk.test.ts: a parent is named in the header by its external id; delimiters and line endings are as declared',
      ],
    ],
    'GET jobs/ingest/:id': [
      [
        'A job tells its state and its numbers; a stranger does not find it.',
        'verified',
        'DOC api-asynch/get-information-about-an-ingest-job.md',
        'bulk.test.ts: a job works with the permissions of its user and belongs to that user',
      ],
    ],
    'PUT jobs/ingest/:id/batches': [
      [
        'The data is uploaded once, as CSV.',
        'verified',
        'DOC api-asynch/upload-job-data.md',
        'bulk.test.ts: an aborted job leaves its rows unprocessed',
      ],
      [
        'Empty cells are ignored by updates, #N/A empties the field.',
        'verified',
        'DOC api-asynch/prepare-csv-files.md',
        'bulk.test.ts: update, upsert and delete',
      ],
      [
        'A file whose header names no field, or whose line ending is another, fails the job; words as reported.',
        'reported',
        'DOC api-asynch/errors.md',
        'bulk.test.ts: a file that does not fit the object fails the job as a whole',
      ],
    ],
    'PATCH jobs/ingest/:id': [
      [
        'A job that is closed is carried out in chunks of 200 rows, each a transaction with triggers.',
        'verified',
        'DOC api-asynch/limits.md',
        'bulk.test.ts: insert: chunks of 200 in transactions of their own, failures told row by row',
      ],
      [
        'A job is aborted before it ends, and then cannot be closed.',
        'verified',
        'DOC api-asynch/abort-a-job.md',
        'bulk.test.ts: an aborted job leaves its rows unprocessed',
      ],
    ],
    'DELETE jobs/ingest/:id': [
      [
        'A job that has ended is deleted with its data.',
        'verified',
        'DOC api-asynch/delete-a-job.md',
        'bulk.test.ts: an aborted job leaves its rows unprocessed',
      ],
    ],
    'GET jobs/ingest/:id/successfulResults': [
      [
        'CSV of the rows with sf__Id and sf__Created.',
        'verified',
        'DOC api-asynch/get-job-successful-record-results.md',
        'bulk.test.ts: update, upsert and delete',
      ],
    ],
    'GET jobs/ingest/:id/failedResults': [
      [
        'CSV of the rows with sf__Id and sf__Error.',
        'verified',
        'DOC api-asynch/get-job-failed-record-results.md',
        'bulk.test.ts: insert: chunks of 200 in transactions of their own, failures told row by row',
      ],
    ],
    'GET jobs/ingest/:id/unprocessedrecords': [
      [
        'CSV of the rows that were not reached.',
        'verified',
        'DOC api-asynch/get-job-unprocessed-record-results.md',
        'bulk.test.ts: insert: chunks of 200 in transactions of their own, failures told row by row',
      ],
    ],
    'GET jobs/query': [
      [
        'Query jobs of the user are listed.',
        'inferred',
        'DOC api-asynch/get-information-about-all-query-jobs.md',
        'bulk.test.ts: jobs are listed for their user, and a query job is aborted and deleted',
      ],
    ],
    'POST jobs/query': [
      [
        'A query that cannot be one flat file, or cannot run, is refused at once.',
        'inferred',
        'DOC api-asynch/understanding-bulk-api-20-query.md',
        'bulk.test.ts: queries that cannot be one file are refused',
      ],
    ],
    'GET jobs/query/:id': [
      [
        'A query job tells its state.',
        'verified',
        'DOC api-asynch/get-information-about-a-query-job.md',
        'bulk.test.ts: results of a query job come in sets',
      ],
    ],
    'PATCH jobs/query/:id': [
      [
        'A query job is aborted unless it has ended.',
        'verified',
        'DOC api-asynch/abort-a-query-job.md',
        'bulk.test.ts: jobs are listed for their user, and a query job is aborted and deleted',
      ],
    ],
    'DELETE jobs/query/:id': [
      [
        'A query job that has ended is deleted.',
        'verified',
        'DOC api-asynch/delete-a-query-job.md',
        'bulk.test.ts: jobs are listed for their user, and a query job is aborted and deleted',
      ],
    ],
    'GET jobs/query/:id/results': [
      [
        'Rows as CSV, columns in the order of the query, moments in UTC.',
        'verified',
        'DOC api-asynch/get-results-for-a-query-job.md',
        'bulk.test.ts: a query job gives its rows as CSV',
      ],
      [
        'maxRecords divides the rows; Sforce-Locator leads to the next set, null at the end.',
        'verified',
        'DOC api-asynch/get-results-for-a-query-job.md',
        'bulk.test.ts: results of a query job come in sets',
      ],
    ],
    'GET sobjects': [
      [
        'The objects that the user may read are listed.',
        'verified',
        'DOC rest-api/describe-global.md',
        'describe.test.ts: the list of objects is that of the user',
      ],
    ],
    'GET sobjects/:object': [
      [
        'The basics of an object with recentItems; here the records that the user wrote last.',
        'inferred',
        'DOC rest-api/sobject-basic-information.md',
        'describe.test.ts: the basics of an object come with what the user worked on last',
      ],
    ],
    'GET sobjects/:object/describe': [
      [
        'Fields, references, picklist values and child relationships are described.',
        'verified',
        'DOC rest-api/sobject-describe.md',
        'describe.test.ts: a describe tells fields, references, picklists and children',
      ],
      [
        'Fields that the user may not read are absent; the others say whether the user may write them.',
        'verified',
        'DOC api/describesobjectresult.md',
        'describe.test.ts: fields the user may not see are absent, those the user may not write say so',
      ],
    ],
    'POST sobjects/:object': [
      [
        'A created record is answered 201 with id, success and errors, and its address in Location.',
        'verified',
        'DOC rest-api/create-a-record.md',
        'records.test.ts: a created record has an address in the Location header',
      ],
      [
        'A parent is named by its external id.',
        'verified',
        'DOC rest-api/insert-or-update-upsert-a-record-using-an-external-id.md',
        'records.test.ts: a parent is named by its external id',
      ],
    ],
    'GET sobjects/:object/:id': [
      [
        'A record is read whole or with the fields asked for; a missing one is answered 404 NOT_FOUND.',
        'verified',
        'DOC rest-api/get-field-values-from-a-standard-object-record.md',
        'records.test.ts: create, retrieve, update and delete a record',
      ],
      [
        'If-Modified-Since is answered 304 when the record was not changed since, If-Unmodified-Since 412 when it was.',
        'verified',
        'DOC rest-api/conditional-request-headers.md',
        'preconditions.test.ts: dates: unchanged records are not sent again, changed ones are not overwritten',
      ],
      [
        'Accounts have an ETag; If-None-Match is answered 304, If-Match 412 when no tag is that of the record.',
        'verified',
        'DOC rest-api/conditional-request-headers.md',
        'preconditions.test.ts: entity tags are those of accounts',
      ],
    ],
    'PATCH sobjects/:object/:id': [
      [
        'An update is answered 204 without a body.',
        'verified',
        'DOC rest-api/update-a-record.md',
        'records.test.ts: create, retrieve, update and delete a record',
      ],
      [
        'A condition in the headers that does not hold is answered 412, one that cannot be read 400.',
        'verified',
        'DOC rest-api/conditional-request-headers.md',
        'preconditions.test.ts: dates: unchanged records are not sent again, changed ones are not overwritten',
      ],
    ],
    'DELETE sobjects/:object/:id': [
      [
        'A delete is answered 204; a deleted record cannot be deleted again.',
        'verified',
        'DOC rest-api/delete-a-record.md',
        'records.test.ts: create, retrieve, update and delete a record',
      ],
    ],
    'GET sobjects/:object/:field/:value': [
      [
        'A record is read by an external id.',
        'verified',
        'DOC rest-api/get-a-record-using-an-external-id.md',
        'records.test.ts: upsert by external id creates, then updates',
      ],
      [
        'The bytes of a blob field are answered as they are.',
        'verified',
        'DOC rest-api/get-blob-data.md',
        'records.test.ts: the bytes of a field have an address of their own',
      ],
    ],
    'PATCH sobjects/:object/:field/:value': [
      [
        'Upsert by external id is answered 201 or 200 with created; updateOnly creates nothing.',
        'verified',
        'DOC rest-api/insert-or-update-upsert-a-record-using-an-external-id.md',
        'records.test.ts: upsert by external id creates, then updates',
      ],
      [
        'A key that several records have is answered 300 with their addresses.',
        'verified',
        'DOC rest-api/insert-or-update-upsert-a-record-using-an-external-id.md',
        'records.test.ts: a key that several records have is answered with their addresses',
      ],
    ],
    'DELETE sobjects/:object/:field/:value': [
      [
        'A record is deleted by an external id.',
        'verified',
        'DOC rest-api/delete-records-using-sobject-rows-by-external-id.md',
        'records.test.ts: upsert by external id creates, then updates',
      ],
    ],
  },
};
