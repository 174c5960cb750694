'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const plusDays = load('attain/kernel/plus-days');
const model = load('attain/calendar/calendar-model');

const stretch = (start, days, kind, name) => Array.from({ length: days }, (none, index) => ({ date: plusDays(start, index), kind: kind, name: name }));
const china = (more) => Object.assign({
    year: 2026, today: '2026-11-23', closing: null, leave: [],
    weekdays: [{ from: null, days: [1, 2, 3, 4, 5] }],
    days: [
        ...stretch('2026-09-20', 1, 'makeUp', '国庆节'), ...stretch('2026-09-25', 3, 'holiday', '中秋节'),
        ...stretch('2026-10-01', 7, 'holiday', '国庆节'), ...stretch('2026-10-10', 1, 'makeUp', '国庆节'),
    ],
}, more);
const october = (calendar, person) => model.year(calendar, person)[9];
const dayOf = (month, number) => month.weeks.flat().find((day) => day && day.number === number);

test('the months of China’s autumn count as announced', () => {
    const months = model.year(china());
    assert.deepEqual(months.map((month) => month.worked), [22, 20, 22, 22, 21, 22, 23, 21, 22, 18, 21, 23]);
    assert.equal(dayOf(months[8], 20).state, 'makeUp');
    assert.deepEqual(dayOf(months[9], 3), { date: '2026-10-03', number: 3, state: 'holiday', name: '国庆节' });
    assert.equal(dayOf(months[9], 11).state, 'off');
});

test('a month is told in weeks from Monday to Sunday', () => {
    const month = october(china());
    assert.ok(month.weeks.every((week) => week.length === 7));
    assert.equal(month.weeks[0].findIndex(Boolean), 3, 'October 1, 2026 is a Thursday');
    assert.equal(month.weeks.flat().filter(Boolean).length, 31);
    assert.equal(model.year(china({ year: 2024, days: [] }))[1].weeks.flat().filter(Boolean).length, 29);
});

test('leave shows on worked days only, and for its person only', () => {
    const calendar = china({ leave: [{ person: { key: 'lily', name: 'Lily' }, start: '2026-10-07', end: '2026-10-12', part: 'whole' }] });
    assert.equal(october(calendar, 'lily').worked, 18 - 3);
    assert.deepEqual([7, 8, 9, 10, 11].map((number) => dayOf(october(calendar, 'lily'), number).state), ['holiday', 'leave', 'leave', 'leave', 'off']);
    assert.equal(october(calendar, 'tom').worked, 18);
    assert.equal(october(calendar, '').worked, 18);
});

test('of a day with half a day\u2019s leave half is worked', () => {
    const calendar = china({ leave: [{ person: { key: 'lily', name: 'Lily' }, start: '2026-10-12', end: '2026-10-13', part: 'morning' }] });
    assert.equal(october(calendar, 'lily').worked, 17.5);
    assert.equal(dayOf(october(calendar, 'lily'), 12).state, 'half');
});

test('weekdays hold from their day on', () => {
    const calendar = china({ year: 2027, days: [], weekdays: [{ from: null, days: [1, 2, 3, 4, 5] }, { from: '2027-01-15', days: [1, 2, 3, 4, 5, 6] }] });
    assert.deepEqual([9, 16].map((number) => dayOf(model.year(calendar)[0], number).state), ['off', 'work']);
    assert.equal(model.year(calendar)[0].worked, 21 + 3);
});

test('closed months are those up to the one that was closed', () => {
    const calendar = china({ closing: { through: '2026-09' } });
    assert.deepEqual(model.year(calendar).filter((month) => month.closed).length, 9);
    assert.equal(model.firstOpen(calendar), '2026-10-01');
    assert.equal(model.firstOpen(china()), '');
    assert.equal(model.firstOpen(china({ closing: { through: '2026-12' } })), '2027-01-01');
});

