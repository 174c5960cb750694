'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const sections = load('attain/calendar/calendar-section', {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': el,
    'attain/kernel/fields': {},
    'attain/kernel/states': { failureOf: (reason) => reason, message: (kind, title, lines) => el('div', {}, lines) },
});

const buttons = (section) => section.element.all('button').map((each) => each.text);

/** A section with a line whose taking away is answered so, and what was done. */
async function pressed(answer) {
    const done = [];
    const section = new sections.Section('Leave');
    section.lines([section.line('Lily', 'Remove', () => {
        done.push('taken');
        return answer;
    }, () => {
        done.push('back');
        return Promise.resolve();
    })]);
    section.element.all('button')[0].attributes.onclick();
    await answer.catch(() => {});
    await new Promise(setImmediate);
    return { section: section, done: done };
}

test('what is taken away by one press is put back by one more, which has the focus', async () => {
    const { section, done } = await pressed(Promise.resolve());
    assert.deepEqual(buttons(section), ['×', 'undo']);
    assert.equal(document.activeElement.text, 'undo');
    document.activeElement.attributes.onclick();
    await new Promise(setImmediate);
    assert.deepEqual(done, ['taken', 'back']);
    assert.deepEqual(buttons(section), ['×'], 'once');
});

test('what was not taken away is told, and nothing is to be put back', async () => {
    const { section } = await pressed(Promise.reject({ errors: [{ message: 'The month is closed.' }] }));
    assert.ok(section.element.text.includes('The month is closed.'));
    assert.deepEqual(buttons(section), ['×']);
});
