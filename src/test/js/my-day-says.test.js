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
    const { text, button } = said({ status: 'off', free: { why: 'weekend', name: null }, unfinished: '2026-11-27' });
    assert.equal(text, 'off | weekend Saturday | unfinished Friday');
    button.attributes.onclick();
    assert.deepEqual(went, ['2026-11-27']);
    assert.equal(said({ status: 'off', free: { why: 'leave', name: null } }).text, 'off | leave Saturday');
    assert.equal(said({ status: 'off', free: { why: 'holiday', name: 'Feast' } }).text, 'off | named Saturday Feast');
    assert.equal(said({ status: 'off', free: { why: 'holiday', name: null } }).text, 'off | holiday Saturday');
});

test('a log that can be written says nothing but by whom it was reopened', () => {
    assert.equal(said({ status: 'draft', free: null }), false);
    assert.equal(said({ status: 'locked' }).text, 'locked | why');
    const reopened = said({ status: 'draft', reopened: { by: 'mei', until: '2026-12-01', reason: 'ill' } });
    assert.equal(reopened.text, ' | reopened mei 2026-12-01 ill');
});
