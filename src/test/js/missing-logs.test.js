'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

let answers = [];
let asked = [];

const missingLogs = load('attain/activity/missing-logs', {
    'attain/kernel/busy': () => {},
    'attain/kernel/dom': el,
    'attain/kernel/locale': () => 'en',
    'attain/kernel/rest': {
        get: (path, query) => {
            asked.push([path, query.projectKey, query.from, query.to]);
            return answers.shift();
        },
        post: (path, body) => {
            asked.push([path, body.projectKey, body.person]);
            return answers.shift();
        },
    },
    'attain/kernel/states': { failureOf: (reason) => reason, error: (failure, retry) => el('button', { onclick: retry }, 'failed ' + failure.status) },
});

async function shown(open, ...given) {
    answers = given;
    asked = [];
    const place = missingLogs('SALES', '2026-11-29', open);
    await new Promise(setImmediate);
    return place;
}

const missing = (people, rate, closed) => Promise.resolve({
    from: '2026-11-16', to: '2026-11-29', rate: rate, closed: closed || rate,
    people: people.map((each) => Object.assign({ corrected: [], reminded: false }, each)),
});

test('the missing logs of two weeks are listed by person, and each day opens', async () => {
    const opened = [];
    const place = await shown((day) => opened.push(day), missing([
        { person: { key: 'luo', name: 'Luo' }, days: [{ date: '2026-11-24', expected: 'yes' }, { date: '2026-11-28', expected: 'makeUp' }] },
    ], { expected: 10, handedIn: 8, onTime: 7 }));

    assert.deepEqual(asked, [['/team-day/missing', 'SALES', '2026-11-16', '2026-11-29']]);
    assert.deepEqual(place.texts('h2'), ['title Nov 16, 2026 Nov 29, 2026']);
    assert.deepEqual(place.texts('p'), ['rate 10 8 80% 70%']);
    assert.deepEqual(place.texts('dt'), ['Luo ask']);
    assert.deepEqual(place.texts('li'), ['Nov 24, 2026', 'Nov 28, 2026 (makeUp)']);
    place.all('button')[2].attributes.onclick();
    assert.deepEqual(opened, ['2026-11-28']);
});

test('somebody is reminded once, and it says so or why not', async () => {
    const luo = { person: { key: 'luo', name: 'Luo' }, days: [{ date: '2026-11-24', expected: 'workday' }] };
    const place = await shown(assert.fail, missing([luo, Object.assign({}, luo, { reminded: true })], { expected: 2, handedIn: 0, onTime: 0 }), Promise.resolve());
    assert.deepEqual(place.texts('dt'), ['Luo ask', 'Luo done']);
    const button = place.all('button')[0];
    button.focus();
    await button.attributes.onclick();
    assert.deepEqual(asked[1], ['/team-day/reminders', 'SALES', 'luo']);
    assert.deepEqual(place.texts('dt'), ['Luo done', 'Luo done']);
    assert.equal(document.activeElement.text, 'done'); // the button that had the focus is gone

    const refused = await shown(assert.fail, missing([luo], { expected: 1, handedIn: 0, onTime: 0 }));
    answers = [Promise.reject({ errors: [{ message: 'off today' }] })];
    await refused.all('button')[0].attributes.onclick();
    assert.deepEqual(refused.texts('dt'), ['Luo off today']);
    assert.equal(document.activeElement.text, 'done'); // who is elsewhere meanwhile stays there
});

test('what was believed when the days were closed stands beside what is known now', async () => {
    const place = await shown(assert.fail, missing([
        { person: { key: 'luo', name: 'Luo' }, days: [], corrected: [{ date: '2026-11-24', then: 'missing', now: 'leave' }] },
    ], { expected: 9, handedIn: 9, onTime: 9 }, { expected: 10, handedIn: 9, onTime: 9 }));

    assert.deepEqual(place.texts('p'), ['rate 9 9 100% 100%', 'closed rate 10 9 90% 90%']);
    assert.deepEqual(place.texts('li'), ['corrected Nov 24, 2026 missing leave']);
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
