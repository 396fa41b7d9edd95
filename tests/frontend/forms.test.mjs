// Form libraries render the profile `form` without a word on the console, and one error gives one message at its field.

import assert from 'node:assert/strict'
import {pathToFileURL} from 'node:url'
import {test} from 'node:test'

import {render, said} from './browser.mjs'
import {json, name, path, schemas} from './exports.mjs'

const {createRef} = await import('react')
const {default: Form} = await import('@rjsf/core')
const {customizeValidator, default: validator} = await import('@rjsf/validator-ajv8')
const {default: {default: Ajv2020}} = await import('ajv/dist/2020.js')
const {default: {default: addFormats}} = await import('ajv-formats')
const {JsonForms} = await import('@jsonforms/react')
const {vanillaCells, vanillaRenderers} = await import('@jsonforms/vanilla-renderers')
const {formState, transformErrors, transformErrorsIn} = await import(pathToFileURL(path('specs/javascript/form.js')))

const forms = schemas.filter(({profile}) => profile === 'form')
const request = forms.filter(({type}) => type === 'create-checkout-session')
const read = ({model, dialect, module, type}) => json(model, 'json-schema', dialect, 'form', module, `${type}.json`)

const paid = {amount: 1000, currency: 'CLP'}
const item = {price_data: {currency: 'CLP', unit_amount: 1, product_data: {name: 'a'}}, quantity: 1}

// One error each, and the field that it belongs to.
const errors = [
  [{...paid, amount: 0}, '.amount'],
  [{...paid, amount: 0.5}, '.amount'],
  [{...paid, amount: 7000000}, '.amount'],
  [{currency: 'CLP'}, '.amount'],
  [{amount: 1}, '.currency'],
  [{...paid, currency: 'USD'}, '.currency'],
  [{...paid, currency: 1}, '.currency'],
  [{...paid, line_items: [item]}, '.line_items'],
  [{currency: 'CLP', line_items: []}, '.line_items'],
  [{currency: 'CLP', line_items: [{...item, quantity: 0}]}, '.line_items.0.quantity'],
  [{currency: 'CLP', line_items: [{...item, price_data: {...item.price_data, unit_amount: -1}}]}, '.line_items.0.price_data.unit_amount'],
  [{...paid, customer_email: 'a@b'}, '.customer_email'],
  [{...paid, customer_email: `${'a'.repeat(65)}@example.cl`}, '.customer_email'],
  [{...paid, customer_email: 'a@b.cl\n'}, '.customer_email'],
  [{...paid, customer_email: `${'a'.repeat(300)}@example.cl`}, '.customer_email'],
  [{...paid, expires_at: '2026-11-21'}, '.expires_at'],
  [{...paid, success_url: 'https://a.cl'}, '.cancel_url'],
  [{...paid, cancel_url: 'https://a.cl'}, '.success_url'],
  [{...paid, success_url: 'javascript:x', cancel_url: 'https://a.cl'}, '.success_url'],
  [{...paid, metadata: {a: 'x'.repeat(501)}}, '.metadata.a'],
  [{...paid, metadata: {a: null}}, '.metadata.a'],
  [{...paid, customer: {email: 'a'}}, '.customer.email'],
  [{...paid, customer: {tax_id: {type: 'cl_rut'}}}, '.customer.tax_id.value'],
  [{...paid, payment_method_types: ['card', 'cash']}, '.payment_method_types.1'],
]

/** The field of an error, as RJSF or as Ajv says it. */
function field({instancePath, name, property, params}) {
  const place = instancePath?.replaceAll('/', '.') ?? `.${property}`.replace('..', '.')
  return name || !params.missingProperty ? place : `${place}.${params.missingProperty}`
}

function rjsf(schema, formData) {
  const ref = createRef()
  const props = {
    experimental_defaultFormStateBehavior: formState,
    formData,
    // Else it writes the errors on the console.
    onError: () => {},
    ref,
    schema: read(schema),
    transformErrors,
    validator: schema.dialect === '2020-12' ? customizeValidator({AjvClass: Ajv2020}) : validator,
  }
  const look = (main) => {
    const {errors, formData} = ref.current.state
    return {errors, formData, labels: main.querySelectorAll('label, legend').length}
  }
  return render(Form, props, () => ref.current.validateForm(), look)
}

function jsonForms(schema, data, uischema) {
  let state
  const options = {allErrors: true, strict: false, verbose: true}
  const props = {
    ajv: schema.dialect === '2020-12' ? addFormats(new Ajv2020(options)) : undefined,
    cells: vanillaCells,
    data,
    onChange: (changed) => (state = changed),
    renderers: vanillaRenderers,
    schema: read(schema),
    uischema,
    validationMode: 'ValidateAndShow',
  }
  // It tells of changes a little later.
  const wait = () => new Promise((done) => setTimeout(done, 20))
  return render(JsonForms, props, wait, (main) => {
    const controls = [...main.querySelectorAll('.control')].map((control) => [
      control.querySelector('label').textContent.replace('*', ''),
      control.querySelector('.validation_error')?.textContent,
    ])
    return {controls: Object.fromEntries(controls), errors: state.errors}
  })
}

