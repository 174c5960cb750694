'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

test('the first question brings what answers, which answers it and all that follow', () => {
    const wanted = [];
    const answered = [];
    const later = { on: (name) => wanted.push(name) };
    const whyButton = load('attain/targets/why-button', { 'attain/kernel/dom': {}, 'attain/kernel/later': later });

    whyButton.ask('SALES-1', 'actual');
    whyButton.answer((question) => answered.push(question.key));
    whyButton.ask('SALES-2', 'pace', 'wang');

    assert.deepEqual(wanted, ['why']);
    assert.deepEqual(answered, ['SALES-1', 'SALES-2']);
});
