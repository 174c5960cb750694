'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');
const Saver = load('attain/activity/log-saver');
const model = load('attain/activity/log-model');

global.AJS = { I18n: I18n };
global.require = () => {};

const step = { code: 'visits', name: 'Visit', hint: '', times: 1, every: 'month', done: 0, asked: 1, state: 'overdue', missedSince: '2026-10-30', ticked: false };
const line = { issueKey: 'SALES-7', summary: 'Harbour', note: '', nextStep: '', done: ['Visit'] };
const touch = { kind: 'news', name: 'News', due: '2026-11-20', listed: '2026-11-20', state: 'overdue', keeper: { key: 'mei', name: 'Mei' }, logged: false, mayLog: true };
const OWED = { now: '2026-11-27T08:00:00Z', requests: [], moreRequests: 0, contacts: [], moreContacts: 0 };
const sent = [];
let draw = null;
let stored = null;
let refusal = null;

load('attain/activity/day/due-steps', {
    'attain/kernel/announce': (text) => sent.push(text),
    'attain/kernel/busy': () => () => {},
    'attain/kernel/dom': Object.assign(el, { redraw: el.replace }),
    'attain/kernel/format': () => ({ day: String, count: String, colon: ': ' }),
    'attain/kernel/locale': () => 'en',
    'attain/kernel/later': { on: (name, module, run) => run((state) => el('p', {}, state.day.plan.owed.requests.length + ' by ' + module)) },
    'attain/kernel/lozenge': (kind, sign, text) => sign + ' ' + text,
    'attain/kernel/rest': {
        put: (path, body) => {
            sent.push([path, body]);
            if (refusal) {
                return Promise.reject(refusal);
            }
            stored = { version: stored.version + 1, status: 'draft', editable: true, counts: [{ action: 'visits', count: 1, ticked: 1 }], lines: [line], problems: [] };
            return Promise.resolve({ touches: [Object.assign({}, touch, { state: 'coming' })], steps: [Object.assign({}, step, { done: 1, state: 'done', ticked: true })] });
        },
        get: () => Promise.resolve(stored),
        issueUrl: (key) => '/browse/' + key,
        url: (path, params) => path + ' ' + (params.jql || params.project),
    },
    'attain/kernel/states': { failureOf: (reason) => (reason === refusal ? reason : assert.fail(reason)), refused: (reason) => el('p', {}, reason.message) },
    'attain/activity/issue-name': (each) => [model.nameOf(each)],
    'attain/customer/pool/pool-words': { state: (each) => each.state, sentence: (each, today) => 'from ' + each.proposed + ' on ' + today },
    'attain/activity/places': { offer: (name, offered) => {
        draw = offered;
    } },
});

/** A page with a log in which somebody has just typed. */
function page() {
    stored = { version: 3 };
    const state = {
        date: '2026-11-27', projectKey: 'SALES', followed: [], opened: {}, sayStatus: () => {}, askDay: () => Promise.reject({ status: 503 }),
        log: { version: 3, status: 'draft', editable: true, counts: [{ action: 'visits', count: 0, ticked: 0 }], lines: [], problems: [], support: 'typed' },
        day: { noted: [], plan: { asked: [{ line: line, step: step }], more: 2, owed: OWED, promised: [], morePromised: 0, planless: [], morePlanless: 0, recalls: [], moreRecalls: 0 } },
        tellDay: (day) => {
            state.day = day;
            state.followed.forEach((each) => each());
        },
    };
    state.saver = new Saver(() => {
        sent.push(['saved', state.log.support]);
        stored.version += 1;
        return Promise.resolve({ version: stored.version });
    }, (told, answer) => {
        state.log = answer ? Object.assign({}, state.log, { version: answer.version }) : state.log;
    }, () => true, () => {});
    state.saver.changed();
    return state;
}

test('what the playbook asks for is logged at once, behind what is typed, and can be taken back', async () => {
    const state = page();
    const list = await draw(state);
    state.followed.forEach((each) => each());
    document.getElementById = (id) => list.all('button').find((each) => each.id === id);
    assert.match(list.texts('li')[1], /overdue 2026-10-30 Visit: Harbour · month 0 1tick/);
    assert.equal(list.texts('li')[2], 'more 2');

    list.all('button')[0].attributes.onclick();
    await new Promise(setImmediate);

    assert.deepEqual(sent, [
        ['saved', 'typed'], ['/playbook/SALES-7/steps/visits', { done: true, day: '2026-11-27' }], 'said Visit 2026-11-27',
    ]);
    assert.deepEqual([state.log.version, state.log.support, state.log.counts[0].count, state.log.lines.length], [5, 'typed', 1, 1]);
    assert.match(list.texts('li')[1], /ticked Visit: .*untick/);
});

