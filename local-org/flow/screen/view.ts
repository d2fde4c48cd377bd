/** A screen as the browser gets it: plain JSON. */

export interface ChoiceView {
  /** Names the choice in what is sent back. */
  readonly value: string;
  readonly label: string;
}

export interface FieldView {
  readonly name: string;
  /** FlowScreenFieldType */
  readonly type: string;
  /** Label, or for display text the HTML. */
  readonly text: string;
  readonly helpText: string | null;
  readonly required: boolean;
  readonly dataType: string;
  readonly scale: number;
  /** ISO text for dates, text for numbers, keys of choices, joined by `;` where several may be chosen. */
  readonly value: string | boolean | null;
  readonly choices: readonly ChoiceView[];
  readonly visible: boolean;
  /** Component of the project (`c/seatMeter`) or of the platform (`flowruntime:email`), with its attributes. */
  readonly component: string | null;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly error: string | null;
  /** Columns of a section, components of a column. */
  readonly fields: readonly FieldView[];
}

export interface ScreenView {
  readonly name: string;
  readonly label: string;
  readonly helpText: string | null;
  readonly showHeader: boolean;
  readonly showFooter: boolean;
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
  /** Nothing follows in the flow. */
  readonly isLast: boolean;
  readonly backLabel: string | null;
  readonly nextLabel: string | null;
  readonly fields: readonly FieldView[];
}

/** Where an interview stands. */
export type FlowView =
  | {
      readonly state: 'screen';
      readonly interview: string;
      readonly label: string;
      readonly screen: ScreenView;
    }
  | {
      readonly state: 'finished';
      readonly interview: string;
      readonly label: string;
      /** Output variables by name. */
      readonly outputs: Readonly<Record<string, unknown>>;
    }
  | {
      readonly state: 'failed';
      readonly interview: string;
      readonly label: string;
      readonly message: string;
    };
