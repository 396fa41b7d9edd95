// Settings and messages for form libraries that use a schema of the profile `form`: RJSF, or Ajv itself.

import en from './messages/en.js'

/**
 * `experimental_defaultFormStateBehavior` of RJSF. Its own defaults fill in values that the user has not chosen: the first
 * value of an enumeration, `false`, an empty item.
 */
export const formState = {
  arrayMinItems: {populate: 'requiredOnly'},
  constAsDefaults: 'never',
  requiredBooleanDefault: 'skip',
}

/**
 * Returns a `transformErrors` for RJSF with the messages of a catalogue. It leaves one error at each location, and accepts
 * the errors that Ajv reports with `allErrors` too. `leftOut` is the message for a member that a rule excludes.
 */
export function transformErrorsIn(locale, leftOut) {
  const message = locale.form ?? locale
  return (errors) => {
    const groups = new Map()
    // Ajv has null if there are no errors.
    for (const error of errors ?? []) {
      // The consequence of a condition is reported too, and is more precise.
      if (keyword(error) === 'if') continue
      const {additionalProperty, missingProperty} = error.params ?? {}
      const location = [error.instancePath ?? error.property, missingProperty, additionalProperty].join(' ')
      groups.set(location, [...(groups.get(location) ?? []), error])
    }
    return [...groups.values()].map((group) => {
      const best = group.reduce((best, error) => (rank(error) > rank(best) ? error : best))
      const violation = violationOf(best, group)
      const text = keyword(best) === 'false schema' ? leftOut : violation ? message(violation) : best.message
      return {...best, message: text, ...('stack' in best && {stack: `${best.property} ${text}`.trim()})}
    })
  }
}

/** The same with the English messages. */
export const transformErrors = transformErrorsIn(en, 'must be left out')

// From the least to the most precise; all other keywords are more precise.
const vague = ['const', 'type', 'oneOf', 'anyOf', 'not', 'pattern', 'format']

function rank(error) {
  return vague.includes(keyword(error)) ? vague.indexOf(keyword(error)) : vague.length
}

// Returns the code and the parameters of the catalogue for an error of Ajv, if there are any.
function violationOf(error, group) {
  const params = error.params ?? {}
  const name = error.propertyName === undefined ? {} : {of: 'name'}
  switch (keyword(error)) {
    case 'required':
    case 'dependencies':
    case 'dependentRequired':
      return {code: 'required', params: {}}
    case 'additionalProperties':
      return {code: 'unknown_member', params: {}}
    case 'type':
    case 'anyOf': {
      const expected = [...new Set(group.flatMap((other) => (keyword(other) === 'type' ? other.params.type : [])))]
      return expected.length > 0 ? {code: 'type', params: {expected}} : undefined
    }
    case 'oneOf': {
      const values = group.flatMap((other) => (keyword(other) === 'const' ? [other.params.allowedValue] : []))
      return values.length > 0 ? {code: 'enum', params: {values}} : undefined
    }
    case 'enum':
      return {code: 'enum', params: {values: params.allowedValues}}
    case 'const':
      return {code: 'const', params: {value: params.allowedValue, ...name}}
    case 'format':
    case 'not':
    case 'pattern':
      return {code: 'pattern', params: name}
    case 'propertyNames':
      return {code: 'pattern', params: {of: 'name'}}
    case 'uniqueItems':
      return {code: 'unique_items', params: {}}
    case 'minLength':
    case 'maxLength':
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return {code: keyword(error).replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`), params: {limit: params.limit, ...name}}
    default:
      return undefined
  }
}

function keyword(error) {
  return error.keyword ?? error.name
}
