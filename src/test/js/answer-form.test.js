'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const answerForm = load('attain/activity/asks/answer-form', {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': el,
    'attain/kernel/fields': {
        group: (id, label, control) => el('div', {}, control), options: () => {},
        select: (id) => Object.assign(el('select', { id: id }), { options: [] }), text: (id, value) => el('input', { id: id, value: value }),
    },
    'attain/kernel/picker': function () {
        this.element = el('div');
    },
    'attain/kernel/rest': { post: () => assert.fail('sent past the button') },
    'attain/kernel/states': {},
});

test('Ctrl+Enter presses the button, which sends one answer at a time; Escape leaves, but not what is still being composed', () => {
    let left = 0;
    let pressed = 0;
    const form = answerForm('SALES', { person: { key: 'wang', name: 'Wang' }, text: 'Help' }, assert.fail, () => left++);
    form.element.all('button')[0].click = () => pressed++;
    const press = (event) => form.element.attributes.onkeydown(Object.assign({ preventDefault: () => {} }, event));
    press({ key: 'Enter', ctrlKey: true });
    press({ key: 'Escape', isComposing: true });
    assert.deepEqual([pressed, left], [1, 0]);
    press({ key: 'Escape' });
    assert.equal(left, 1);
});
