'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const errorsOf = load('attain/kernel/rest-errors');
const preferences = load('attain/kernel/preferences');

test('what a machine keeps is missing, and nothing else, where the browser lets nobody keep anything', () => {
    const kept = load('attain/kernel/kept');
    const items = new Map();
    global.window = { localStorage: { getItem: (name) => (items.has(name) ? items.get(name) : null), setItem: (name, value) => items.set(name, String(value)), removeItem: (name) => items.delete(name) } };
    assert.equal(kept.get('project'), '');
    kept.put('project', 'SALES');
    assert.equal(kept.get('project'), 'SALES');
    assert.deepEqual([...items], [['attain.project', 'SALES']]);
    kept.put('project', undefined);
    assert.equal(kept.get('project'), '');
    global.window = { get localStorage() { throw new Error('SecurityError'); } };
    kept.put('project', 'EAST');
    assert.equal(kept.get('project'), '');
    delete global.window;
});

test('who is logged out, or reaches no server, is told so in one line with what mends it', () => {
    const el = (spec, attributes, children) => ({ spec: spec, attributes: attributes, children: [children].flat(2).filter(Boolean) });
    global.AJS = { I18n: { getText: (key) => key } };
    global.location = { pathname: '/jira/secure/Dashboard.jspa', search: '?selectPageId=7' };
    const states = load('attain/kernel/states', { 'attain/kernel/dom': el, 'wrm/context-path': () => '/jira' });
    const retry = () => {};

    const loggedOut = states.error({ status: 401, errors: [{ message: 'The server answered with status 401' }] }, retry);
    assert.deepEqual(loggedOut.children.map((each) => each.children.join('').trim()), ['attain.kernel.error.loggedOut', 'attain.kernel.logIn']);
    assert.equal(loggedOut.children[1].attributes.href, '/jira/login.jsp?os_destination=%2Fsecure%2FDashboard.jspa%3FselectPageId%3D7');

    const offline = states.error({ status: 0, errors: [{ message: 'No answer' }] }, retry);
    assert.deepEqual(offline.children.map((each) => each.children.join('').trim()), ['No answer', 'attain.kernel.retry']);
    assert.equal(typeof offline.children[1].attributes.onclick, 'function');
    assert.deepEqual(states.error({ status: 0, errors: [{ message: 'No answer' }] }).children.length, 1);
    delete global.AJS;
    delete global.location;
});

test('projects to choose from are sales projects', async () => {
    const asked = [];
    const rest = { get: (path) => Promise.resolve(asked.push(path)).then(() => ({ projects: [{ key: 'EAST', name: 'East' }] })) };
    const projects = load('attain/kernel/projects', { 'attain/kernel/kept': {}, 'attain/kernel/rest': rest });
    assert.deepEqual(await projects.choices(), [{ value: 'EAST', label: 'East (EAST)' }]);
    assert.deepEqual(asked, ['/projects']);
});

test('what has two names is called by that of the page, or the other', () => {
    const locale = load('attain/kernel/locale');
    const called = (tag, english, chinese) => {
        global.AJS = { Meta: { get: () => tag } };
        return locale.named({ english: english, chinese: chinese });
    };
    assert.equal(called('zh_CN', 'East China', '华东'), '华东');
    assert.equal(called('en_US', 'East China', '华东'), 'East China');
    assert.equal(called('zh_CN', 'East China', ' '), 'East China');
    assert.equal(called('en_US', '', '华东'), '华东');
    delete global.AJS;
});

test('people who share a name are offered with what they log in with', () => {
    const picker = load('attain/kernel/user-picker', { 'attain/kernel/picker': {}, 'attain/kernel/rest': {} });
    const offered = picker.named([
        { key: 'JIRAUSER10100', name: 'wang', displayName: 'Wang Wei' }, { key: 'JIRAUSER10101', name: 'wang2', displayName: 'Wang Wei' },
        { key: 'JIRAUSER10102', name: 'lily', displayName: 'Lily Chen' },
    ]);
    assert.deepEqual(offered.map((each) => each.name), ['Wang Wei (wang)', 'Wang Wei (wang2)', 'Lily Chen']);
    assert.deepEqual(offered[0], { key: 'JIRAUSER10100', login: 'wang', name: 'Wang Wei (wang)' });
});

test('errors of Attain keep their field and line', () => {
    assert.deepEqual(errorsOf({ errors: [{ line: 3, field: 'amount', message: 'No number' }] }, '?'), [
        { field: 'amount', line: 3, message: 'No number' },
    ]);
});

