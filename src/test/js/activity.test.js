'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const model = load('attain/activity/log-model');
const Saver = load('attain/activity/log-saver');
const importFiles = load('attain/kernel/imports/imports-model');

const log = {
    status: 'draft', counts: [{ action: 'calls', count: 0, target: 12 }], lines: [{ issueKey: 'SALES-1', summary: 'One', note: '' }],
    others: [], demandChanges: '', problems: [], support: '',
};

test('texts that the server does not have are empty', () => {
    const answer = Object.assign({}, log, { lines: [{ issueKey: 'SALES-1', summary: null, note: null }], problems: [{ tag: null, note: null }], support: null });
    const next = model.received(answer);
    assert.deepEqual(next.lines, [{ issueKey: 'SALES-1', summary: '', note: '' }]);
    assert.deepEqual(model.bodyOf(next, 'SALES', false).problems, []);
    assert.equal(next.support, '');
});

test('a count is whole and never below zero', () => {
    assert.equal(model.countOf('12'), 12);
    assert.equal(model.countOf('1.5'), null);
    assert.equal(model.countOf('-1'), null);
    assert.equal(model.withCount(log, 'calls', -1).counts[0].count, 0);
    assert.equal(log.counts[0].count, 0);
});

test('a count that is not believable is refused and not made another one', () => {
    assert.equal(model.countOf('1000000000'), null);
    assert.equal(model.countOf('10001'), null);
    assert.equal(model.countOf('10000'), 10000);
    assert.equal(model.countOf('-5'), null);
    assert.equal(model.countOf('1e9'), null);
});

const two = { issueKey: 'SALES-2', summary: 'Renewal', customer: 'Acme', stage: 'Visited' };

test('an issue has one line in a log', () => {
    assert.equal(model.withNewLine(log, { issueKey: 'SALES-1', summary: 'One' }).lines.length, 1);
    assert.deepEqual(model.withNewLine(log, two).lines[1], { issueKey: 'SALES-2', summary: 'Renewal', customer: 'Acme', stage: 'Visited', note: '', nextStep: '', nextOn: null });
});

test('a next step has its date, and without one there is no date', () => {
    const dated = model.withLine(model.withLine(log, 'SALES-1', { nextStep: 'Send the offer' }), 'SALES-1', { nextOn: '2026-11-25' });
    assert.deepEqual([dated.lines[0].nextStep, dated.lines[0].nextOn], ['Send the offer', '2026-11-25']);
    assert.equal(model.withLine(dated, 'SALES-1', { note: 'Called' }).lines[0].nextOn, '2026-11-25');
    assert.equal(model.withLine(dated, 'SALES-1', { nextStep: ' ' }).lines[0].nextOn, null);
});

test('a line is called after its customer and its opportunity', () => {
    assert.equal(model.nameOf(two), 'Acme · Renewal');
    assert.equal(model.nameOf({ issueKey: 'SALES-3', summary: 'Acme', customer: null }), 'Acme');
    assert.equal(model.nameOf({ issueKey: 'SALES-4', summary: '', customer: null }), 'SALES-4');
});

test('empty problems are not sent', () => {
    const next = model.withProblem(model.withNewProblem(model.withNewProblem(log)), 0, { tag: ' Price ' });
    assert.deepEqual(model.bodyOf(next, 'SALES', false).problems, [{ tag: 'Price', note: '' }]);
});

test('a log is sent with the version that was seen, and the next one comes with the answer', () => {
    const seen = Object.assign({}, log, { version: 3, support: 'samples' });
    assert.equal(model.bodyOf(seen, 'SALES', false).version, 3);
    const saved = model.saved(seen, Object.assign({}, log, { status: 'submitted', editable: true, version: 4 }));
    assert.deepEqual([saved.version, saved.status, saved.support], [4, 'submitted', 'samples']);
});

/** A saver whose requests and pauses the test ends by hand. */
function rig(mayDraft) {
    const sent = [], told = [], timers = [];
    const save = (submit) => new Promise((resolve, reject) => sent.push({ submit, resolve, reject }));
    const saver = new Saver(save, (state) => told.push(state), mayDraft || (() => true), (run) => timers.push(run));
    const settle = () => new Promise((resolve) => setImmediate(resolve));
    return { saver, sent, told, settle, pause: () => { timers.splice(0).forEach((run) => run()); return settle(); } };
}

test('a draft is saved once after the last of several changes', async () => {
    const { saver, sent, pause } = rig();
    saver.changed();
    saver.changed();
    await pause();
    assert.deepEqual(sent.map((each) => each.submit), [false]);
});

test('what could not be submitted is not saved as a draft unasked, only what is typed since', async () => {
    const { saver, sent, pause, settle } = rig();
    saver.changed();
    saver.submit();
    await settle();
    const timeIsUp = pause();
    sent[0].reject({ status: 409 });
    await timeIsUp;
    await settle();
    assert.deepEqual(sent.map((each) => each.submit), [true]);
    saver.changed();
    await pause();
    assert.deepEqual(sent.map((each) => each.submit), [true, false]);
});

