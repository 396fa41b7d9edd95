// The checkers outside JSON: form state that no text can say, Standard Schema, and what may not differ from Rust.

import assert from 'node:assert/strict'
import {pathToFileURL} from 'node:url'
import {test} from 'node:test'
import vm from 'node:vm'

import {json, path} from './exports.mjs'

const load = (...parts) => import(pathToFileURL(path('specs/javascript', ...parts)))
const {check, standard} = await load('v1/create-checkout-session.js')
const {check: checkSession} = await load('v1/checkout-session.js')
const {default: en} = await load('messages/en.js')
const {default: es} = await load('messages/es.js')

const paid = {amount: 1000, currency: 'CLP'}
const told = (value, options) => check(value, options).violations.map(({pointer, code}) => `${pointer} ${code}`)

test('a member that is undefined is absent', () => {
  assert.deepEqual(told({...paid, line_items: undefined, customer: undefined, stranger: undefined}), [])
  assert.deepEqual(told({amount: 1000, currency: undefined}), ['/currency required'])
})

test('only own members count', () => {
  assert.deepEqual(told(Object.assign(Object.create(Object.create(null, {amount: {value: 1, enumerable: true}})), {currency: 'CLP'})), [' exactly_one_of'])
  Object.prototype.amount = 1
  try {
    assert.deepEqual(told({currency: 'CLP'}), [' exactly_one_of'])
  } finally {
    delete Object.prototype.amount
  }
})

const strange = [1n, new Date(), new Map(), new (class Amount {})(), Symbol('a'), () => 1, NaN, Infinity, new Number(1), /a/, [], {}, null]

test('a value that is not JSON is a violation and never an exception', () => {
  const circle = {...paid}
  circle.customer = circle
  assert.ok(told(circle).length > 0)
  for (const value of strange) {
    assert.equal(told({amount: value, currency: 'CLP'}).length, 1, String(typeof value))
    assert.equal(told(value).length > 0, true)
    assert.equal(told({...paid, metadata: {a: value}}).length, 1, String(typeof value))
    assert.equal(checkSession({id: 'cs_1', status: value}).valid, false)
    assert.equal(typeof check({amount: value, currency: 'CLP'}, {locale: es}).violations[0].message, 'string')
  }
  assert.deepEqual(told({...paid, payment_method_types: ['card', undefined, , 'card']}), [
    '/payment_method_types/1 type', '/payment_method_types/2 type',
  ])
})

// Each position below a value: its object or array, and its name there.
function* places(value) {
  for (const name of Object.keys(value)) {
    yield [value, name]
    if (typeof value[name] == 'object' && value[name]) yield* places(value[name])
  }
}

test('values that are not JSON are reported at every position of every example', () => {
  let judged = 0
  for (const [type, judge] of [['CreateCheckoutSession', check], ['CheckoutSession', checkSession]]) {
    const examples = json('specs', `vectors/v1/${type}/valid.json`).flatMap(({tests}) => tests).filter(({description}) => description.startsWith('example'))
    for (const {data} of examples) {
      for (const [parent, name] of [...places(data)]) {
        const right = parent[name]
        for (const value of strange) {
          parent[name] = value
          const {valid, violations, warnings} = judge(data, {locale: es, now: new Date()})
          const isJson = value === null || Array.isArray(value) || Object.getPrototypeOf(value) == Object.prototype
          assert.ok(isJson || !valid, `${name}: ${typeof value}`)
          for (const {message, path} of [...violations, ...warnings]) assert.ok(message && path)
          judged++
        }
        parent[name] = right
      }
    }
  }
  assert.ok(judged > 1000, `${judged} values`)
})

test('names from the prototype are plain', () => {
  const metadata = JSON.parse('{"__proto__": "a", "constructor": "b", "toString": "c", "hasOwnProperty": "d"}')
  assert.deepEqual(told({...paid, metadata}), [])
  assert.deepEqual(told({...paid, ...JSON.parse('{"constructor": 1}')}), ['/constructor unknown_member'])
  assert.deepEqual(told(JSON.parse('{"amount": 1, "currency": "CLP", "__proto__": {}}')), ['/__proto__ unknown_member'])
})

test('objects of another window are objects', () => {
  assert.deepEqual(told(vm.runInNewContext('({amount: 1000, currency: "CLP", metadata: {a: 1}, payment_method_types: ["card"]})')), [])
})

test('lengths are characters, and pointers show no name whole that is long or strange', () => {
  assert.deepEqual(told({...paid, metadata: {['\u{1f600}'.repeat(40)]: '\u{1f600}'.repeat(500)}}), [])
  const [violation] = check({...paid, ['\u00f1/~' + 'x'.repeat(80)]: 1}).violations
  assert.equal(violation.pointer, `/\\u00f1~1~0${'x'.repeat(61)}`)
  assert.deepEqual(violation.path, ['\u00f1/~' + 'x'.repeat(80)])
})

test('the value comes back untouched, and no report repeats one', () => {
  const value = Object.freeze({amount: -987654321, currency: 'secret-word', customer_email: 'secret-mail'})
  const result = check(value, {locale: en})
  assert.equal(result.value, value)
  assert.doesNotMatch(JSON.stringify({...result, value: undefined}), /secret|987654321/)
})

test('warnings are returned beside the value', () => {
  const http = {...paid, success_url: 'http://localhost/', cancel_url: 'https://a.cl/'}
  const {valid, warnings} = check(http, {locale: es})
  assert.deepEqual([valid, warnings.map(({message}) => message)], [true, ['deber\u00eda comenzar con https://']])
  assert.deepEqual(standard()['~standard'].validate(http), {value: http})
})

test('`check` has messages for developers, `standard` those for forms', () => {
  const value = {...paid, metadata: 1, customer_email: 'a', stranger: 1}
  const {violations} = check(value, {locale: en})
  assert.deepEqual(violations.map(({message}) => message), [
    'expected an object, found an integer', 'does not match the required format, for example ana@example.cl', 'unknown member',
  ])
  const {issues} = standard({locale: en})['~standard'].validate(value)
  assert.deepEqual(issues.map(({message}) => message), [
    'must be a group of fields', 'must look like ana@example.cl', 'is not a known field',
  ])
})

test('the clock is asked at every check', () => {
  let time = Date.parse('2026-11-20T12:00:00Z')
  const schema = standard({get now() { return time }})['~standard']
  const value = {...paid, expires_at: '2026-11-20T12:10:00Z'}
  assert.equal(schema.validate(value).issues, undefined)
  time += 1000
  assert.deepEqual(schema.validate(value).issues.map(({path}) => path), [['expires_at']])
  assert.deepEqual(told({...paid, expires_at: '2020-01-01T00:00:00Z'}), [])
})

test('react-hook-form through Standard Schema', async () => {
  const {standardSchemaResolver} = await import('@hookform/resolvers/standard-schema')
  const resolve = standardSchemaResolver(standard({locale: es}))
  const options = {fields: {}, shouldUseNativeValidation: false}
  assert.deepEqual(await resolve(paid, undefined, options), {values: paid, errors: {}})
  const item = {price_data: {currency: 'CLP', unit_amount: 1, product_data: {name: 'a'}}, quantity: 0}
  const {errors} = await resolve({currency: 'CLP', line_items: [item]}, undefined, options)
  assert.equal(errors.line_items[0].quantity.message, 'debe ser 1 o m\u00e1s')
})
