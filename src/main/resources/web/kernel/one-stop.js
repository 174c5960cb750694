/**
 * oneStop(node) makes one stop of the Tab key of all that can be pressed in a node; the arrow keys, Home and End lead from one to the
 * next. Fields, trees and what scrolls keep their own stops, since arrows are theirs, and so does a node in it that is one stop itself.
 * It follows whatever is drawn in the node later.
 */
define('attain/kernel/one-stop', [], function () {
    'use strict';

    const PRESSED = 'a[href], button:not([disabled]), summary';
    const OWN = '[data-one-stop], [role=tree]';
    const STEPS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity };

    return function oneStop(node) {
        let current = null;
        node.dataset.oneStop = '';
        const all = () => [...node.querySelectorAll(PRESSED)].filter((each) => each.checkVisibility() && each.closest(OWN) === node);
        const settle = () => {
            const there = all();
            current = there.includes(current) ? current : there[0];
            there.forEach((each) => {
                each.tabIndex = each === current ? 0 : -1;
            });
        };
        const goTo = (element) => {
            current = element;
            settle();
        };
        node.addEventListener('focusin', (event) => all().includes(event.target) && goTo(event.target));
        node.addEventListener('keydown', (event) => {
            const there = all();
            const at = there.indexOf(event.target);
            if (at < 0 || !STEPS[event.key] || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
                return;
            }
            event.preventDefault();
            there[Math.max(0, Math.min(there.length - 1, at + STEPS[event.key]))].focus();
        });
        new MutationObserver(settle).observe(node, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden', 'open'] });
        return node;
    };
});
