import type { Locale } from './check.js'

/**
 * `experimental_defaultFormStateBehavior` of RJSF. Its own defaults fill in values that the user has not chosen: the first
 * value of an enumeration, `false`, an empty item.
 */
export declare const formState: {
  arrayMinItems: {populate: 'requiredOnly'}
  constAsDefaults: 'never'
  requiredBooleanDefault: 'skip'
}

/** `transformErrors` of RJSF: one error at each location. Also accepts what Ajv reports with `allErrors`. */
export type TransformErrors = <E extends {message?: string}>(errors: readonly E[] | null | undefined) => E[]

/**
 * Returns a `transformErrors` with the messages of a catalogue: `transformErrorsIn(es, "debe omitirse")`. `leftOut` is the
 * message for a member that a rule excludes.
 */
export declare function transformErrorsIn(locale: Locale, leftOut: string): TransformErrors

/** The same with the English messages. */
export declare const transformErrors: TransformErrors
