// Types that all checkers share.

/** The severity of a violation: only an error makes a value invalid. */
export type Severity = "error" | "warning" | "note";

/** A violation and its location. It never contains the value. */
export interface Violation {
  /** The names and indices from the root to the location. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON Pointer, with names cut after 64 characters and escaped. */
  readonly pointer: string;
  /** A stable code: `max_length`, `required`. */
  readonly code: string;
  /** The values of the placeholders of the message. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly severity: Severity;
  /** The id of the rule, if the violation is one of a rule over several members. */
  readonly rule?: string | undefined;
  /** The message of the catalogue, or the code if no catalogue was given. */
  readonly message: string;
}

/** Returns the message of a violation, without the name of the member. */
export type Message = (violation: Pick<Violation, "code" | "params">) => string;

/** A catalogue of messages: `fintoc-types/messages/en`, `fintoc-types/messages/es`. */
export interface Locale extends Message {
  /** The messages for people who fill in a form, if the language has others for developers. */
  readonly form?: Message | undefined;
}

export interface Options {
  /**
   * The current time, for rules that need it; without it they are not evaluated. For a checker that is used
   * for a long time, pass a getter: `{ get now() { return Date.now(); } }`.
   */
  readonly now?: Date | number | undefined;
  /** The catalogue of messages: `check` uses the messages for developers, `standard` those for forms. */
  readonly locale?: Locale | undefined;
}

/** A valid value, with its warnings. */
export interface Accepted<T> {
  readonly valid: true;
  /** The value itself, unchanged. */
  readonly value: T;
  readonly violations: readonly [];
  /** Warnings and notes. */
  readonly warnings: readonly Violation[];
}

/** An invalid value. */
export interface Rejected {
  readonly valid: false;
  readonly value: unknown;
  /** The errors, at most one hundred. */
  readonly violations: readonly [Violation, ...Violation[]];
  /** Warnings and notes. */
  readonly warnings: readonly Violation[];
}

/** Validates a value against its schema and against the rules that JSON Schema cannot express. */
export type Check<T> = (value: unknown, options?: Options) => Accepted<T> | Rejected;

/** A validator for libraries that support Standard Schema (https://standardschema.dev). */
export interface StandardSchema<T> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "fintoc-types";
    readonly validate: (value: unknown) => { readonly value: T; readonly issues?: undefined } | {
      readonly issues: readonly Violation[];
    };
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}
