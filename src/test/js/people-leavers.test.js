'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n, url } = require('./elements');

global.AJS = { I18n: I18n };

let answer = null;
const rest = {
    get: (path, query) => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(Object.assign({ path: path, query: query }, answer))),
    url: url,
};
const leavers = load('attain/people/people-leavers', {
    'attain/kernel/dom': el,
    'attain/kernel/format': () => ({ count: String, comma: ', ' }),
    'attain/kernel/locale': () => 'en',
    'attain/kernel/rest': rest,
    'attain/kernel/states': { failureOf: (reason) => reason, refused: (reason) => el('p', {}, reason.message) },
});

const shown = async (next) => {
    answer = next;
    const place = leavers('SALES');
    await new Promise(setImmediate);
    return place;
};

const GONE = { person: { key: 'lily', name: 'Lily Chen' }, left: 'jira', has: { customers: 2, deals: 0, closedDeals: 0, targets: 1, tasks: 0 } };

test('who has left and still has something leads to that person and to Handover', async () => {
    const place = await shown({ leavers: [GONE, Object.assign({}, GONE, { person: { key: 'wang', name: 'Wang Min' }, left: 'team' })] });
    assert.deepEqual(place.all('a').map((each) => each.attributes.href), [
        '/plugins/servlet/attain/people?SALES,lily', '/plugins/servlet/attain/people?SALES,wang', '/plugins/servlet/attain/handover?SALES',
    ]);
    assert.deepEqual(place.texts('li'), ['left Lily Chen customers 2, targets 1', 'team Wang Min customers 2, targets 1']);
});

test('where nobody has, nothing stands there', async () => {
    assert.equal((await shown({ leavers: [] })).text, '');
});

test('what cannot be asked is said', async () => {
    assert.equal((await shown(new Error('Gone for now'))).text, 'Gone for now');
});
