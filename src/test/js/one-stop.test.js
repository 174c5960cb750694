'use strict';
const { test, beforeEach, afterEach } = require('node:test');
const assert = require('node:assert/strict');
const { load } = require('./amd');
const oneStop = load('attain/kernel/one-stop');

let redrawn;
let focused;

/** Something that can be pressed in a node. */
function button(name, owner, more) {
    return Object.assign({ name: name, checkVisibility: () => true, closest: () => owner, focus() { focused = this.name; } }, more);
}

/** A node with these, which tells what happens in it to whoever listens. */
function bar() {
    const listeners = {};
    const node = {
        dataset: {}, pressed: [],
        querySelectorAll: () => node.pressed,
        addEventListener: (name, listen) => { listeners[name] = listen; },
        happens: (name, event) => listeners[name](event),
    };
    return node;
}

/** A key that is pressed on something; whether it was taken. */
function press(node, target, key, more) {
    let taken = false;
    node.happens('keydown', Object.assign({ key: key, target: target, preventDefault: () => { taken = true; } }, more));
    return taken;
}

const stops = (node) => node.pressed.map((each) => each.tabIndex);

beforeEach(() => {
    focused = null;
    global.MutationObserver = class {
        constructor(settle) {
            redrawn = settle;
        }

        observe() {}
    };
});
afterEach(() => {
    delete global.MutationObserver;
});

function threeButtons() {
    const node = bar();
    node.pressed = ['one', 'two', 'three'].map((name) => button(name, node));
    oneStop(node);
    redrawn();
    return node;
}

test('of all that can be pressed one is a stop of the Tab key, which goes along with the focus', () => {
    const node = threeButtons();
    assert.deepEqual(stops(node), [0, -1, -1]);

    node.happens('focusin', { target: node.pressed[2] });
    assert.deepEqual(stops(node), [-1, -1, 0]);

    node.happens('focusin', { target: { name: 'a field' } });
    assert.deepEqual(stops(node), [-1, -1, 0]);
});

test('arrows, Home and End lead from one to the next and stay at the ends', () => {
    const node = threeButtons();
    [['one', 'ArrowDown', 'two'], ['one', 'ArrowRight', 'two'], ['two', 'ArrowUp', 'one'], ['two', 'ArrowLeft', 'one'],
        ['one', 'ArrowUp', 'one'], ['three', 'ArrowDown', 'three'], ['three', 'Home', 'one'], ['one', 'End', 'three']].forEach(([from, key, to]) => {
        assert.equal(press(node, node.pressed.find((each) => each.name === from), key), true);
        assert.equal(focused, to, from + ' ' + key);
    });
});

test('other keys, keys with others held and what somebody else has taken are left alone', () => {
    const node = threeButtons();
    const [first] = node.pressed;
    assert.equal(press(node, first, 'Enter'), false);
    ['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'defaultPrevented'].forEach((held) => assert.equal(press(node, first, 'ArrowDown', { [held]: true }), false, held));
    assert.equal(press(node, { name: 'a field' }, 'ArrowDown'), false);
    assert.equal(focused, null);
});

test('what is drawn later, hidden or gone is followed', () => {
    const node = threeButtons();
    node.happens('focusin', { target: node.pressed[1] });
    node.pressed = [node.pressed[0], node.pressed[2], button('four', node)];
    redrawn();
    assert.deepEqual(stops(node), [0, -1, -1], 'the one that was current is gone');

    node.pressed[0].checkVisibility = () => false;
    node.pressed[0].tabIndex = 'as it was';
    redrawn();
    assert.deepEqual(stops(node), ['as it was', 0, -1]);
});

test('what has a stop of its own inside keeps it', () => {
    const node = bar();
    const tree = {};
    node.pressed = [button('ours', node), button('of the tree', tree, { tabIndex: 0 })];
    oneStop(node);
    redrawn();

    assert.deepEqual(stops(node), [0, 0]);
    assert.equal(press(node, node.pressed[1], 'ArrowUp'), false);
});
