'use strict';
const { test } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');

let user = 'mei';
global.document = { querySelector: () => ({ content: user }) };
const memory = new Map();
const lastLook = load('attain/kernel/last-look', { 'attain/kernel/kept': { get: (name) => memory.get(name) || '', put: (name, value) => memory.set(name, String(value)) } });

test('what was never drawn takes its usual room, and then the room and the title of last time', () => {
    const titles = [];
    const element = { style: {}, offsetWidth: 560, offsetHeight: 333 };
    lastLook.reserve(element, '10001', 640, (title) => titles.push(title));
    assert.equal(element.style.minBlockSize, '640px');
    assert.deepEqual(titles, []);

    lastLook.keep(element, '10001');
    lastLook.title('10001', 'Attainment: Q4');
    assert.equal(element.style.minBlockSize, '');

    lastLook.reserve(element, '10001', 640, (title) => titles.push(title));
    assert.equal(element.style.minBlockSize, '333px');
    assert.deepEqual(titles, ['Attainment: Q4']);
});

test('what could not be drawn takes no more room than its words, and the room of last time stays known', () => {
    const element = { style: {}, offsetWidth: 560, offsetHeight: 333 };
    lastLook.keep(element, '10003');
    element.offsetHeight = 40;
    lastLook.free(element);
    assert.equal(element.style.minBlockSize, '');

    lastLook.reserve(element, '10003', 640, () => {});
    assert.equal(element.style.minBlockSize, '333px');
});

test('what needs less room than was reserved keeps that until the next look', () => {
    const element = { style: {}, offsetWidth: 560, offsetHeight: 200 };
    lastLook.reserve(element, '10004', 640, () => {});
    lastLook.settle(element, '10004');
    assert.equal(element.style.minBlockSize, '640px');

    lastLook.reserve(element, '10004', 640, () => {});
    assert.equal(element.style.minBlockSize, '200px');
});

test('what was looked at on a phone takes its usual room on a wide screen, and what somebody kept before there were widths, too', () => {
    const element = { style: {}, offsetWidth: 300, offsetHeight: 900 };
    lastLook.keep(element, '10005');
    lastLook.reserve(Object.assign(element, { offsetWidth: 575 }), '10005', 640, () => {});
    assert.equal(element.style.minBlockSize, '640px');
    lastLook.reserve(Object.assign(element, { offsetWidth: 315 }), '10005', 640, () => {});
    assert.equal(element.style.minBlockSize, '900px');

    memory.set('height.mei.10005', '900');
    lastLook.reserve(element, '10005', 640, () => {});
    assert.equal(element.style.minBlockSize, '640px');
});

test('what one person saw is not for the next one on the same machine', () => {
    const titles = [];
    const element = { style: {}, offsetWidth: 560, offsetHeight: 200 };
    lastLook.keep(element, '10006');
    lastLook.title('10006', 'Attainment: West China');

    user = 'wang';
    lastLook.reserve(element, '10006', 640, (title) => titles.push(title));
    assert.equal(element.style.minBlockSize, '640px');
    assert.deepEqual(titles, []);
    user = 'mei';
});
