// A form of react-hook-form, judged by a checker through Standard Schema: one message, at its field, in Spanish.

import assert from 'node:assert/strict'
import {pathToFileURL} from 'node:url'
import {test} from 'node:test'

import {render, said} from './browser.mjs'
import {path} from './exports.mjs'

const {createElement: element} = await import('react')
const {useForm} = await import('react-hook-form')
const {standardSchemaResolver} = await import('@hookform/resolvers/standard-schema')
const load = (...parts) => import(pathToFileURL(path('specs/javascript', ...parts)))
const {standard} = await load('v1/create-checkout-session.js')
const {default: es} = await load('messages/es.js')

// Members of an object have fields only if the object is present: otherwise the form would create it.
const flat = ['amount', 'currency', 'customer_email', 'expires_at']
const deep = ['customer.email', 'line_items.0.quantity']

// An empty input holds an empty string, which is not a missing member.
const emptied = {setValueAs: (value) => (value === '' ? undefined : value)}

const at = (value, name) => name.split('.').reduce((inner, part) => inner?.[part], value)

let submit, accepted
function Form({values}) {
  const form = useForm({defaultValues: values, resolver: standardSchemaResolver(standard({locale: es, now: Date.parse('2026-11-20T12:00:00Z')}))})
  const {errors} = form.formState
  submit = form.handleSubmit((value) => (accepted = value))
  const fields = [...flat, ...deep.filter((name) => at(values, name) !== undefined)]
  const rows = fields.map((name) => element('label', {key: name},
    name,
    element('input', {...form.register(name, emptied), 'aria-invalid': Boolean(at(errors, name))}),
    element('span', {role: 'alert', 'data-name': name}, at(errors, name)?.message),
  ))
  return element('form', {}, ...rows)
}

async function fill(values) {
  accepted = undefined
  return render(Form, {values}, () => submit(), (main) => {
    const alerts = [...main.querySelectorAll('[role=alert]')].filter((alert) => alert.textContent)
    return Object.fromEntries(alerts.map((alert) => [alert.dataset.name, alert.textContent]))
  })
}

const paid = {amount: 1000, currency: 'CLP'}
const item = {price_data: {currency: 'CLP', unit_amount: 1, product_data: {name: 'a'}}, quantity: 1}

test('what is right is handed over as it is', async () => {
  assert.deepEqual(await fill(paid), {})
  assert.deepEqual(JSON.parse(JSON.stringify(accepted)), paid)
  assert.deepEqual(said(), [])
})

test('each error appears at its field, and nowhere else', async () => {
  const errors = [
    [{...paid, amount: 0}, {amount: 'debe ser mayor que 0'}],
    [{...paid, currency: 'USD'}, {currency: 'debe ser uno de: CLP, MXN'}],
    [{...paid, customer: {email: 'ana@'}}, {'customer.email': 'debe estar escrito como ana@example.cl'}],
    [{currency: 'CLP', line_items: [{...item, quantity: 0}]}, {'line_items.0.quantity': 'debe ser 1 o m\u00e1s'}],
    [{...paid, expires_at: '2026-11-20T12:01:00Z'}, {expires_at: 'debe estar al menos 600 segundos en el futuro'}],
    [{...paid, amount: 0, customer_email: 'a'}, {
      amount: 'debe ser mayor que 0',
      customer_email: 'debe estar escrito como ana@example.cl',
    }],
  ]
  for (const [values, expected] of errors) {
    assert.deepEqual(await fill(values), expected)
    assert.equal(accepted, undefined)
  }
  assert.deepEqual(said(), [])
})
