'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const input = () => el('select', {});
const titles = [];
const GadgetForm = load('attain/kernel/gadget-form', {
    'attain/kernel/dom': el,
    'attain/kernel/fields': { select: input, text: input, options: (select, choices) => Object.assign(select, { choices: choices }), group: (id, label, field) => field, complain: () => {} },
    'attain/kernel/last-look': { title: (id, title) => titles.push([id, title]) },
    'attain/kernel/preferences': { refresh: String },
    'attain/kernel/projects': { choices: () => Promise.resolve([{ value: 'SALES' }]), remember: () => {}, last: () => 'SALES' },
    'attain/kernel/states': { empty: (text, action) => el('p', {}, [text, ' ', action]) },
});

function drawn(values) {
    const closed = [];
    const form = new GadgetForm({ getGadgetId: () => '1', closeEdit: () => closed.push('closed'), resize: () => {} }, [], values);
    const element = form.draw();
    element.all('button').at(-1).attributes.onclick();
    return { element: element, closed: closed };
}

test('who leaves the settings of a gadget sees it again', () => {
    assert.deepEqual(drawn({ isConfigured: true }).closed, ['closed']);
});

test('a gadget that was never set up says so, and opens its settings again', () => {
    const { element, closed } = drawn({});
    assert.deepEqual(closed, []);
    assert.deepEqual(element.texts('p'), ['left again']);

    element.all('button')[0].attributes.onclick();
    assert.equal(element.all('form').length, 1);
});

test('a gadget has its title by the name of its target before it is drawn, or the title that it was given', async () => {
    const targets = { name: 'target', choices: () => Promise.resolve([{ value: 'SALES-1', name: 'Q4', label: 'Q4 (SALES-1)' }]) };
    const form = new GadgetForm({ getGadgetId: () => '7', savePreferences: () => {} }, [targets], {}, (name) => 'Attainment: ' + name);
    form.draw();
    form.project.value = 'SALES';
    form.title.value = form.refresh.value = '';
    await form.fill();
    form.extras[0].select.value = 'SALES-1';
    form.save({ preventDefault: () => {} });
    form.title.value = ' Mine ';
    form.save({ preventDefault: () => {} });
    assert.deepEqual(titles, [['7', 'Attainment: Q4'], ['7', 'Mine']]);
});

test('a field that has the same choice in all projects offers it as it is told', async () => {
    const form = new GadgetForm({ getGadgetId: () => '8' }, [{ name: 'by', fixed: { day: 'Days', week: 'Weeks' } }], {});
    form.draw();
    await form.fill();
    assert.deepEqual(form.extras[0].select.choices, [{ value: 'day', label: 'Days' }, { value: 'week', label: 'Weeks' }]);
});
