/**
 * A box to find something by what it is called: type, choose with the arrows or the mouse. search(text) answers what is found
 * as [{name, ...}], chosen is called with one of them, none is what is said where nothing is found.
 */
define('attain/kernel/picker', ['attain/kernel/dom'], function (el) {
    'use strict';

    const PAUSE = 250;

    function Picker(id, label, none, search, chosen) {
        this.find = search;
        this.none = none;
        this.chosen = chosen;
        this.asked = 0;
        this.active = -1;
        this.found = [];
        this.list = el('ul.attain-picker-list', { id: id + '-list', role: 'listbox', 'aria-label': label, hidden: true });
        this.input = el('input.text', {
            id: id, type: 'text', role: 'combobox', autocomplete: 'off', placeholder: label, 'aria-label': label,
            'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id,
            oninput: () => this.typed(), onkeydown: (event) => this.press(event), onblur: () => this.close(),
        });
        this.element = el('div.attain-picker', {}, [this.input, this.list]);
    }

    Picker.prototype.typed = function () {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.search(), PAUSE);
    };

    Picker.prototype.search = function () {
        const question = ++this.asked;
        const text = this.input.value.trim();
        if (!text) {
            this.close();
            return;
        }
        this.find(text)
            .then((found) => question === this.asked && this.show(found, this.none))
            .catch((failure) => this.show([], failure.errors[0].message));
    };

    Picker.prototype.show = function (found, none) {
        this.found = found;
        const lines = found.map((each, index) => el('li', {
            id: this.list.id + '-' + index, role: 'option', 'aria-selected': 'false',
            onmousedown: (event) => {
                event.preventDefault();
                this.choose(index);
            },
        }, each.name));
        el.replace(this.list, lines.length ? lines : el('li.attain-picker-none', { role: 'presentation' }, none));
        this.list.hidden = false;
        this.list.scrollIntoView({ block: 'nearest' });
        this.input.setAttribute('aria-expanded', 'true');
        this.activate(found.length ? 0 : -1);
    };

    Picker.prototype.activate = function (index) {
        this.active = index;
        [...this.list.querySelectorAll('[role=option]')].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
        this.input.setAttribute('aria-activedescendant', index >= 0 ? this.list.id + '-' + index : '');
    };

    Picker.prototype.choose = function (index) {
        const chosen = this.found[index];
        if (chosen) {
            this.input.value = '';
            this.close();
            this.chosen(chosen);
        }
    };

    Picker.prototype.close = function () {
        this.list.hidden = true;
        this.found = [];
        this.active = -1;
        this.input.setAttribute('aria-expanded', 'false');
    };

    Picker.prototype.press = function (event) {
        const count = this.found.length;
        if (event.key === 'Enter') {
            event.preventDefault();
            if (this.list.hidden) {
                clearTimeout(this.timer);
                this.search();
            }
            this.choose(this.active);
        } else if (event.key === 'Escape' && !this.list.hidden) {
            event.stopPropagation();
            this.close();
        } else if (count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault();
            this.activate((this.active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
        }
    };

    return Picker;
});
