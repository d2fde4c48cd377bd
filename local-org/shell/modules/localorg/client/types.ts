/** Shapes that travel between the server (`local-org/server/api`) and the shell. */

export interface PageBoot {
  /** Random per server start; every request carries it. */
  readonly session: string;
}

/** What an Apex or data call rejects with: the shape components get on the platform. */
export interface RequestFailure {
  readonly ok: false;
  readonly status: number;
  readonly statusText: string;
  readonly body: {
    readonly message: string;
    readonly exceptionType?: string;
    readonly isUserDefinedException?: boolean;
    readonly stackTrace?: string;
    readonly enhancedErrorType?: string;
    readonly output?: {
      readonly errors: readonly FieldMessage[];
      readonly fieldErrors: Readonly<Record<string, readonly FieldMessage[]>>;
    };
  };
}

export interface FieldMessage {
  readonly errorCode: string;
  readonly message: string;
  readonly field?: string;
}

export interface Viewer {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly profile: string;
  readonly isGuest: boolean;
  /** Path of the community site this person uses; null for internal users. */
  readonly site: string | null;
}

/** One line of the *View as* menu. */
export interface ViewerChoice {
  readonly username: string;
  readonly label: string;
  readonly description: string;
  readonly site: string | null;
  /** Why this user cannot be chosen now; null when it can. */
  readonly problem: string | null;
}

export interface PlacedComponent {
  /** `c/accessPanel` */
  readonly component: string;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
}

export interface QuickAction {
  /** `Contact.Manage_Access` */
  readonly name: string;
  readonly label: string;
  /** `c/accessAction` */
  readonly component: string;
  /** API name of the screen flow of an action of type Flow. */
  readonly flow?: string;
  /** ScreenAction opens a modal, Action calls `invoke()` of the component, Flow runs a screen flow in a modal. */
  readonly actionType: 'ScreenAction' | 'Action' | 'Flow';
}

export interface FieldSection {
  readonly label: string;
  readonly fields: readonly string[];
}

export interface ObjectPages {
  readonly object: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly keyPrefix: string;
  readonly nameField: string | null;
  readonly icon: string;
  readonly list: { readonly columns: readonly string[] };
  readonly highlights: readonly string[];
  readonly details: readonly FieldSection[];
  readonly actions: readonly QuickAction[];
  readonly side: readonly PlacedComponent[];
  readonly fields: Readonly<Record<string, FieldDescription>>;
}

export interface FieldDescription {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly length: number | null;
  readonly required: boolean;
  readonly updateable: boolean;
  readonly picklist: readonly { readonly label: string; readonly value: string }[];
  readonly referenceTo: readonly string[];
  readonly relationshipName: string | null;
  /** For the name of a parent record: its object, and the path of its id. */
  readonly link: { readonly object: string; readonly idPath: string } | null;
}

export interface AppPage {
  /** Last part of the address: `/lightning/n/<name>`. */
  readonly name: string;
  readonly label: string;
  readonly components: readonly PlacedComponent[];
}

export interface SitePage {
  readonly path: string;
  readonly name: string;
  readonly heading: string;
  readonly text: string;
  readonly components: readonly PlacedComponent[];
}

export interface Context {
  readonly appName: string;
  readonly user: Viewer;
  readonly viewers: readonly ViewerChoice[];
  readonly objects: readonly ObjectPages[];
  readonly pages: readonly AppPage[];
  readonly sites: readonly SitePage[];
  readonly organizationId: string;
  /** Id of the Network of the viewer's site. */
  readonly siteId: string | null;
  readonly customPermissions: readonly string[];
  readonly userPermissions: readonly string[];
  readonly i18n: {
    readonly timeZone: string;
    readonly locale: string;
    readonly lang: string;
    readonly currency: string;
  };
}

/** A field value as the UI API gives it. */
export interface FieldValue {
  readonly value: unknown;
  readonly displayValue: string | null;
}

/** A record as the UI API gives it. */
export interface RecordRepresentation {
  readonly apiName: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly lastModifiedDate: string | null;
  readonly systemModstamp: string | null;
  readonly childRelationships: Readonly<Record<string, never>>;
  readonly recordTypeInfo: null;
}
