'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const went = [];
const { notes } = load('attain/activity/my-day-says', {
    'attain/kernel/dom': el, 'attain/kernel/person': { within: (by, project, say) => say(by) },
    'attain/kernel/states': { message: (kind, title, lines, action) => el('div', {}, [[title, ...lines].join(' | '), action]) },
});

/** What is said of a log that can not be written. */
function said(log) {
    const write = { weekday: (date) => (date === '2026-11-27' ? 'Friday' : 'Saturday'), day: (date) => date };
    const shown = notes({ log: log, date: '2026-11-28', projectKey: 'SALES', write: write, go: (project, date) => went.push(date) });
    return shown && { text: shown.children[0], button: shown.all('button')[0] };
}

test('a free day says which it is and leads to the log that is still open', () => {
    const { text, button } = said({ status: 'off', free: { says: 'Saturday is free' }, unfinished: '2026-11-27' });
    assert.equal(text, 'off | Saturday is free | unfinished Friday');
    button.attributes.onclick();
    assert.deepEqual(went, ['2026-11-27']);
});

test('of whom no log is expected that is told, whether it can be written or not', () => {
    assert.equal(said({ status: 'new', free: { says: 'no sales rep' } }).text, ' | no sales rep');
    assert.equal(said({ status: 'locked', free: { says: 'no sales rep' } }).text, 'locked | no sales rep');
});

test('a log that can be written says nothing but by whom it was reopened', () => {
    assert.equal(said({ status: 'draft', free: null }), false);
    assert.equal(said({ status: 'locked' }).text, 'locked | why');
    const reopened = said({ status: 'draft', reopened: { by: 'mei', until: '2026-12-01', reason: 'ill' } });
    assert.equal(reopened.text, ' | reopened mei 2026-12-01 ill');
});
