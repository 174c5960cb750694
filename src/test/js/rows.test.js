'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };
const pressed = (element, currentTarget = element) => element.attributes.onclick({ currentTarget });
const input = (spec) => (id, value, attributes) => el(spec, Object.assign({ id: id, value: value }, attributes), []);
const fields = {
    text: (id, value) => input('input')(id, value), select: (id) => el('select', { id: id }, []),
    options: (select, choices, value) => Object.assign(select, { choices: choices, value: choices.some((each) => each.value === value) ? value : '' }),
    group: (id, label, shown) => el('div', {}, shown), refuse: (inputs, errors) => errors,
};
const busy = () => () => undefined;
const failure = { status: 409, errors: [{ message: 'Overtaken' }] };
const states = {
    message: (kind, title, lines, action) => el('div', {}, [lines, action]), refused: (refused) => el('p', {}, refused.errors[0].message), failureOf: (reason) => reason,
};
const kit = { 'attain/kernel/announce': () => undefined, 'attain/kernel/busy': busy, 'attain/kernel/dom': el, 'attain/kernel/fields': fields, 'attain/kernel/states': states };
const row = { number: 7, version: 1, name: 'Harbour', region: 'East', regionName: 'East China', owner: null };

function actionsWith(rest, about) {
    const source = load('attain/customer/tail/rows-actions', Object.assign({ 'attain/kernel/rest': rest }, kit));
    return source(Object.assign({ project: 'SALES', me: 'lily', regions: [{ word: 'South', name: 'South China' }], place: el('div') }, about));
}

const served = { put: () => Promise.reject(failure), delete: () => Promise.resolve(row) };
const rest = { put: (path, body) => served.put(path, body), delete: () => served.delete(), post: () => Promise.resolve(row) };

test('why a row does not come back is told where the button stands that was to bring it', async () => {
    const told = [];
    const actions = actionsWith(rest, { again: (message) => Promise.resolve(told.push(message)) });
    await pressed(actions.of(row)[2]);
    await pressed(told[0].all('button')[0]);
    assert.deepEqual(told[0].texts('p'), ['Overtaken']);
    assert.equal(told[0].all('button').length, 1);
});

test('a form stays until the list is there anew, and what is typed in it is known as unsaved until it is saved', async () => {
    const place = el('div');
    const seen = [];
    const actions = actionsWith(rest, { place: place, again: () => Promise.resolve(seen.push(place.all('form').length)) });
    assert.equal(actions.isDirty(), false);
    actions.of(row)[0].attributes.onclick({ currentTarget: el('button') });
    assert.equal(actions.isDirty(), false);
    place.all('input')[0].value = 'Harbour North';
    assert.equal(actions.isDirty(), true);
    served.put = () => Promise.resolve(row);
    await place.all('form')[0].attributes.onsubmit({ preventDefault: () => undefined });
    assert.deepEqual(seen, [1]);
    assert.equal(actions.isDirty(), false);
});

test('a region that the project has no more stays with a row', async () => {
    const sent = [];
    const place = el('div');
    served.put = (path, body) => Promise.resolve(sent.push(body)).then(() => row);
    actionsWith(rest, { place: place, again: () => Promise.resolve() }).of(row)[0].attributes.onclick({ currentTarget: el('button') });
    await place.all('form')[0].attributes.onsubmit({ preventDefault: () => undefined });
    assert.equal(sent[0].region, 'East');
});
