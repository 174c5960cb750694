'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };
global.require = () => {};
global.window = { location: { search: '' }, history: { replaceState: () => {} } };

const report = { name: 'North', team: 3, week: '2026-11-23', today: '2026-11-27', teams: [] };
const frame = {
    body: Object.assign(el('div'), { before: () => {} }), project: { value: 'SALES' }, put: () => {},
    choose: (from, project, changed) => changed('SALES'), load: (read, show) => show(report),
};
let draw = null;
let retry = null;
let noteOf = null;
let noted = [];
let comes = [];

load('attain/activity/weekly/weekly-page', {
    'attain/kernel/announce': () => {},
    'attain/kernel/dom': Object.assign(el, { redraw: el.replace }),
    'attain/kernel/fields': { select: () => el('select'), options: () => {} },
    'attain/kernel/file-link': () => null,
    'attain/kernel/later': () => comes.shift(),
    'attain/kernel/mount': { page: (name, run) => {
        draw = run;
    } },
    'attain/kernel/page': () => frame,
    'attain/kernel/projects': { remember: () => {} },
    'attain/kernel/rest': { url: (path) => path, get: () => Promise.resolve(report) },
    'attain/kernel/seen': () => new Promise(() => {}),
    'attain/kernel/states': { loading: () => null, failureOf: (reason) => reason, error: (failure, again) => {
        retry = again;
        return 'failed';
    } },
    'attain/attainment/figures/figures': { write: () => ({}) },
    'attain/activity/completion/week-bar': { named: (monday) => monday, running: () => null },
    'attain/activity/weekly/weekly-parts': Object.assign((told, project, write, stages, note) => {
        noteOf = note;
        return [];
    }, { stages: () => [] }),
    'attain/activity/weekly/weekly-touched': () => [],
});

test('what failed to come and is tried again is there for whoever asks for it later', async () => {
    comes = [Promise.reject({ status: 0 }), Promise.resolve(() => ({ come: Promise.resolve(), note: (tag) => noted.push(tag) }))];
    draw(el('div'));
    await noteOf('Price');
    assert.deepEqual(noted, []);
    await retry();
    await noteOf('Price');
    assert.deepEqual(noted, ['Price']);
});
