'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el: plain, I18n } = require('./elements');

global.AJS = { I18n: I18n };
global.require = () => {};

/** An area of text holds what stands in it. */
const el = Object.assign((spec, attributes, children) => Object.assign(plain(spec, attributes, children), spec.startsWith('textarea') ? { value: children } : {}), plain);

const TOLD = { regions: ['North'], productLines: ['Pumps'], customerTypes: ['Retail'] };

let body = null;
let stored = {};
let refusal = null;
let sent = [];
let open = null;
load('attain/setup/setup-page', {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/confirm': () => {},
    'attain/kernel/dom': el,
    'attain/kernel/fields': { complain: (area, text) => {
        area.complaint = text;
    } },
    'attain/kernel/locale': () => 'en',
    'attain/kernel/mount': { page: (name, draw) => {
        open = draw;
    } },
    'attain/kernel/page': () => ({
        project: { value: 'SALES' }, body: body, put: (children) => el.replace(body, children),
        choose: (projects, asked, chosen) => chosen(), load: (read, show) => read().then(show),
    }),
    'attain/kernel/projects': { remember: () => {} },
    'attain/kernel/rest': {
        url: String,
        get: () => Promise.resolve({ projectKey: 'SALES', projectName: 'Sales', mayRun: true, complete: true, steps: [], sharedOptions: [], options: stored }),
        post: (path, lists) => {
            sent.push(lists);
            return refusal ? Promise.reject(refusal) : Promise.resolve({ steps: [], options: lists });
        },
    },
    'attain/kernel/states': {
        working: String, failureOf: (reason) => reason.errors, refused: (errors) => el('p', {}, errors.map((each) => each.message)), message: (kind, text) => el('p', {}, text),
    },
    'attain/setup/people-step': () => {},
    'attain/job/last-run': () => {},
});

/** What the second save says that it was changed from, after the first was refused so; another has added regions meanwhile. */
async function seenAfter(...errors) {
    body = Object.assign(el('div'), { setAttribute: () => {} });
    stored = TOLD;
    refusal = null;
    await open(null, 'SALES');
    stored = { regions: ['North', 'South'], productLines: ['Pumps', 'Valves'], customerTypes: ['Retail'] };
    refusal = { status: 409, errors: errors };
    sent = [];
    const save = body.all('form')[0].attributes.onsubmit;
    for (let time = 0; time < 2; time++) {
        save({ preventDefault: () => {} });
        await new Promise(setImmediate);
    }
    return sent[1].seen;
}

test('a list that somebody else has changed is taken for seen once that was told of it, and of no other', async () => {
    assert.deepEqual(await seenAfter({ field: 'regions', message: 'Regions: North, South' }), { regions: ['North', 'South'], productLines: ['Pumps'], customerTypes: ['Retail'] });
    assert.deepEqual(body.all('textarea').map((area) => area.complaint), ['Regions: North, South', '', '']);
});

test('while a set-up runs nothing is taken for seen', async () => {
    assert.deepEqual(await seenAfter({ field: null, message: 'Set-up is running' }), TOLD);
    assert.deepEqual(body.texts('p').filter((text) => text.includes('running')), ['Set-up is running']);
});
