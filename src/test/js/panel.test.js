'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const { el, I18n } = require('./elements');

global.AJS = { I18n: I18n };

const said = [];
const asked = [];
const panel = load('attain/kernel/panel', {
    'attain/kernel/announce': (text) => said.push(text),
    'attain/kernel/dom': el,
    'attain/kernel/locale': () => 'en',
    'attain/kernel/rest': { get: (path) => {
        asked.push(path);
        return Promise.resolve({ told: 'Gold' });
    } },
    'attain/kernel/states': { loading: () => el('p'), failureOf: (reason) => assert.fail(reason) },
});

class Tier {
    show(data) {
        this.data = data;
        this.change = el('button', {}, data.told);
        el.replace(this.element, [this.change]);
    }
}

async function opened() {
    const tier = new Tier();
    await panel.of(tier, el('div'), 'SALES-1', '/customers/SALES-1/tier');
    return tier;
}

test('a panel shows what is answered of its issue, and writes as its reader does', async () => {
    const tier = await opened();
    assert.deepEqual([asked.pop(), tier.key, tier.element.text, tier.write.count(1000)], ['/customers/SALES-1/tier', 'SALES-1', 'Gold', '1,000']);
});

test('the answer to what was sent takes the place of what was there, is told, and has the focus where it can be changed', async () => {
    const tier = await opened();
    await panel.sent(tier, Promise.resolve({ told: 'Silver' }), (data) => 'now ' + data.told);
    assert.deepEqual([tier.element.text, said.pop()], ['Silver', 'now Silver']);
    assert.equal(document.activeElement, tier.change);
});

test('a form stands in place of what is shown until it is closed', async () => {
    const tier = await opened();
    let close = null;
    panel.form(tier, (closed) => {
        close = closed;
        return { element: el('form', {}, 'Which?'), focus: () => {} };
    });
    assert.equal(tier.element.text, 'Which?');
    close();
    assert.equal(tier.element.text, 'Gold');
    assert.equal(document.activeElement, tier.change);
});
