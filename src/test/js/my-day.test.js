'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');
const Saver = load('attain/activity/log-saver');

global.AJS = { I18n: I18n };
global.require = () => {};
global.window = { addEventListener: () => {}, setTimeout: () => {}, history: { replaceState: () => {} }, location: { search: '?date=2026-11-27' } };

let draw = null;
let page = null;
let kept = {};
let put = [];
let asked = [];
let planned = [];
let days = () => Promise.reject({ status: 503 });
const body = Object.assign(el('div'), { before: () => {} });
const frame = {
    body: body,
    project: { value: 'SALES' },
    choose: (from, project, changed) => changed('SALES'),
    load: (read, show) => read().then(show),
};
const part = () => null;

load('attain/activity/my-day', {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': Object.assign(el, { redraw: el.replace }),
    'attain/kernel/format': () => ({ count: String, time: String, day: String, weekday: String, colon: ': ' }),
    'attain/kernel/locale': () => 'en',
    'attain/kernel/mount': { page: (name, run) => {
        draw = run;
    } },
    'attain/kernel/page': () => frame,
    'attain/kernel/projects': { remember: () => {} },
    'attain/kernel/today': () => '2026-11-27',
    'attain/kernel/rest': {
        url: (path) => path,
        get: (path) => (path.startsWith('/logs/') ? Promise.resolve(Object.assign({}, kept)) : path.startsWith('/days/') ? days() : Promise.resolve({ agreements: [] })),
        put: (path, log) => {
            if (path.endsWith('/notes')) {
                return Promise.resolve({ meetings: [] });
            }
            put.push([path, log.demandChanges, log.version]);
            return log.version === kept.version ? Promise.resolve(Object.assign(kept, { version: kept.version + 1, demandChanges: log.demandChanges }))
                : Promise.reject({ status: 409, errors: [{ message: 'changed elsewhere' }] });
        },
    },
    'attain/kernel/states': {
        refused: (failure) => el('p', {}, 'failed ' + failure.status), failureOf: (reason) => reason, loading: () => null,
        message: (kind, title, lines, actions) => el('div', {}, [lines, actions]),
    },
    'attain/kernel/unsaved': (isDirty) => (go) => (isDirty() ? asked.push(go) : go()),
    'attain/activity/day-bar': () => [],
    'attain/activity/log-saver': function (save, told, mayDraft) {
        return new Saver(save, told, mayDraft, () => {});
    },
    'attain/activity/my-day-reason': () => null,
    'attain/activity/my-day-parts': { counts: part, lines: part, problems: part, support: part, demandChanges: (shown) => {
        page = shown;
        return el('textarea', {}, shown.log.demandChanges);
    } },
    'attain/activity/my-day-plan': (state) => {
        state.followed.push(() => {
            planned = state.day.notes.dismissed;
        });
        return null;
    },
    'attain/activity/my-day-standing': () => {},
    'attain/activity/places': { drawn: () => Promise.resolve(null) },
    'attain/kernel/later': () => new Promise(() => {}),
});

/** The page of a log, with what somebody types into it. */
async function typed(status, text) {
    kept = { date: '2026-11-27', status: status, editable: true, version: 3, counts: [], lines: [], problems: [], demandChanges: 'as it was', week: [] };
    [put, asked] = [[], []];
    await draw({ addEventListener: () => {} }, 'SALES');
    page.change(Object.assign({}, page.log, { demandChanges: text }));
}

const shown = () => body.texts('textarea')[0];
const press = (name) => body.all('button').find((each) => each.text === name).attributes.onclick();
const settled = () => new Promise(setImmediate);

test('a draft is saved before another day is shown', async () => {
    await typed('draft', 'typed');
    await page.go('SALES', '2026-11-26');
    assert.deepEqual(put, [['/logs/2026-11-27', 'typed', 3]]);
    assert.deepEqual(asked, []);
    assert.equal(page.date, '2026-11-26');
});

test('what was typed into a log that is handed in is not left unasked, nor written on another day', async () => {
    await typed('submitted', 'typed');
    await page.go('SALES', '2026-11-26');
    assert.equal(page.log.demandChanges, 'typed');
    assert.equal(page.date, '2026-11-27');
    await asked[0]();
    assert.equal(page.date, '2026-11-26');
    assert.equal(shown(), 'as it was');
    assert.deepEqual(put, []);
});

test('of two texts of a day neither is lost, whichever is chosen', async () => {
    await typed('draft', 'typed here');
    kept = Object.assign({}, kept, { version: 4, demandChanges: 'typed there' });
    await page.saver.draft();
    await settled();
    press('theirs');
    assert.equal(shown(), 'typed there');
    press('swap');
    assert.equal(shown(), 'typed here');
    await page.saver.draft();
    assert.deepEqual(put[1], ['/logs/2026-11-27', 'typed here', 4]);
    press('swap');
    assert.equal(shown(), 'typed there');

    await typed('draft', 'typed here');
    kept = Object.assign({}, kept, { version: 4, demandChanges: 'typed there' });
    await page.saver.draft();
    await settled();
    await press('mine');
    assert.equal(kept.demandChanges, 'typed here');
    press('swap');
    assert.equal(shown(), 'typed there');
});

test('what the records propose comes into the text that was chosen meanwhile, and not into another day', async () => {
    let come = null;
    days = () => new Promise((done) => {
        come = done;
    });
    window.setTimeout = (run) => run();
    typed('draft', 'typed here');
    await settled();
    page.take(page.log, Object.assign({}, kept));
    const late = (code) => ({ noted: [], others: [], notes: { meetings: [], dismissed: [code] } });
    come(late('7'));
    await settled();
    assert.deepEqual(planned, ['7']);

    page.go('SALES', '2026-11-26');
    await settled();
    const former = come;
    page.go('SALES', '2026-11-25');
    await settled();
    former(late('8'));
    await settled();
    assert.equal(page.date, '2026-11-25');
    assert.deepEqual(planned, []);
    days = () => Promise.reject({ status: 503 });
});

test('what is taken away is not counted in the plan above either', async () => {
    await typed('draft', 'typed');
    await page.dismiss(['calls@10045']);
    assert.deepEqual(planned, ['calls@10045']);
});
