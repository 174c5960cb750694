'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { GADGET, el, I18n, url } = require('./elements');

global.AJS = { I18n: I18n };

let answers = [];
let asked = [];

const doubles = {
    'attain/kernel/busy': () => {},
    ...GADGET,
    'attain/kernel/rest': {
        url: url,
        get: (path, query) => {
            asked.push([path, query.projectKey, query.from, query.to]);
            return answers.shift();
        },
        post: (path, body) => {
            asked.push([path, body.projectKey, body.person]);
            return answers.shift();
        },
    },
    'attain/kernel/states': {
        empty: (text) => el('p', {}, text),
        failureOf: (reason) => reason,
        error: (failure, retry) => el('button', { onclick: retry }, 'failed ' + failure.status),
    },
};
const missingLogs = load('attain/activity/missing-logs', doubles);
const gadget = load('attain/activity/missing-logs-gadget', doubles);

async function shown(open, ...given) {
    answers = given;
    asked = [];
    return missingLogs('SALES', '2026-11-29', open);
}

const missing = (people, rate, closed) => Promise.resolve({
    from: '2026-11-16', to: '2026-11-29', rate: rate, closed: closed || rate,
    people: people.map((each) => Object.assign({ corrected: [], reminded: false }, each)),
});

test('the missing logs of two weeks are listed by person, and each day opens', async () => {
    const opened = [];
    const place = await shown((day) => opened.push(day), missing([
        { person: { key: 'luo', name: 'Luo' }, days: [{ date: '2026-11-24', expected: 'workday' }, { date: '2026-11-28', expected: 'makeUp' }] },
    ], { expected: 10, handedIn: 8, onTime: 7 }));

    assert.deepEqual(asked, [['/team-day/missing', 'SALES', '2026-11-16', '2026-11-29']]);
    assert.deepEqual(place.texts('h2'), ['title Nov 16, 2026 Nov 29, 2026']);
    assert.deepEqual(place.texts('p'), ['rate 10 8 80% 70%']);
    assert.deepEqual(place.texts('dt'), ['Luo count 2 ask']);
    assert.deepEqual(place.texts('li'), ['Nov 24, 2026 (workday)', 'Nov 28, 2026 (makeUp)']);
    place.all('button')[2].attributes.onclick();
    assert.deepEqual(opened, ['2026-11-28']);
});

test('somebody is reminded once, and it says so or why not', async () => {
    const luo = { person: { key: 'luo', name: 'Luo' }, days: [{ date: '2026-11-24', expected: 'workday' }] };
    const place = await shown(assert.fail, missing([luo, Object.assign({}, luo, { reminded: true })], { expected: 2, handedIn: 0, onTime: 0 }), Promise.resolve());
    assert.deepEqual(place.texts('dt'), ['Luo count 1 ask', 'Luo count 1 done']);
    const button = place.all('button')[0];
    button.focus();
    await button.attributes.onclick();
    assert.deepEqual(asked[1], ['/team-day/reminders', 'SALES', 'luo']);
    assert.deepEqual(place.texts('dt'), ['Luo count 1 done', 'Luo count 1 done']);
    assert.equal(document.activeElement.text, 'done'); // the button that had the focus is gone

    const refused = await shown(assert.fail, missing([luo], { expected: 1, handedIn: 0, onTime: 0 }));
    answers = [Promise.reject({ errors: [{ message: 'off today' }] })];
    await refused.all('button')[0].attributes.onclick();
    assert.deepEqual(refused.texts('dt'), ['Luo count 1 off today']);
    assert.equal(document.activeElement.text, 'done'); // who is elsewhere meanwhile stays there
});

test('what was believed when the days were closed stands beside what is known now', async () => {
    const place = await shown(assert.fail, missing([
        { person: { key: 'luo', name: 'Luo' }, days: [], corrected: [
            { date: '2026-11-24', then: 'missing', thenWhy: 'workday', now: 'leave', nowWhy: 'leave' },
            { date: '2026-11-25', then: 'missing', thenWhy: 'workday', now: 'missing', nowWhy: 'half' },
            { date: '2026-11-26', then: 'off', thenWhy: 'notJoined', now: 'off', nowWhy: 'weekend' },
        ] },
    ], { expected: 9, handedIn: 9, onTime: 9 }, { expected: 10, handedIn: 9, onTime: 9 }));

    assert.deepEqual(place.texts('p'), ['rate 9 9 100% 100%', 'closed rate 10 9 90% 90%']);
    assert.deepEqual(place.texts('li'), [
        'corrected Nov 24, 2026 missing leave',
        'corrected Nov 25, 2026 missing (workday) missing (half)',
        'corrected Nov 26, 2026 off (notJoined) off (weekend)',
    ]);
});

test('when no log was expected nothing is shown', async () => {
    assert.equal((await shown(assert.fail, missing([], { expected: 0, handedIn: 0, onTime: 0 }))).text, '');
});

test('what fails can be tried again in its place', async () => {
    const place = await shown(assert.fail, Promise.reject({ status: 500 }), missing([], { expected: 4, handedIn: 4, onTime: 4 }));
    assert.equal(place.text, 'failed 500');
    await place.all('button')[0].attributes.onclick();
    assert.deepEqual(place.texts('p'), ['rate 4 4 100% 100%']);
    assert.equal(asked.length, 2);
});

test('on a dashboard stands first who owes the oldest log, each day leads to itself, and nobody who owes none', async () => {
    const answer = await missing([
        { person: { key: 'luo', name: 'Luo' }, days: [{ date: '2026-11-24', expected: 'workday' }] },
        { person: { key: 'tom', name: 'Tom' }, days: [], corrected: [{ date: '2026-11-24', then: 'missing', now: 'leave' }] },
        { person: { key: 'wang', name: 'Wang' }, days: [{ date: '2026-11-17', expected: 'half' }, { date: '2026-11-25', expected: 'workday' }] },
    ], { expected: 10, handedIn: 7, onTime: 7 });
    const told = gadget.draw(answer, { project: 'SALES' }, {});
    assert.deepEqual(told.texts('strong'), ['count 3']);
    assert.deepEqual(told.texts('dt'), ['Wang count 2 ask', 'Luo count 1 ask']);
    assert.deepEqual(told.texts('li'), ['Nov 17, 2026 (half)', 'Nov 25, 2026 (workday)', 'Nov 24, 2026 (workday)']);
    assert.deepEqual(told.all('a').slice(0, 2).map((each) => each.attributes.href), ['/plugins/servlet/attain/people?SALES,wang', '/plugins/servlet/attain/team-day?SALES,2026-11-17']);
});

test('a dashboard tells ten people, and all who owe logs when they are asked for', async () => {
    const many = [...Array(12)].map((none, index) => ({ person: { key: 'p' + index, name: 'P' + index }, days: [{ date: '2026-11-24', expected: 'workday' }] }));
    const answer = await missing(many, { expected: 12, handedIn: 0, onTime: 0 });
    const item = { refresh: () => gadget.draw(answer, { project: 'SALES' }, item) };
    const told = item.refresh();
    assert.equal(told.all('dt').length, 10);
    const button = told.all('button').pop();
    assert.equal(button.text, 'more 2');
    assert.equal(button.attributes.onclick().all('dt').length, 12);
});

test('a dashboard says so when nobody owes a log', async () => {
    assert.equal(gadget.draw(await missing([], { expected: 9, handedIn: 9, onTime: 9 }), { project: 'SALES' }, {}).text, 'none Nov 16, 2026 Nov 29, 2026');
});
