'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };
const week = load('attain/activity/my-day-week', { 'attain/kernel/dom': Object.assign(el, { redraw: el.replace }) });

const DAYS = [['2026-11-30', 'pending'], ['2026-12-01', 'pending'], ['2026-12-05', 'off']];

/** What is shown on Monday the 30th of a log of a status, and where each press leads. */
function shown(status, before) {
    const went = [];
    const place = el('div');
    const same = (text) => String(text);
    week(place, {
        projectKey: 'SALES', date: '2026-11-30', today: '2026-11-30', log: { status: status },
        opened: { week: DAYS.map(([date, state]) => ({ date: date, state: state })), before: before },
        write: { weekday: same, dayOfMonth: same, shortWeekday: () => 'Mon', count: same }, go: (project, date) => went.push(date),
    });
    place.all('button').forEach((each) => each.attributes.disabled || each.attributes.onclick());
    return { marks: place.all('li').map((each) => each.text), line: place.texts('p')[0], went: went, all: place.all('button') };
}

test('each day has its mark, the shown one by what its log is now, and what has not come leads nowhere', () => {
    assert.deepEqual(shown('new').marks, ['Mon·', 'Mon·', 'Mon–']);
    assert.deepEqual(shown('draft').marks, ['Mon✎', 'Mon·', 'Mon–']);
    assert.deepEqual(shown('submitted').marks, ['Mon✓', 'Mon·', 'Mon–']);
    assert.deepEqual(shown('draft').went, ['2026-11-30']);
    assert.equal(shown('submitted').all[0].attributes['aria-label'], 'day Mon 2026-11-30 logged');
    assert.equal(shown('new').all[0].attributes['aria-current'], 'date');
});

test('the log before is told in a line with what was done and with whom, and leads there', () => {
    const before = { date: '2026-11-27', state: 'logged', counts: [{ name: 'Calls', count: 12 }], about: ['Acme', 'Best', 'Cargo', 'Dale', 'East'] };
    assert.equal(shown('new', before).line, 'day 2026-11-27 2026-11-27 logged · Calls 12 · more AcmeseparatorBestseparatorCargo 2');
    assert.deepEqual(shown('new', before).went, ['2026-11-30', '2026-11-27']);
    assert.equal(shown('new', { date: '2026-11-27', state: 'missing', counts: [], about: [] }).line, 'day 2026-11-27 2026-11-27 missing');
    assert.equal(shown('new', null).line, undefined);
});
