'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const { Follow } = load('attain/kernel/run/run-view', {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': el,
    'attain/kernel/file-errors': {},
    'attain/kernel/rest': {},
    'attain/kernel/states': { failureOf: (reason) => reason },
});

const writing = (done) => ({ id: 7, state: 'writing', done: done, total: 60, problems: [], by: { name: 'Mei' } });

test('why a run cannot be stopped stands while it goes on, until stopping is tried again', async () => {
    Follow.prototype.later = () => {}; // it is shown by hand
    const answers = [Promise.reject({ errors: [{ message: 'Only Mei stops it' }] }), new Promise(() => {})];
    const write = { count: String, moment: String };
    const following = new Follow(writing(1), { leave: '' }, write, null, null, () => answers.shift());
    const [stop] = following.element.all('button');

    stop.attributes.onclick();
    await new Promise(setImmediate);
    following.show(writing(2));
    assert.match(following.element.text, /Only Mei stops it/);

    stop.attributes.onclick();
    assert.doesNotMatch(following.element.text, /Only Mei stops it/);
});
