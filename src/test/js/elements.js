/** What attain/kernel/dom makes, without a browser: the same tree, its text, and its elements of one kind. */
'use strict';

global.document = { activeElement: null, querySelector: () => null };

/** What is true would be drawn as that word. */
function childrenOf(children) {
    const all = [children].flat(Infinity);
    if (all.includes(true)) {
        throw new Error('"true" would be drawn');
    }
    return all.filter((each) => each != null && each !== false && each !== '');
}

class Element {
    constructor(spec, attributes, children) {
        Object.assign(this, { id: attributes.id, value: attributes.value, hidden: attributes.hidden === true, style: {} });
        Object.assign(this, { spec: spec, attributes: attributes, children: childrenOf(children) });
    }

    get text() {
        return this.children.map((each) => each.text ?? String(each)).join('');
    }

    focus() {
        global.document.activeElement = this;
    }

    addEventListener() {}

    contains(other) {
        return this === other || this.children.some((each) => each instanceof Element && each.contains(other));
    }

    querySelector() {
        return null;
    }

    all(tag) {
        return this.children.filter((each) => each instanceof Element)
            .flatMap((each) => (each.spec.split('.')[0] === tag ? [each] : []).concat(each.all(tag)));
    }

    texts(tag) {
        return this.all(tag).map((each) => each.text);
    }
}

const el = (spec, attributes, children) => new Element(spec, attributes || {}, children);

el.replace = (place, children) => Object.assign(place, { children: childrenOf(children) });

/** Texts are their key's last word and what is set into them. */
const I18n = { getText: (key, ...values) => [key.split('.').pop(), ...values].join(' ') };

/** An address as tests read it: its path, and what is asked there. */
const url = (path, query) => path + '?' + Object.values(query).join();

/** What a gadget's module stands on; it is what it defines. */
const GADGET = { 'attain/kernel/dom': el, 'attain/kernel/gadget': (definition) => definition, 'attain/kernel/locale': () => 'en' };

module.exports = { GADGET, el, I18n, url };
