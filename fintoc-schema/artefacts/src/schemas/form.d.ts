/**
 * `experimental_defaultFormStateBehavior` of RJSF: without it, RJSF answers for the user: with the first word,
 * with `false`, with an empty item.
 */
export declare const formState: {
  arrayMinItems: {populate: 'requiredOnly'}
  constAsDefaults: 'never'
  requiredBooleanDefault: 'skip'
}

/** One message for one mistake: `transformErrors` of RJSF. Also takes what Ajv itself reports with `allErrors`. */
export declare function transformErrors<E extends {message?: string}>(errors: readonly E[] | null | undefined): E[]
