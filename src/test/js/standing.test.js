'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const UNIT = { kind: 'count', digits: 0 };
const format = load('attain/kernel/format');
let answers = [];
let asked = [];

const modules = {
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': el,
    'attain/kernel/fields': {
        text: (id, value, attributes) => el('input', Object.assign({ id: id, value: value }, attributes)),
        group: (id, label, control) => el('div', {}, [label, control]),
        complain: (input, text) => {
            input.wrong = text;
        },
    },
    'attain/kernel/rest': {
        issueUrl: (key) => '/browse/' + key,
        get: (path, query) => {
            asked.push([path, query && query.day]);
            return answers.shift();
        },
    },
    'attain/kernel/states': { failureOf: (reason) => reason, error: (failure) => 'failed ' + failure.status },
    'attain/attainment/figures/figures': {
        write: () => format('en'), amount: (minor, unit, write) => write.amount(minor, unit), pace: (node) => node.pace,
    },
};
const asOf = load('attain/attainment/standing/as-of', modules);
const milestones = load('attain/attainment/standing/milestones', modules);

const known = { target: 100, actual: 40, attainment: 0.4, pace: 'behind', noted: null };

const MONEY = { kind: 'money', currency: 'CNY', digits: 2 };

/** What the answer to a day shows. */
async function shown(answer, day = '2026-11-10') {
    answers = [answer];
    asked = [];
    const section = asOf('SALES-1', '2026-11-29', {}, () => {});
    const [form] = section.all('form');
    const [input] = form.all('input');
    input.value = day;
    await form.attributes.onsubmit({ preventDefault: () => {} });
    return { input: input, place: section.children[2] };
}

const answer = (...targets) => answerIn(UNIT, ...targets);

const answerIn = (unit, ...targets) => Promise.resolve({
    day: '2026-11-10', unit: unit, targets: targets.map((each, i) => Object.assign({ key: 'SALES-' + i, summary: null, since: null, believed: null, known: known }, each)),
});

test('what was believed stands beside what is known now, with when it was noted', async () => {
    const believed = { target: 100, actual: 55, attainment: 0.55, pace: 'onTrack', noted: '2026-11-11T01:00:00Z' };
    const { place, input } = await shown(answer({ since: '2026-11-01', believed: believed }));

    assert.deepEqual(asked, [['/targets/SALES-1/as-of', '2026-11-10']]);
    assert.equal(input.max, '2026-11-29');
    const [then, now] = place.texts('td');
    assert.match(then, /^reached 55 100 55% onTrack *noted .*2026/);
    assert.equal(now, 'reached 40 100 40% behind');
    assert.deepEqual(place.texts('th').slice(-1), ['SALES-0']);
});

test('amounts are written in the unit of their target', async () => {
    const { place } = await shown(answerIn(MONEY, { known: { target: 180000000, actual: 70710000, attainment: 0.393, pace: 'atRisk', noted: null } }));
    assert.equal(place.texts('td')[1], 'reached 0.71M 1.8M 39% atRisk');
});

test('an agreement is known before the first noting, its result is not', async () => {
    const { place } = await shown(answer({ since: '2026-11-20', believed: { target: 100, actual: null, attainment: null, pace: null, noted: null } }));
    assert.equal(place.texts('td')[0], 'target 100');
    assert.match(place.text, /since Nov 20, 2026$/);
});

test('since when it is known is said once of all, or else at each', async () => {
    const same = await shown(answer({ since: '2026-11-20' }, { since: '2026-11-20' }));
    assert.deepEqual(same.place.texts('td').filter((text) => text.includes('unknown')), ['unknown', 'unknown']);
    assert.equal(same.place.text.match(/since/g).length, 1);

    const apart = await shown(answer({ since: '2026-11-20' }, { since: '2026-11-25' }, {}));
    assert.deepEqual(apart.place.texts('td').filter((text) => text.includes('unknown')),
        ['unknownsince Nov 20, 2026', 'unknownsince Nov 25, 2026', 'unknown']);
    assert.equal(apart.place.text.match(/since/g).length, 2);
});

test('a wrong day is told at its field, and other failures in the place of the answer', async () => {
    const wrong = await shown(Promise.reject({ status: 400, errors: [{ field: 'day', message: 'Choose another' }] }), '');
    assert.equal(wrong.input.wrong, 'Choose another');
    assert.equal(wrong.place.text, '');

    const failed = await shown(Promise.reject({ status: 500, errors: [] }));
    assert.equal(failed.input.wrong, '');
    assert.equal(failed.place.text, 'failed 500');
});

test('a refresh keeps what is opened, typed and asked, and asks again: what is known changes', async () => {
    const memory = {};
    answers = [answer({}), answer({ known: Object.assign({}, known, { actual: 60 }) })];
    asked = [];
    const section = asOf('SALES-1', '2026-11-29', memory, () => {});
    const [input] = section.all('input');
    input.value = '2026-11-10';
    await section.all('form')[0].attributes.onsubmit({ preventDefault: () => {} });
    input.value = '2026-11-11';

    assert.equal(asOf('SALES-1', '2026-11-30', memory, () => {}), section);
    assert.match(section.text, /reached 40 100/);
    await new Promise(setImmediate);
    assert.match(section.text, /reached 60 100/);
    assert.deepEqual([asked[1][1], input.value, input.max], ['2026-11-10', '2026-11-11', '2026-11-30']);

    assert.notEqual(asOf('SALES-2', '2026-11-30', memory, () => {}), section);
    assert.equal(asked.length, 2);
});

test('milestones stand on one line, and those that a target fell back from are told', async () => {
    answers = [Promise.resolve({ milestones: [{ percent: 50, day: '2026-11-16', below: false }, { percent: 80, day: '2026-11-20', below: true }] })];
    const line = milestones.line(await milestones.load('SALES-1'));
    assert.deepEqual(line.texts('span'), ['title: ', 'reached 50% Nov 16, 2026', 'below reached 80% Nov 20, 2026']);
});

test('a target without milestones, or whose milestones cannot be had, has no line', async () => {
    answers = [Promise.resolve({ milestones: [] }), Promise.reject({ status: 403 })];
    assert.equal(milestones.line(await milestones.load('SALES-1')), false);
    assert.equal(milestones.line(await milestones.load('SALES-2')), false);
});
