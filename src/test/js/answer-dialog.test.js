'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const hidden = [];
const answerDialog = load('attain/kernel/answer-dialog', {
    'attain/kernel/dialog': () => ({ on: (event, run) => hidden.push(run), hide: () => hidden.forEach((run) => run()) }),
    'attain/kernel/dom': el,
    'attain/kernel/states': {
        loading: () => 'loading', failureOf: (reason) => reason, error: (failure, retry) => [failure.message, el('button', { onclick: retry }, 'Try again')],
    },
});
const settled = () => new Promise(setImmediate);
const after = (ms, text) => () => new Promise((resolve) => { setTimeout(() => resolve(text), ms); });

test('of several questions the last is answered, whichever answer comes first', async () => {
    const { content, show } = answerDialog({});
    show(after(5, 'first'), (text) => text);
    await show(after(0, 'second'), (text) => text);
    await after(10)();
    assert.equal(content.text, 'second');
});

test('what cannot be answered can be asked again', async () => {
    const { content, show } = answerDialog({});
    const answers = [Promise.reject({ message: 'offline' }), Promise.resolve('42')];
    show(() => answers.shift(), (text) => text);
    assert.equal(content.text, 'loading');
    await settled();
    assert.match(content.text, /^offline/);
    content.all('button')[0].attributes.onclick();
    await settled();
    assert.equal(content.text, '42');
});

test('once it is closed the focus is where it was', () => {
    const opener = Object.assign(el('button'), { isConnected: true });
    opener.focus();
    answerDialog({}).content.focus();
    hidden.at(-1)();
    assert.equal(document.activeElement, opener);
});
