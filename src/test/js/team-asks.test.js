'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };
global.require = () => {};

const ask = (name) => ({ person: { key: name, name: name }, day: '2026-11-27', kind: 'support', text: 'Help', answers: [], age: 0 });
let asks = [];
let left = {};
let place = null;

load('attain/activity/asks/team-asks', {
    'attain/kernel/announce': () => {},
    'attain/kernel/dom': Object.assign(el, { redraw: el.replace }),
    'attain/kernel/format': () => ({ aside: (text) => ' (' + text + ')', colon: ': ', day: (day) => day, count: String }),
    'attain/kernel/locale': () => 'en',
    'attain/kernel/lozenge': () => 'lozenge',
    'attain/kernel/rest': { url: (path, query) => path + '?date=' + (query || {}).date, get: () => Promise.resolve({ asks: asks, oldest: 0, late: 2, more: 0 }) },
    'attain/kernel/states': {},
    'attain/activity/places': { offer: (name, draw) => {
        place = draw;
    } },
    'attain/activity/asks/answer-form': (projectKey, of, done, cancelled, overtaken) => {
        left = { done: done, cancelled: cancelled, overtaken: overtaken };
        return { element: el('textarea', {}, 'answer to ' + of.person.name), begin: () => {}, see: (now) => {
            left.seen = now.answers.length;
        } };
    },
    'attain/activity/asks/ask-view': { title: () => 'support', text: () => 'Help', answers: () => null },
});

/** The asks of so many people, and what presses a button of theirs. */
async function shown(...names) {
    asks = names.map(ask);
    const element = await place({ projectKey: 'SALES', date: '2026-11-27' });
    return { element: element, press: (name) => element.all('button').find((each) => each.attributes['aria-label'] === 'label ' + name + ' support').attributes.onclick() };
}

test('one form is open at a time, and what was typed into another stays in it', async () => {
    const { element, press } = await shown('Wang', 'Luo');
    press('Wang');
    const typed = element.all('textarea')[0];
    press('Luo');
    assert.deepEqual(element.texts('textarea'), ['answer to Luo']);
    press('Wang');
    assert.equal(element.all('textarea').length, 1);
    assert.equal(element.all('textarea')[0], typed);
});

test('an open form stays while more are shown', async () => {
    const names = Array.from({ length: 12 }, (none, at) => 'P' + at);
    const { element, press } = await shown(...names);
    press('P3');
    const typed = element.all('textarea')[0];
    element.all('button').find((each) => each.text.startsWith('more')).attributes.onclick();
    assert.equal(element.all('li').length, 12);
    assert.equal(element.all('textarea')[0], typed);
});

test('an answer that comes while another is typed leaves that one open', async () => {
    const { element, press } = await shown('Wang', 'Luo');
    press('Wang');
    const answered = left.done;
    press('Luo');
    await answered();
    assert.deepEqual(element.texts('textarea'), ['answer to Luo']);
});

test('what is answered or left is closed', async () => {
    const { element, press } = await shown('Wang', 'Luo');
    press('Wang');
    left.cancelled();
    assert.deepEqual(element.all('textarea'), []);
    press('Luo');
    await left.done();
    assert.deepEqual(element.all('textarea'), []);
});

test('who was overtaken sees the other answer, and what was typed stays', async () => {
    const { element, press } = await shown('Wang');
    press('Wang');
    const typed = element.all('textarea')[0];
    asks = [Object.assign(ask('Wang'), { answers: [{}] })];

    assert.equal(left.overtaken(), null);
    await Promise.resolve();
    await Promise.resolve();

    assert.equal(left.seen, 1);
    assert.equal(element.all('textarea')[0], typed);
});

test('where the ask is no more as its log was corrected, what was typed stays', async () => {
    const { element, press } = await shown('Wang');
    press('Wang');
    const typed = element.all('textarea')[0];
    asks = [Object.assign(ask('Wang'), { text: 'Help with the price' })];

    left.overtaken();
    await new Promise(setImmediate);

    assert.equal(element.all('textarea')[0], typed);
});

test('who was overtaken at an ask of another day is led to that day', async () => {
    asks = [Object.assign(ask('Wang'), { day: '2026-11-26' })];
    const element = await place({ projectKey: 'SALES', date: '2026-11-27' });
    element.all('button')[0].attributes.onclick();

    assert.match(left.overtaken().attributes.href, /team-day\?date=2026-11-26$/);
});
