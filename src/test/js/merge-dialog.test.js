'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

let sent = [];
let plans = {};
let opened = null;

const mergeDialog = load('attain/customer/merging/merge-dialog', {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dialog': (about) => {
        const hides = [];
        opened = { about: about, on: (event, run) => hides.push(run), hide: () => hides.forEach((run) => run()) };
        return opened;
    },
    'attain/kernel/dom': el, 'attain/kernel/format': () => ({ told: String, count: String }), 'attain/kernel/locale': () => 'en',
    'attain/kernel/rest': {
        get: (path, of) => {
            const [, key] = /customers.(.*).merges/.exec(decodeURIComponent(path));
            return Promise.resolve(plans[key + ' ' + of.other]);
        },
        post: (path, body) => {
            sent.push([path, body]);
            return Promise.resolve(path.endsWith('/issue') ? { key: 'SALES-9' } : { merges: [{ key: 'SALES-9' }] });
        },
        issueUrl: (key) => key,
    },
    'attain/kernel/states': { loading: () => '', message: (kind, title, shown) => el('div', {}, shown), failureOf: (reason) => reason, refused: (failure) => el('div', {}, failure.message) },
});

const PHONE = { id: 'PHONE', name: 'Phone', into: '021 1', from: '021 2' };
const side = (key, name) => ({ key: key, name: name, owner: null, tier: null, bought: 0 });
const plan = (into, from, more) => Object.assign({
    into: into, from: from, unit: {}, counts: [], filled: ['Tax number'], leftOut: [PHONE], obstacles: [], seen: from.key,
}, more);
const HARBOUR = side('SALES-1', 'Harbour');
const ROW = side('row:7', 'Harbour Row');
const MADE = side('SALES-9', 'Harbour Row');
const settled = () => new Promise((resolve) => setImmediate(resolve));

async function shown(after) {
    const told = [];
    sent = [];
    plans = { 'SALES-1 row:7': plan(HARBOUR, ROW), 'SALES-1 SALES-9': after };
    await mergeDialog({ project: 'SALES', key: 'SALES-1', other: 'row:7', done: (key, merge) => told.push(key, merge.key), left: () => told.push('left') });
    return { told: told, content: opened.about.content, merge: opened.about.buttons.all('button')[0] };
}

async function pressed(dialog) {
    dialog.content.all('input').find((each) => each.attributes.name === 'attain-merge-PHONE' && !each.attributes.checked).attributes.onchange();
    dialog.merge.attributes.onclick();
    await settled();
    await settled();
    return dialog;
}

test('of a row what both say otherwise is shown while it is one', async () => {
    const dialog = await shown(null);
    assert.match(dialog.content.text, /Phone021 1021 2/);
    assert.match(dialog.content.text, /rows Harbour Row/);
    assert.match(dialog.content.text, /remains Harbour Row SALES-1/);
    assert.deepEqual(sent, []);
    opened.hide();
    assert.deepEqual(dialog.told, []);
});

test('all chosen, the row becomes an issue and goes up as it was shown', async () => {
    const dialog = await pressed(await shown(plan(HARBOUR, MADE)));
    assert.deepEqual(sent, [
        ['/projects/SALES/customers/rows/7/issue', undefined], ['/customers/SALES-1/merges', { other: 'SALES-9', seen: 'SALES-9', take: ['PHONE'] }],
    ]);
    assert.deepEqual(dialog.told, ['SALES-1', 'SALES-9']);
});

test('where something else is to be chosen by then, that is shown first, and the list is loaded anew without', async () => {
    const dialog = await pressed(await shown(plan(HARBOUR, MADE, { leftOut: [PHONE, { id: 'needs', name: 'Needs', into: 'Heat', from: 'Cold' }] })));
    assert.equal(sent.length, 1);
    assert.match(dialog.content.text, /NeedsHeatCold/);
    opened.hide();
    assert.deepEqual(dialog.told, ['left']);
});