test('a refusal stands by its step, also where the list was drawn anew meanwhile', async () => {
    const state = page();
    const list = await draw(state);
    const drawn = () => state.followed.forEach((each) => each());
    drawn();
    refusal = { message: 'the log is locked' };

    list.all('button')[0].attributes.onclick();
    drawn();
    await new Promise(setImmediate);
    drawn();
    assert.match(list.texts('li')[1], /the log is locked/);

    refusal = null;
    list.all('button')[0].attributes.onclick();
    await new Promise(setImmediate);
    assert.doesNotMatch(list.texts('li')[1], /the log is locked/);
});

test('what one’s customers are promised is logged and taken back by the same press, and what is not told here is found', async () => {
    const state = page();
    state.day.plan = { asked: [], more: 0, owed: OWED, promised: [{ line: line, touch: touch }], morePromised: 3, planless: [], morePlanless: 0, recalls: [], moreRecalls: 0 };
    sent.length = 0;
    const list = await draw(state);
    state.followed.forEach((each) => each());
    document.getElementById = (id) => list.all('button').find((each) => each.id === id);
    assert.match(list.texts('li')[1], /overdue 2026-11-20 News: Harbour · keeper Mei/);
    assert.match(list.texts('li')[2], /more 3/);
    assert.equal(list.all('a')[0].attributes.href,
        '/issues/ project = "SALES" AND assignee = currentUser() AND (issue in dueTouch() OR issue in overdueTouch())');

    list.all('button')[0].attributes.onclick();
    await new Promise(setImmediate);
    assert.deepEqual(sent[1], ['/customers/SALES-7/promises/touches/news', { done: true, day: '2026-11-27' }]);
    assert.match(list.texts('li')[1], /ticked News: .*untick/);

    list.all('button')[0].attributes.onclick();
    await new Promise(setImmediate);
    assert.match(list.texts('li')[1], /due 2026-11-20 News: .*tick/);
});

test('own customers that should have a plan and have none lead to their issues, and the rest to a search', async () => {
    const state = page();
    state.day.plan = { asked: [], more: 0, owed: OWED, promised: [], morePromised: 0, planless: [{ issueKey: 'SALES-9', summary: 'Quay' }], morePlanless: 2, recalls: [], moreRecalls: 0 };
    const list = await draw(state);
    state.followed.forEach((each) => each());
    assert.deepEqual(list.all('a').map((each) => each.attributes.href),
        ['/browse/SALES-9', '/issues/ project = "SALES" AND assignee = currentUser() AND issue in withoutPlan()']);
    assert.match(list.texts('li')[2], /more 2/);

    state.day.plan = null;
    state.followed.forEach((each) => each());
    assert.equal(list.all('li').length, 0);
});

test('own customers that are soon proposed for another owner are warned of, and the rest stand on the page of the pool', async () => {
    const state = page();
    state.day.plan = Object.assign({}, state.day.plan, { recalls: [{ key: 'SALES-7', name: 'Harbour', state: 'warned', proposed: '2026-12-02' }], moreRecalls: 2 });
    const list = await draw(state);
    state.followed.forEach((each) => each());
    assert.match(list.texts('li')[1], /^Harbour warned from 2026-12-02 on 2026-11-27$/);
    assert.equal(list.all('a')[1].attributes.href, '/plugins/servlet/attain/pool SALES');
});

test('who waits for an answer is counted down once somebody does, by what is loaded for it once', async () => {
    const state = page();
    const list = await draw(state);
    const told = (requests) => state.tellDay(Object.assign({}, state.day, { plan: Object.assign({}, state.day.plan, { owed: Object.assign({}, OWED, { requests: requests }) }) }));
    told([]);
    assert.equal(list.all('p').length, 0);
    told([{ key: 'SALES-9' }]);
    told([{ key: 'SALES-9' }, { key: 'SALES-10' }]);
    assert.deepEqual(list.texts('p'), ['1 by attain/activity/day/waiting-list']);
});
