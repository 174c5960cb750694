'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

let told = null;
const busy = [];
const PlainForm = load('attain/kernel/plain-form', {
    'attain/kernel/busy': (button) => {
        busy.push(button);
        return () => busy.pop();
    },
    'attain/kernel/dom': el,
    'attain/kernel/fields': {
        group: (id, label, control, hint, required) => el('div', { id: id }, [label, required && '*', hint, control]),
        refuse: (controls, errors) => {
            told = errors;
            return errors.filter((each) => !controls[each.field]);
        },
    },
    'attain/kernel/states': { failureOf: (reason) => reason, refused: (failure, retry, newest) => el('p', {}, [failure.status, failure.errors.map((each) => each.message), newest].flat().join(' ')) },
});

const form = (send) => new PlainForm({
    label: 'Somebody', inputs: { name: el('input', { id: 'name', value: 'Chen' }), day: el('input', { id: 'day', value: '' }) }, labels: { name: 'Name', day: 'Day' },
    hints: { day: 'at most today' }, required: 'name', send: send, close: () => {}, newest: 'newest',
});
const submit = (opened) => opened.element.attributes.onsubmit({ preventDefault: () => {} });

test('a form says what is needed and how, and begins at its first field', () => {
    const opened = form(() => Promise.resolve());
    assert.deepEqual(opened.element.texts('div').slice(0, 3), ['', 'Name*', 'Dayat most today']);
    assert.deepEqual(opened.element.texts('button'), ['save', 'cancel']);
    opened.focus();
    assert.equal(document.activeElement.id, 'name');
});

test('it sends what is in its fields by name, and its button is at work until it is refused', async () => {
    let sent = null;
    const opened = form((values) => {
        sent = values;
        return Promise.reject({ status: 409, errors: [{ field: 'name', message: 'Taken' }, { field: null, message: 'Changed' }] });
    });
    const over = submit(opened);
    assert.equal(busy.length, 1);
    await over;
    assert.deepEqual(sent, { name: 'Chen', day: '' });
    assert.equal(busy.length, 0);
    assert.equal(told.length, 2);
    assert.equal(opened.problem.text, '409 Changed newest');
});
