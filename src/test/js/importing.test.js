'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

global.AJS = { I18n: { getText: (key) => key } };
global.document = { activeElement: null };

const element = (kind, attributes, children) => ({ kind: kind, attributes: attributes, children: children, focus: () => {}, contains: () => false });

let answers = [];
let sent = [];
let follow = null;
let ways = null;
const saved = [];

const Importing = load('attain/kernel/imports/importing', {
    'attain/kernel/dom': Object.assign((spec, attributes, children) => element(spec, attributes, children), {
        replace: (place, shown) => {
            place.shown = shown;
        },
    }),
    'attain/kernel/imports/file-ways': Object.assign((errors, about) => {
        ways = about;
    }, { marked: (path, asked, file) => saved.push([path, asked, file]) }),
    'attain/kernel/file-errors': (errors) => ['wrong'].concat(errors),
    'attain/kernel/format': () => 'write',
    'attain/kernel/locale': () => 'en',
    'attain/kernel/rest': {
        postFile: (path, asked) => {
            sent.push(asked);
            return answers.shift();
        },
    },
    'attain/kernel/run/run-view': {
        Follow: function (run, words, write, ask, over) {
            follow = over;
            this.element = element('following');
        },
        outcome: (run) => run.state,
    },
    'attain/kernel/states': { working: (text) => [text], error: (failure) => failure, failureOf: (reason) => 'failed ' + reason.status },
});

function begun(over) {
    answers = [];
    sent = [];
    const file = { files: ['a.csv'], value: 'a.csv', addEventListener: () => {}, dispatchEvent: () => {} };
    const form = { hidden: false };
    const importing = new Importing({
        file: 'tea', project: 'SALES', inputs: [file], form: form, sent: () => ({ strong: true }), done: 'all in',
        preview: (answer, write, next) => [answer.created, next.children], imported: (answer) => ['imported', answer.created], over: over || (() => {}),
    });
    return { importing: importing, file: file, form: form };
}

test('a file is looked through before it is imported', async () => {
    let heard = 0;
    const { importing, file } = begun(() => {
        heard++;
    });
    answers = [Promise.resolve({ created: 2, changed: 0 }), Promise.resolve({ created: 2, changed: 0 })];

    await importing.check();
    assert.deepEqual(sent, [{ projectKey: 'SALES', dryRun: true, strong: true }]);
    assert.equal(importing.result.shown[0], 2);
    assert.equal(heard, 0);

    await importing.result.shown[1].attributes.onclick();
    assert.equal(sent[1].dryRun, false);
    assert.deepEqual(importing.result.shown, ['imported', 2]);
    assert.equal(file.value, '');
    assert.equal(file.disabled, false);
    assert.equal(heard, 1);
});

test('a file that changes nothing offers no import', async () => {
    const { importing } = begun();
    answers = [Promise.resolve({ created: 0, changed: 0 })];

    await importing.check();

    assert.equal(importing.result.shown[1], 'attain.kernel.import.nothing');
});

test('what is wrong with a file is told, and other failures can be tried again', async () => {
    const { importing, file } = begun();
    answers = [Promise.reject({ status: 400, errors: ['line 3'] }), Promise.reject({ status: 500 })];

    await importing.check();
    assert.deepEqual(importing.result.shown, ['wrong', 'line 3']);

    await importing.check();
    assert.equal(importing.result.shown, 'failed 500');
    assert.equal(file.disabled, false);
});

test('an import in the background stands in the place of the form until it is over', async () => {
    let heard = 0;
    const { importing, form, file } = begun(() => {
        heard++;
    });
    answers = [Promise.resolve({ id: 7, over: false, state: 'waiting' })];

    await importing.run();
    assert.ok(form.hidden);
    assert.equal(importing.running.shown.kind, 'following');

    follow({ over: true, state: 'done' });
    assert.ok(!form.hidden);
    assert.equal(importing.result.shown[0], 'done');
    assert.equal(file.value, '');
    assert.equal(heard, 1);
});

test('after a run stands what can be done with what it wrote', async () => {
    const { importing } = begun();
    importing.about.followed = (run) => Promise.resolve(['propose', run.state]);

    importing.tell({ over: true, state: 'done' });
    await null;
    assert.deepEqual(importing.result.shown[1].shown, ['propose', 'done']);

    importing.tell({ over: true, state: 'failed' });
    await null;
    assert.equal(importing.result.shown[1].shown, undefined);
});

test('sums stand in their months, and too many months are left out', () => {
    const model = load('attain/planning/planfile/plan-model');
    const sums = [{ months: [{ month: '2027-02', amount: 5 }] }, { months: [{ month: '2027-01', amount: 0 }] }];

    assert.deepEqual(model.months(sums), ['2027-01', '2027-02']);
    assert.deepEqual(model.inMonths(sums[1], model.months(sums)), [0, null]);
    assert.deepEqual(model.months([{ months: Array.from({ length: 25 }, (each, at) => ({ month: String(2000 + at) })) }]), []);
    assert.deepEqual(model.made({ created: ['A-1', 'A-2'], updated: ['A-3'] }, [{ key: 'A-3' }, { key: 'A-4' }, { key: 'A-1' }]), ['A-1']);
});

test('the last run is shown when the page is opened', () => {
    const { importing, form } = begun();

    importing.begin(null);
    assert.equal(importing.result.shown, undefined);
    importing.begin({ over: true, state: 'failed' });
    assert.equal(importing.result.shown[0], 'failed');
    importing.begin({ over: false, state: 'writing' });
    assert.ok(form.hidden);
});

test('a refused file comes back with its problems marked', async () => {
    const { importing, file } = begun();
    file.files = [{ name: 'a.csv' }];
    answers = [Promise.reject({ status: 400, errors: [] })];
    await importing.check();

    ways.marked();
    assert.deepEqual(saved, [['/imports/tea/marked', { projectKey: 'SALES', strong: true }, { name: 'a.csv' }]]);
});

test('a file of the same name is chosen again where none is', async () => {
    const { importing, file } = begun();
    let clicked = '';
    file.click = () => {
        clicked = 'with ' + file.value;
    };
    answers = [Promise.reject({ status: 400, errors: [] })];
    await importing.check();

    ways.choose();
    assert.equal(clicked, 'with ');
});
