'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const report = { team: 3, week: '2026-11-23', today: '2026-11-27', problems: [{ tag: 'Price' }] };
const people = [{ key: 'wang', name: 'Wang' }];
let told = { notes: [], before: [], people: people };
let sent = [];
let answer = null;
let found = null;
const complaints = {};

const notes = load('attain/activity/weekly/weekly-notes', {
    'attain/kernel/announce': () => {},
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': Object.assign(el, { append: (place, children) => el.replace(place, children) }),
    'attain/kernel/fields': {
        group: (id, label, control) => el('div', {}, control), options: (select, options) => el.replace(select, options.map((each) => el('option', { value: each.value }, each.label))), refuse: (controls, errors) => {
            errors.filter((each) => controls[each.field]).forEach((each) => {
                complaints[controls[each.field].id] = each.message;
                controls[each.field].focus();
            });
            return errors.filter((each) => !controls[each.field]);
        },
        select: (id) => el('select', { id: id }), text: (id, value) => el('input', { id: id, value: value }),
    },
    'attain/kernel/lozenge': (kind, sign, text) => text,
    'attain/kernel/rest': {
        get: () => Promise.resolve(told), issueUrl: (key) => key,
        post: (path, body) => {
            sent.push(body);
            return answer;
        },
    },
    'attain/kernel/states': { loading: () => null, failureOf: (reason) => reason, message: (kind, title, lines) => el('p', {}, lines) },
    'attain/kernel/user-picker': (id, project, label, chosen) => {
        found = chosen;
        return { element: el('div') };
    },
});

/** The notes with their form open. */
async function opened(problem) {
    const place = el('section');
    const drawn = notes(place, { report: report, project: 'SALES', write: { notYet: '—', day: (day) => day } });
    await drawn.come;
    drawn.note(problem);
    const input = (name) => place.all('input').find((each) => each.id === 'attain-note-' + name);
    return { place: place, drawn: drawn, input: input, submit: () => place.all('form')[0].attributes.onsubmit({ preventDefault: () => {} }) };
}

test('what is open of another week says of which, and what is overdue says so unless it is done', async () => {
    const note = (more) => Object.assign({ week: '2026-11-23', problem: 'Price', key: 'S-1', summary: 'List', assignee: null, due: '2026-11-26', status: 'Open', done: false }, more);
    told = { notes: [note(), note({ done: true })], before: [note({ week: '2026-11-16', due: null })], people: people };
    const { place } = await opened('');
    assert.deepEqual(place.all('tr').slice(1).map((row) => row.texts('td')), [
        ['Price', 'List Open', '—', '2026-11-26 overdue'], ['Price', 'List Open', '—', '2026-11-26'], ['Pricefrom 2026-11-16', 'List Open', '—', '—'],
    ]);
});

test('a problem’s row fills in its tag, what is typed stays, and the day is a week from now', async () => {
    const { drawn, input, submit } = await opened('Price');
    assert.equal(input('problem').value, 'Price');
    assert.equal(document.activeElement, input('action'));
    input('action').value = 'One list';
    drawn.note('Stock');
    answer = Promise.resolve({ key: 'S-2' });
    await submit();
    assert.deepEqual(sent.pop(), { problem: 'Stock', action: 'One list', assignee: null, due: '2026-12-04', projectKey: 'SALES', team: '3', week: '2026-11-23' });
});

test('what is wrong is told at its field, and the form stays', async () => {
    const { place, input, submit } = await opened('');
    answer = Promise.reject({ errors: [{ field: 'action', message: 'Say what' }, { field: null, message: 'Jira says no' }] });
    await submit();
    assert.equal(complaints['attain-note-action'], 'Say what');
    assert.equal(document.activeElement, input('action'));
    assert.ok(place.texts('p').includes('Jira says no'));
});

test('those are offered who may be given something, and whoever was found by name', async () => {
    const { place } = await opened('');
    const offered = () => place.all('select')[0].texts('option');
    assert.deepEqual(offered(), ['me', 'Wang']);
    found({ key: 'boss', name: 'Boss' });
    assert.deepEqual(offered(), ['me', 'Wang', 'Boss']);
    assert.equal(place.all('select')[0].value, 'boss');
});