test('a submit waits for the running draft, so that it comes last', async () => {
    const { saver, sent, pause, settle } = rig();
    saver.changed();
    await pause();
    saver.submit();
    await settle();
    assert.equal(sent.length, 1);
    sent[0].resolve({});
    await settle();
    assert.deepEqual(sent.map((each) => each.submit), [false, true]);
});

test('a draft never follows a submit of the same text', async () => {
    const { saver, sent, pause, settle } = rig();
    saver.changed();
    saver.submit();
    await pause();
    sent[0].resolve({});
    await settle();
    assert.deepEqual(sent.map((each) => each.submit), [true]);
    assert.equal(saver.isDirty(), false);
});

test('a submitted log is not turned back into a draft by a later change', async () => {
    const { saver, sent, pause } = rig(() => false);
    saver.changed();
    await pause();
    assert.equal(sent.length, 0);
    assert.equal(saver.isDirty(), true);
});

test('a failed save leaves the log unsaved and can be tried again', async () => {
    const { saver, sent, told, pause, settle } = rig();
    saver.changed();
    await pause();
    sent[0].reject({ errors: [] });
    await settle();
    assert.deepEqual(told, ['dirty', 'saving', 'failed']);
    saver.draft();
    await settle();
    assert.equal(sent.length, 2);
});

test('a page that fails to tell what was saved keeps nothing from being saved after it', async () => {
    const sent = [];
    const saver = new Saver(() => Promise.resolve(sent.push('log')), (state) => {
        if (state === 'saved' && sent.length === 1) {
            throw new Error('drawn wrong');
        }
    }, () => true, () => {});
    await assert.rejects(saver.submit(), /drawn wrong/);
    await saver.submit();
    assert.equal(sent.length, 2);
});

test('what was ticked off is counted beside what is typed, and has the line of its issue', () => {
    const line = { issueKey: 'SALES-7', summary: 'Renewal', note: '', nextStep: '', done: ['Visits'] };
    const log = { version: 3, status: 'new', editable: true, lines: [], counts: [{ action: 'visits', count: 4, ticked: 0 }] };
    const answer = { version: 4, status: 'draft', editable: true, lines: [line], counts: [{ action: 'visits', count: 1, ticked: 1 }] };

    const ticked = model.ticked(log, answer, 'SALES-7');
    assert.deepEqual(ticked.counts, [{ action: 'visits', count: 5, ticked: 1 }]);
    assert.deepEqual(ticked.lines.map((each) => each.done), [['Visits']]);
    assert.deepEqual([ticked.version, ticked.status], [4, 'draft']);

    const back = model.ticked(ticked, Object.assign({}, answer, { version: 5, lines: [], counts: [{ action: 'visits', count: 0, ticked: 0 }] }), 'SALES-7');
    assert.deepEqual([back.counts[0].count, back.lines], [4, []]);
    const said = model.withLine(ticked, 'SALES-7', { note: 'met' });
    assert.equal(model.ticked(said, Object.assign({}, answer, { lines: [] }), 'SALES-7').lines[0].note, 'met', 'what is typed stays');
    assert.equal(model.ticked(log, Object.assign({}, answer, { version: 5 }), 'SALES-7').version, 3, 'somebody else has saved meanwhile');
});

test('a sample file has its columns first and quotes what it must', () => {
    const file = { columns: ['a', 'b'], sample: [['x, y', 'say "so"']] };
    assert.equal(importFiles.csv(file), 'a,b\r\n"x, y","say ""so"""\r\n');
});

const team = load('attain/activity/team-day-model');
const day = (name, state, more) => Object.assign({ person: { key: name, name: name }, state: state, problems: [], support: '' }, more);

test('a team day tells who is in which state, and names no state that nobody is in', () => {
    const people = [day('a', 'off'), day('b', 'missing'), day('c', 'logged'), day('d', 'logged')];
    assert.deepEqual(team.summary(people), [{ state: 'logged', count: 2 }, { state: 'missing', count: 1 }, { state: 'off', count: 1 }]);
    assert.deepEqual(team.inOrder(people).map((each) => each.person.name), ['c', 'd', 'b', 'a']);
});

test('a count is met from its target on, and never without one', () => {
    assert.deepEqual([{ count: 12, target: 12 }, { count: 11, target: 12 }, { count: 5, target: null }].map(team.met), [true, false, false]);
});

test('the first step leads to the first log, and the ends are the ends', () => {
    assert.deepEqual([[-1, 1], [-1, -1], [0, 1], [2, 1], [0, -1], [2, -1]].map(([at, by]) => team.next(at, by, 3)), [0, 0, 1, 2, 0, 1]);
});
