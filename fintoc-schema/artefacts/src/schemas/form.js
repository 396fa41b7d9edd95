// For those who hand a schema of the profile `form` to RJSF, or to Ajv itself.

/**
 * `experimental_defaultFormStateBehavior` of RJSF: without it, RJSF answers for the user: with the first word,
 * with `false`, with an empty item.
 */
export const formState = {
  arrayMinItems: {populate: 'requiredOnly'},
  constAsDefaults: 'never',
  requiredBooleanDefault: 'skip',
}

/**
 * One message for one mistake: `transformErrors` of RJSF. Also takes what Ajv itself reports with `allErrors`.
 */
export function transformErrors(errors) {
  const places = new Map()
  // Ajv has null where it found nothing.
  for (const error of errors ?? []) {
    // What a condition demands is reported too, and says more.
    if (keyword(error) === 'if') continue
    const {additionalProperty, missingProperty} = error.params ?? {}
    const place = [error.instancePath ?? error.property, missingProperty, additionalProperty].join(' ')
    places.set(place, [...(places.get(place) ?? []), error])
  }
  return [...places.values()].map(one)
}

// Of several mistakes at one place, the first of these says least; all others say more.
const vague = ['const', 'type', 'oneOf', 'anyOf', 'not', 'pattern', 'format']

function one(errors) {
  const rank = (error) => vague.indexOf(keyword(error)) + (vague.includes(keyword(error)) ? 0 : vague.length + 1)
  const best = errors.reduce((best, error) => (rank(error) > rank(best) ? error : best))
  const message = said(best, errors)
  return {...best, message, ...('stack' in best && {stack: `${best.property} ${message}`.trim()})}
}

function said(error, errors) {
  const types = errors.map(({params}) => params?.type).filter((type) => type !== undefined)
  switch (keyword(error)) {
    case 'false schema':
      return 'must be left out: something else takes its place'
    case 'format':
    case 'not':
    case 'pattern':
      return 'is not written as it must be; compare it with the example'
    case 'oneOf':
      return 'is none of the words that are offered'
    case 'anyOf':
      return `must be ${types.join(' or ')}`
    default:
      return error.message
  }
}

function keyword(error) {
  return error.keyword ?? error.name
}
