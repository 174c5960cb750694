'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };
global.require = () => {};

let asked = [];
let answers = [];
let part = null;
const answer = (method) => (path) => {
    asked.push([method, path]);
    return answers.shift();
};
const told = (kind, title, shown, button) => el('div', {}, [kind + ' ', ...shown, button].filter(Boolean));

load('attain/pipeline/won-prospects', {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/confirm': (question, run) => {
        asked.push(['confirm', question.content.map((each) => each.text).join(' ')]);
        run();
    },
    'attain/kernel/dom': el, 'attain/kernel/format': () => ({ count: String }), 'attain/kernel/locale': () => 'en',
    'attain/kernel/parts': { add: (place, made) => {
        part = made;
    } },
    'attain/kernel/rest': { get: answer('get'), post: answer('post'), issueUrl: (key) => key },
    'attain/kernel/states': { message: told, failureOf: (reason) => reason, refused: (failure) => el('div', {}, failure.message) },
});

const settled = () => new Promise((resolve) => setImmediate(resolve));

async function pressed(...all) {
    const about = { project: 'SALES', leads: true, place: el('div'), again: (message) => el.replace(about.place, message) };
    asked = [];
    answers = all.map((each) => Promise.resolve(each));
    part(about).attributes.onclick({ currentTarget: null });
    await settled();
    return about.place.text;
}

const found = (count, refused) => ({ count: count, first: [{ key: 'SALES-1', name: 'Harbour' }], refused: refused });

test('only who leads is offered it, and where nobody is to be made a customer that is told', async () => {
    assert.equal(part({ project: 'SALES', leads: false }), false);
    assert.match(await pressed(found(0, [])), /info none/);
    assert.deepEqual(asked, [['get', '/projects/SALES/prospects/won']]);
});

test('many are made customers in parts, and whom Jira refuses is passed over and named', async () => {
    assert.match(await pressed(found(40, []), found(16, ['SALES-7']), found(1, [])), /warning made 39refusedSALES-7/);
    assert.deepEqual(asked, [
        ['get', '/projects/SALES/prospects/won'], ['confirm', 'what 40 SALES-1 Harbour more 39'],
        ['post', '/projects/SALES/prospects/won?skip=0'], ['post', '/projects/SALES/prospects/won?skip=1'],
    ]);
});
