/**
 * The module is a function that builds elements, el('a.attain-key', {href: url, onclick: open}, ['SALES-1']), and what else
 * is done with them. Text always goes in as text and never as markup, so nothing that a user wrote can run; falsy children
 * are left out.
 */
define('attain/kernel/dom', [], function () {
    'use strict';

    const SVG = 'http://www.w3.org/2000/svg';

    function setAttribute(node, name, value) {
        if (name.startsWith('on')) {
            node.addEventListener(name.slice(2), value);
        } else if (value === true) {
            node.setAttribute(name, '');
        } else if (value !== false && value != null) {
            node.setAttribute(name, String(value));
        }
    }

    function append(node, children) {
        [].concat(children == null ? [] : children).forEach((child) => {
            if (child != null && child !== false && child !== '') {
                node.append(child instanceof Node ? child : String(child));
            }
        });
        return node;
    }

    function fill(node, classes, attributes, children) {
        if (classes.length) {
            node.setAttribute('class', classes.join(' '));
        }
        Object.keys(attributes || {}).forEach((name) => setAttribute(node, name, attributes[name]));
        return append(node, children);
    }

    function el(spec, attributes, children) {
        const [tag, ...classes] = spec.split('.');
        return fill(document.createElement(tag), classes, attributes, children);
    }

    el.svg = function (spec, attributes, children) {
        const [tag, ...classes] = spec.split('.');
        return fill(document.createElementNS(SVG, tag), classes, attributes, children);
    };

    el.append = append;

    /** Puts the children in the place of whatever the node held. */
    el.replace = function (node, children) {
        node.replaceChildren();
        return append(node, children);
    };

    const controls = (node) => [...node.querySelectorAll('a[href], button, input, select, textarea, summary')];

    /** The same for what is drawn anew by a control in it: the control that stands in its place now has the focus, or a near one. */
    el.redraw = function (node, children) {
        const place = controls(node).indexOf(document.activeElement);
        el.replace(node, children);
        const now = place < 0 ? [] : controls(node);
        const next = [...now.slice(place, place + 1), ...now.slice(0, place).reverse(), ...now.slice(place + 1)].find((each) => !each.disabled);
        if (next) {
            next.focus();
        }
        return node;
    };

    return el;
});