for (const schema of forms) {
  test(`RJSF renders ${name(schema)}`, async () => {
    for (const example of [undefined, ...(read(schema).examples ?? [])]) {
      const {errors, labels} = await rjsf(schema, example)
      assert.ok(labels >= Math.min(4, Object.keys(read(schema).properties).length))
      if (example) assert.deepEqual(errors, [])
      assert.deepEqual(said(), [])
    }
  })
}

for (const schema of request) {
  test(`RJSF puts one message at its field: ${name(schema)}`, async () => {
    for (const [data, where] of errors) {
      const {errors} = await rjsf(schema, data)
      assert.deepEqual(errors.map(field), [where], JSON.stringify(data))
    }
    assert.deepEqual(said(), [])
  })

  test(`RJSF fills in what the server does, and nothing else: ${name(schema)}`, async () => {
    const {formData} = await rjsf(schema, undefined)
    assert.deepEqual(JSON.parse(JSON.stringify(formData)), {flow: 'payment'})
    said()
  })

  test(`Ajv itself, with the same function: ${name(schema)}`, async () => {
    const {default: {default: Ajv}} = await import('ajv')
    const ajv = addFormats(new (schema.dialect === '2020-12' ? Ajv2020 : Ajv)({allErrors: true}))
    const validate = ajv.compile(read(schema))
    for (const [data, where] of errors) {
      validate(data)
      assert.deepEqual(transformErrors(validate.errors).map(field), [where], JSON.stringify(data))
    }
  })

  test(`the messages are those of the catalogue: ${name(schema)}`, async () => {
    const {default: {default: Ajv}} = await import('ajv')
    const {default: es} = await import(pathToFileURL(path('specs/javascript/messages/es.js')))
    const ajv = addFormats(new (schema.dialect === '2020-12' ? Ajv2020 : Ajv)({allErrors: true}))
    const validate = ajv.compile(read(schema))
    const spanish = transformErrorsIn(es, 'debe omitirse')
    const messages = (data, transform) => {
      validate(data)
      return transform(validate.errors).map(({message}) => message)
    }
    for (const [data, english, other] of [
      [{...paid, amount: 0}, 'must be more than 0', 'debe ser mayor que 0'],
      [{...paid, amount: 0.5}, 'must be a whole number', 'debe ser un n\u00famero entero'],
      [{...paid, currency: 'USD'}, 'must be one of: CLP, MXN', 'debe ser uno de: CLP, MXN'],
      [{amount: 1}, 'is missing', 'falta'],
      [{...paid, customer_email: 'a@b'}, 'does not have the right format', 'no est\u00e1 escrito como corresponde'],
      [{currency: 'CLP', line_items: []}, 'has too few entries (at least 1)', 'tiene muy pocos elementos (m\u00ednimo: 1)'],
      [{...paid, line_items: [item]}, 'must be left out', 'debe omitirse'],
    ]) {
      assert.deepEqual(messages(data, transformErrors), [english])
      assert.deepEqual(messages(data, spanish), [other])
    }
  })

  test(`JSON Forms shows each error at its field: ${name(schema)}`, async () => {
    const labels = {
      '#/properties/amount': 'Amount',
      '#/properties/currency': 'Currency',
      '#/properties/customer_email': 'Customer e-mail',
      '#/properties/expires_at': 'Expires at',
      '#/properties/success_url': 'Success URL',
      '#/properties/cancel_url': 'Cancel URL',
      '#/properties/customer/properties/email': 'E-mail',
    }
    const elements = Object.keys(labels).map((scope) => ({type: 'Control', scope}))
    const uischema = {type: 'VerticalLayout', elements}
    for (const [data, where] of errors) {
      const label = labels[`#/properties${where.replaceAll('.', '/').replace('/customer/', '/customer/properties/')}`]
      if (!label) continue
      const {controls} = await jsonForms(schema, data, uischema)
      const wrong = Object.keys(controls).filter((label) => controls[label])
      assert.deepEqual(wrong, [label], JSON.stringify(data))
    }
    assert.deepEqual(said(), [])
  })
}

// Its plain renderers show no objects inside objects, so only what is flat is made by itself.
for (const schema of forms.filter(({model}) => model === 'specs')) {
  test(`JSON Forms makes controls of its own: ${name(schema)}`, async () => {
    const flat = read(schema)
    const simple = ([, {type}]) => [type].flat().some((type) => ['string', 'integer', 'boolean'].includes(type))
    const properties = Object.fromEntries(Object.entries(flat.properties).filter(simple))
    const titles = Object.values(properties).map(({title}) => title)
    const elements = Object.keys(properties).map((property) => ({type: 'Control', scope: `#/properties/${property}`}))
    const {controls} = await jsonForms(schema, {}, {type: 'VerticalLayout', elements})
    assert.deepEqual(Object.keys(controls), titles)
    assert.deepEqual(said(), [])
  })
}
