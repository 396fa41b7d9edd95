// What all checkers have in common.

/** How much a violation matters: only an error makes a value invalid. */
export type Severity = "error" | "warning" | "note";

/** What is wrong with a value, and where. It never repeats the value. */
export interface Violation {
  /** The names and indices that lead to the place. */
  readonly path: readonly (string | number)[];
  /** The same as a JSON Pointer, names cut after 64 characters and escaped. */
  readonly pointer: string;
  /** Stable and searchable: `max_length`, `required`. */
  readonly code: string;
  /** What the message is filled with. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
  readonly severity: Severity;
  /** The rule that is broken, if it is one over several members. */
  readonly rule?: string | undefined;
  /** The sentence of the catalogue, or the code where no catalogue was given. */
  readonly message: string;
}

/** A catalogue of messages: `fintoc-types/messages/en`, `fintoc-types/messages/es`. */
export type Locale = (violation: Pick<Violation, "code" | "params">) => string;

export interface Options {
  /**
   * The time, for rules that need one; without it they are not judged. Where a checker lives long,
   * give a getter: `{ get now() { return Date.now(); } }`.
   */
  readonly now?: Date | number | undefined;
  /** The language of messages. */
  readonly locale?: Locale | undefined;
}

/** A value that passes; what it is warned of stands beside it. */
export interface Accepted<T> {
  readonly valid: true;
  /** The value itself, untouched. */
  readonly value: T;
  readonly violations: readonly [];
  /** Warnings and notes. */
  readonly warnings: readonly Violation[];
}

/** A value that does not pass. */
export interface Refused {
  readonly valid: false;
  readonly value: unknown;
  /** All errors, up to a hundred. */
  readonly violations: readonly [Violation, ...Violation[]];
  /** Warnings and notes. */
  readonly warnings: readonly Violation[];
}

/** Judges a value: its schema, and the rules that no schema can say. */
export type Check<T> = (value: unknown, options?: Options) => Accepted<T> | Refused;

/** An object that every library takes which speaks Standard Schema (https://standardschema.dev). */
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
