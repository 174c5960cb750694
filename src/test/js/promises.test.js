'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');
const model = load('attain/customer/promises/promises-model');

global.AJS = { I18n: I18n };
const requestState = load('attain/customer/promises/request-state', {
    'attain/kernel/dom': el,
    'attain/kernel/lozenge': (kind, sign, text) => el('strong', {}, text),
    'attain/customer/promises/promises-model': model,
});

const at = (text) => Date.parse('2027-03-' + text + ':00Z');
const stretch = (from, to, day, begins, ends) => ({ from: '2027-03-' + from + ':00Z', to: '2027-03-' + to + ':00Z', day: day, begins: begins, ends: ends });

/** Eight working hours from Friday, 16:00, in Shanghai. */
const REQUEST = {
    state: 'running', hours: 8, dueAt: '2027-03-08T08:00:00Z',
    counted: [
        stretch('05T08:00', '05T10:00', '2027-03-05', '16:00', '18:00'),
        stretch('08T01:00', '08T04:00', '2027-03-08', '09:00', '12:00'),
        stretch('08T05:00', '08T08:00', '2027-03-08', '13:00', '16:00'),
    ],
};

test('what is left is what is still counted, and a weekend takes nothing of it', () => {
    assert.equal(model.left(REQUEST, at('05T08:00')), 480);
    assert.equal(model.left(REQUEST, at('05T09:30')), 390);
    assert.equal(model.left(REQUEST, at('06T12:00')), 360);
    assert.equal(model.left(REQUEST, at('08T04:30')), 180);
    assert.equal(model.left(REQUEST, at('09T00:00')), 0);
});

test('a clock warns from half of its time on, and is overdue after its deadline', () => {
    assert.equal(model.stateAt(REQUEST, at('08T02:59')), 'running');
    assert.equal(model.stateAt(REQUEST, at('08T03:00')), 'half');
    assert.equal(model.stateAt(REQUEST, at('08T08:00')), 'half');
    assert.equal(model.stateAt(REQUEST, at('08T08:01')), 'overdue');
    assert.equal(model.stateAt(Object.assign({}, REQUEST, { state: 'waiting' }), at('09T00:00')), 'waiting');
});

test('what was counted is told day by day', () => {
    assert.deepEqual(model.days(REQUEST), [
        { day: '2027-03-05', spans: ['16:00–18:00'] },
        { day: '2027-03-08', spans: ['09:00–12:00', '13:00–16:00'] },
    ]);
});

test('what is overdue says so also while somebody waits for the customer', () => {
    const stands = (more) => requestState(Object.assign({}, REQUEST, more), at('09T00:00'), { moment: String }).texts('strong');
    assert.deepEqual(stands({ state: 'overdue', waiting: true }).map((text) => text.split(' ')[0]), ['overdue', 'waiting']);
    assert.equal(stands({ state: 'overdue', waiting: false }).length, 1);
});
