// Judges texts with a validator for JavaScript.
//
//   node javascript.mjs VALIDATOR JOBS
//
// JOBS is a file: [{"schema": path, "texts": path}, ...], the texts a JSON array of JSON texts. Each job gives one
// line: a digit for each text, 1 if it is valid; or `!` and why the schema is refused. For our own checker the "schema" is
// its module, and "beyond" lists the codes that no schema has.

import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'

const options = {
  strict: true,
  strictNumbers: true,
  strictRequired: true,
  strictSchema: true,
  strictTuples: true,
  strictTypes: true,
  validateFormats: true,
}

// Each gives a function that makes a function out of a schema.
const validators = {
  async 'ajv-2020'() {
    const {default: {default: Ajv}} = await import('ajv/dist/2020.js')
    return ajv(Ajv)
  },

  async 'ajv-draft-07'() {
    const {default: {default: Ajv}} = await import('ajv')
    return ajv(Ajv)
  },

  async checker() {
    return async (module, beyond) => {
      const {check} = await import(pathToFileURL(module))
      return (value) => check(value).violations.every(({code}) => beyond.includes(code))
    }
  },

  async cfworker() {
    const {Validator} = await import('@cfworker/json-schema')
    return (schema) => {
      const validator = new Validator(schema, isNew(schema) ? '2020-12' : '7')
      return (value) => validator.validate(value).valid
    }
  },

  async hyperjump() {
    const {registerSchema, setShouldValidateFormat, validate} = await import('@hyperjump/json-schema/draft-2020-12')
    await import('@hyperjump/json-schema/draft-07')
    await import('@hyperjump/json-schema/formats')
    setShouldValidateFormat(true)
    return async (schema) => {
      registerSchema(schema)
      const judge = await validate(schema.$id)
      return (value) => judge(value).valid
    }
  },

  async schemasafe() {
    const {validator} = await import('@exodus/schemasafe')
    return (schema) => validator(schema, {formatAssertion: true, isJSON: true})
  },

  async typebox() {
    const {Compile} = await import('typebox/schema')
    return (schema) => {
      const compiled = Compile(schema)
      return (value) => compiled.Check(value)
    }
  },

  async zod() {
    const {fromJSONSchema} = await import('zod')
    return (schema) => {
      const compiled = fromJSONSchema(schema)
      return (value) => compiled.safeParse(value).success
    }
  },
}

async function ajv(Ajv) {
  const {default: {default: addFormats}} = await import('ajv-formats')
  return (schema) => addFormats(new Ajv(options)).compile(schema)
}

function isNew(schema) {
  return schema.$schema.includes('2020-12')
}

const [validator, jobs] = process.argv.slice(2)
const compile = await validators[validator]()
const read = (path) => JSON.parse(readFileSync(path, 'utf8'))
const values = new Map()

for (const {schema, texts, beyond} of read(jobs)) {
  if (!values.has(texts)) values.set(texts, read(texts))
  try {
    const judge = await compile(beyond ? schema : read(schema), beyond)
    // Parsed for each judgement anew: a validator may write into what it judges.
    console.log(values.get(texts).map((text) => (judge(JSON.parse(text)) ? '1' : '0')).join(''))
  } catch (error) {
    console.log(`!${String(error.message).replaceAll('\n', ' ')}`)
  }
}