test('only months that are over and open can be closed, the latest first', () => {
    assert.deepEqual(model.closable(china({ closing: { through: '2026-08' } })), ['2026-10', '2026-09']);
    assert.deepEqual(model.closable(china({ closing: { through: '2026-10' } })), []);
    assert.equal(model.closable(china()).length, 12);
    assert.deepEqual(model.closable(china({ today: '2027-01-01', closing: { through: '2026-11' } })), ['2026-12']);
});

test('days that follow each other are one stretch', () => {
    assert.deepEqual(model.stretches(china().days), [
        { start: '2026-09-20', end: '2026-09-21', kind: 'makeUp', name: '国庆节' },
        { start: '2026-09-25', end: '2026-09-28', kind: 'holiday', name: '中秋节' },
        { start: '2026-10-01', end: '2026-10-08', kind: 'holiday', name: '国庆节' },
        { start: '2026-10-10', end: '2026-10-11', kind: 'makeUp', name: '国庆节' },
    ]);
});

test('weekdays are told as runs', () => {
    assert.deepEqual(model.runs([5, 1, 2, 3, 4]), [[1, 5]]);
    assert.deepEqual(model.runs([1, 3, 4, 7]), [[1, 1], [3, 4], [7, 7]]);
});

test('a span ends on the day after its last, or says what is wrong', () => {
    assert.deepEqual(model.span('2026-12-31', ''), { start: '2026-12-31', end: '2027-01-01' });
    assert.deepEqual(model.span('2026-10-01', '2026-10-07'), { start: '2026-10-01', end: '2026-10-08' });
    assert.deepEqual(model.span('', '2026-10-07'), { wrong: 'first' });
    assert.deepEqual(model.span('2026-10-07', '2026-10-01'), { wrong: 'last' });
});

const words = { nameOf: (kind) => kind, stretch: (each) => each.start + '..' + each.end, more: (times) => '+' + times };
const event = (state, more) => Object.assign({ state: state, summary: state, kind: 'holiday', when: [], times: 0, former: [], reason: null }, more);

test('what an import adds comes first, and what is there is counted', () => {
    const answer = model.imported({ days: 2, mostlyFreed: [], events: ['present', 'taken', 'skipped', 'taken'].map((state) => event(state)) }, words);

    assert.deepEqual(answer.rows.map((row) => row.action), ['create', 'create', 'skipped', 'unchanged']);
    assert.deepEqual([answer.created, answer.changed, answer.unchanged, answer.skipped], [2, 0, 1, 1]);
});

test('a day that was of the other kind is told before and after', () => {
    const day = (n) => ({ start: '2026-10-0' + n, end: '2026-10-0' + (n + 1) });
    const [row] = model.imported({ days: 1, mostlyFreed: [], events: [event('taken', { when: [1, 2, 3, 4].map(day), times: 4, former: ['2026-10-02'] })] }, words).rows;

    assert.equal(row.action, 'change');
    assert.deepEqual(row.changes.map((each) => each.label), ['2026-10-01..2026-10-02', '2026-10-03..2026-10-04', '+1', '2026-10-02..2026-10-03']);
    assert.deepEqual(row.changes.slice(-2), [{ label: '+1', from: null, to: '' }, { label: '2026-10-02..2026-10-03', from: 'makeUp', to: 'holiday' }]);
});

test('who is away first stands first', () => {
    const away = (name, start) => ({ person: { key: name, name: name }, start: start });
    const leave = [away('Chen', '2026-12-07'), away('Tang', '2026-11-27'), away('Liu', '2026-11-16'), away('Gao', '2026-11-27')];
    assert.deepEqual(model.byDay(leave).map((each) => each.person.name), ['Liu', 'Gao', 'Tang', 'Chen']);
});

test('people with leave are told once, by name', () => {
    const leave = [['b', 'Tom'], ['a', 'Ann'], ['b', 'Tom']].map(([key, name]) => ({ person: { key: key, name: name } }));
    assert.deepEqual(model.peopleAway(leave).map((person) => person.name), ['Ann', 'Tom']);
});
