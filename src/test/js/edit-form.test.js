'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

let answers = [];
const answer = () => answers.shift();
const form = load('attain/words/edit-form', {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': el,
    'attain/kernel/rest': { get: answer, put: answer },
    'attain/kernel/states': load('attain/kernel/states', { 'attain/kernel/dom': el, 'wrm/context-path': () => '/jira' }),
});

/** A form of a list of names, and what it shows and tells. */
function opened() {
    const told = [];
    const holder = el('div');
    const list = form(holder, {
        path: '/list', save: 'Save', saved: 'Saved', tables: (state) => [state.rows.join(), state.errors.name].filter(Boolean),
        model: {
            rowsOf: (given) => given.names, isDirty: (given, rows) => given.names !== rows, bodyOf: (version, rows) => rows,
            sorted: (errors) => ({ of: {}, left: errors.map((each) => each.message) }),
        },
        onOpened: () => told.push(list.answer.version),
    });
    list.open({ version: 1, names: ['a'], mayEdit: true }, '');
    return { list: list, told: told, press: (name) => holder.all('button').find((each) => each.text === name).attributes.onclick(), text: () => holder.text };
}

const refused = () => Promise.reject({ status: 409, errors: [{ message: 'Somebody saved' }] });
const save = (list) => list.save({ preventDefault: () => {} });

test('what stands beside a form hears of what it saved', async () => {
    const { list, told } = opened();
    answers = [Promise.resolve({ version: 2, names: ['b'], mayEdit: true })];
    await save(list);
    assert.deepEqual(told, [2]);
});

test('and of what it loads once somebody else has saved', async () => {
    const { list, told, press, text } = opened();
    answers = [refused(), Promise.resolve({ version: 5, names: ['theirs'], mayEdit: true })];
    await save(list);
    assert.match(text(), /Somebody saved/);
    await press('newest');
    assert.match(text(), /^theirs/);
    assert.deepEqual(told, [5]);
});

test('nothing stands refused of rows that are put in the place of others', async () => {
    const { list, text } = opened();
    answers = [refused()];
    await save(list);
    list.redraw(['b']);
    assert.match(text(), /^b/);
    assert.doesNotMatch(text(), /Somebody saved/);
});