test('errors of Jira are read from both of its lists', () => {
    assert.deepEqual(errorsOf({ errorMessages: ['Gone'], errors: { summary: 'Required' } }, '?').map((each) => each.message), ['Gone', 'Required']);
});

test('an answer that explains nothing gets our own words', () => {
    assert.deepEqual(errorsOf(null, 'Status 502'), [{ field: null, line: null, message: 'Status 502' }]);
    assert.equal(errorsOf({ errors: [] }, 'Status 500')[0].message, 'Status 500');
});

test('preferences lose the escapes that the dashboard put in, once', () => {
    assert.equal(preferences.text('R&amp;D &lt;East&gt; &amp;lt;'), 'R&D <East> &lt;');
});

test('absent preferences come back as words and are read as absent', () => {
    assert.deepEqual(preferences.read({ title: 'undefined', target: 'null', project: 'SALES' }), { title: '', target: '', project: 'SALES' });
    assert.equal(preferences.isConfigured({ isConfigured: 'true' }), true);
    assert.equal(preferences.isConfigured(undefined), false);
});

test('refresh is minutes or false', () => {
    assert.equal(preferences.refresh('15'), '15');
    assert.equal(preferences.refresh('false'), 'false');
});

/** As much of an element as the modules below ask of one. */
function element(attributes) {
    const listeners = new Set();
    return {
        id: attributes.id, children: [], parentNode: null,
        getAttribute: (name) => attributes[name],
        setAttribute: (name, value) => {
            attributes[name] = value;
        },
        removeAttribute: (name) => {
            delete attributes[name];
        },
        addEventListener: (kind, listener) => listeners.add(listener),
        removeEventListener: (kind, listener) => listeners.delete(listener),
        querySelectorAll: () => [],
        append(child) {
            this.children.push(child);
        },
        click: () => {
            const event = { ignored: 0, preventDefault: () => { event.ignored += 1; }, stopImmediatePropagation: () => { event.ignored += 1; } };
            listeners.forEach((listener) => listener(event));
            return event.ignored === 2;
        },
    };
}

test('a button at work ignores what presses it, and is never disabled: the focus stays', () => {
    const busy = load('attain/kernel/busy');
    const attributes = { id: 'save' };
    const button = element(attributes);
    const ready = busy(button);
    assert.ok(button.click());
    assert.deepEqual(attributes, { id: 'save', 'aria-disabled': 'true', 'aria-busy': 'true' });
    ready();
    assert.ok(!button.click());
    assert.deepEqual(attributes, { id: 'save' });
});

test('what is wrong with a field is read out with it, before its hint', () => {
    const fields = load('attain/kernel/fields', { 'attain/kernel/dom': (spec, about, text) => ({ about: about, text: text }) });
    const attributes = { id: 'days', 'aria-describedby': 'days-hint' };
    const control = element(attributes);
    control.parentNode = element({});

    fields.complain(control, 'Too many');
    assert.deepEqual(control.parentNode.children, [{ about: { id: 'days-error', role: 'alert' }, text: 'Too many' }]);
    assert.equal(attributes['aria-describedby'], 'days-error days-hint');
    assert.equal(attributes['aria-invalid'], 'true');

    fields.complain(control, 'Too many still');
    assert.equal(attributes['aria-describedby'], 'days-error days-hint');
    fields.complain(control, '');
    assert.equal(attributes['aria-describedby'], 'days-hint');
    assert.equal(attributes['aria-invalid'], 'false');
});

test('what a form is refused for is told at its fields, and the first of them has the focus', () => {
    const fields = load('attain/kernel/fields', { 'attain/kernel/dom': (spec, about, text) => ({ text: text, remove: () => {} }) });
    let focused = null;
    const control = (name) => Object.assign(element({ id: name }), {
        parentNode: element({}), focus: () => {
            focused = name;
        },
    });
    const controls = { name: control('name'), role: control('role'), day: control('day') };
    const told = (name) => controls[name].parentNode.children.map((each) => each.text);

    const left = fields.refuse(controls, [
        { field: 'day', message: 'Too late' }, { field: 'role', message: 'Choose one' }, { field: 'role', message: 'Or none' }, { field: null, message: 'Archived' },
    ]);
    assert.deepEqual([told('name'), told('role'), told('day')], [[], ['Choose one Or none'], ['Too late']]);
    assert.equal(focused, 'role');
    assert.deepEqual(left, [{ field: null, message: 'Archived' }]);
});
