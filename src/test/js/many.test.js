'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

let sent = [];
let said = [];
const many = load('attain/customer/pool/many', {
    'attain/kernel/announce': (text) => said.push(text),
    'attain/kernel/dom': el,
    'attain/kernel/rest': { post: (path, body) => {
        sent.push([path, body]);
        return Promise.resolve('answer');
    } },
});

const CUSTOMERS = [
    { key: 'SALES-1', name: 'Harbour', mayDecide: true, seen: 'a' },
    { key: 'SALES-2', name: 'Quay', mayDecide: true, seen: 'b' },
    { key: 'SALES-3', name: 'Pier', mayDecide: false, seen: 'c' },
];

function drawn(customers) {
    const forms = [];
    const decided = [];
    const form = (about) => {
        forms.push(about);
        return { element: el('form'), focus: () => {} };
    };
    const all = many({ project: 'SALES', write: { count: String }, decided: (answer) => decided.push(answer) }, {
        today: '2026-11-30', customers: customers, path: '/pool/decisions', ends: () => [['stay', form, 'Stay']],
    });
    return { page: el('section', {}, all.draw(['customer'], (each) => [each.name])), forms: forms, decided: decided };
}

const tick = (page, at) => page.all('input')[at].attributes.onchange({ target: { checked: true } });

test('those that are chosen are decided of at once, as they were seen, and that it is kept is said', async () => {
    sent = [];
    said = [];
    const { page, forms, decided } = drawn(CUSTOMERS);
    assert.equal(page.all('input').length, 2);
    assert.equal(page.all('button')[0].attributes.disabled, true);
    tick(page, 1);
    page.all('button')[0].attributes.onclick();
    await forms[0].send({ reason: 'met' });
    assert.deepEqual(sent, [['/projects/SALES/pool/decisions', { to: 'stay', customers: [{ key: 'SALES-2', seen: 'b' }], reason: 'met' }]]);
    assert.deepEqual(decided, ['answer']);
    assert.deepEqual(said, ['saved']);
});

test('where a form was closed, the focus is where it was opened', () => {
    const { page, forms } = drawn(CUSTOMERS);
    tick(page, 0);
    page.all('button')[0].attributes.onclick();
    assert.equal(page.all('form').length, 1);
    forms[0].close();
    assert.equal(page.all('form').length, 0);
    assert.equal(document.activeElement, page.all('button')[0]);
});

test('who decides of none has no buttons', () => {
    const { page } = drawn([CUSTOMERS[2]]);
    assert.deepEqual([page.all('button').length, page.all('input').length, page.texts('td')], [0, 0, ['', 'Pier']]);
});
