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
  readonly related: readonly RelatedList[];
  /** Buttons of the list that take the chosen records along. */
  readonly listActions: readonly ListAction[];
  readonly mayCreate: boolean;
  readonly mayDelete: boolean;
  readonly fields: Readonly<Record<string, FieldDescription>>;
}

/** Records of another object that point at a record by a lookup. */
export interface RelatedList {
  readonly object: string;
  /** The lookup. */
  readonly field: string;
  readonly label: string;
  readonly icon: string;
  readonly columns: readonly string[];
  readonly fields: Readonly<Record<string, FieldDescription>>;
}

/** A list button that opens an address with the ids of the chosen records. */
export interface ListAction {
  readonly name: string;
  readonly label: string;
  readonly url: string;
  /** Whether it does nothing without chosen records. */
  readonly needsSelection: boolean;
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
  /** Further pages, each at `/site/<path>/<name>`. */
  readonly pages: readonly FurtherSitePage[];
  /** The login page; null when the site has none. */
  readonly login: LoginPage | null;
  /** Where Apex and mails say that the site is; null when it is no site of the org. */
  readonly address: string | null;
}

export interface FurtherSitePage {
  readonly name: string;
  readonly label: string;
  readonly heading: string;
  readonly text: string;
  readonly components: readonly PlacedComponent[];
}

/** A Lightning app of the project: its navigation items and its utility bar. */
export interface AppNavigation {
  readonly label: string;
  readonly items: readonly { readonly label: string; readonly href: string; readonly icon?: string }[];
  readonly utilities?: readonly UtilityItem[];
}

export interface UtilityItem {
  readonly label: string;
  /** `utility:clock` */
  readonly icon: string;
  /** `c/supportCard` */
  readonly component: string;
  readonly properties?: Readonly<Record<string, string | number | boolean>>;
  /** Pixels. */
  readonly height?: number;
  readonly width?: number;
}

export interface LoginPage {
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
  /** The app of the project; absent or null when it has none, and objects and pages make the navigation. */
  readonly app?: AppNavigation | null;
  /** Whether there is sample data to choose from. */
  readonly canFill: boolean;
  readonly organizationId: string;
  /** Where Apex and mails say that the org is. */
  readonly orgOrigin: string;
  /** Id of the Network of the viewer's site. */
  readonly siteId: string | null;
  readonly customPermissions: readonly string[];
  readonly userPermissions: readonly string[];
  readonly i18n: {
    readonly timeZone: string;
    readonly locale: string;
    readonly lang: string;
    readonly currency: string;
    /** What `@salesforce/i18n` modules have of the locale, by their names. */
    readonly [name: string]: unknown;
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
