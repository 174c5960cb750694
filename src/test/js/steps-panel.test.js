'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

const format = load('attain/kernel/format');

global.AJS = { I18n: I18n };
global.require = () => {};

const step = (code) => ({ code: code, name: code, times: 1, every: 'once', done: 0, asked: 1, state: 'due' });
const data = (...codes) => ({ customers: 'new', stage: 'Lead', listed: true, day: '2026-11-29', today: '2026-11-29', steps: codes.map(step) });

let open = null;
let shown = null;
let said = [];
load('attain/playbook/steps-panel', {
    'attain/kernel/announce': (text) => said.push(text),
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': el,
    'attain/kernel/locale': () => 'en',
    'attain/kernel/lozenge': () => 'lozenge',
    'attain/kernel/mount': { panel: (name, draw) => {
        open = draw;
    } },
    'attain/kernel/panel': {
        of: (self) => {
            shown = self.element = el('div');
            self.write = format('en');
            self.show(data('call', 'offer'));
        },
    },
    'attain/kernel/rest': { put: () => Promise.resolve(data('call')) },
    'attain/kernel/states': { failureOf: (reason) => assert.fail(reason) },
});

test('a step that is no longer asked for once it is logged is gone, and that it was logged is said', async () => {
    document.getElementById = (id) => shown.all('button').find((each) => each.id === id);
    open(null, 'SALES-1');
    await new Promise(setImmediate);
    shown.all('button')[1].attributes.onclick();
    await new Promise(setImmediate);
    assert.deepEqual(shown.texts('strong'), ['call']);
    assert.deepEqual(said, ['said offer Nov 29, 2026']);
});
