/** A box to find a person who may be assigned in a project: type, choose with the arrows or the mouse. */
define('attain/kernel/user-picker', ['attain/kernel/dom', 'attain/kernel/rest'], function (el, rest) {
    'use strict';

    const PAUSE = 250;

    /** People as they are to be read: those who share a name by their log-in name, too. */
    function named(users) {
        const same = (user) => users.some((other) => other !== user && other.displayName === user.displayName);
        return users.map((user) => ({
            key: user.key, login: user.name, name: same(user) ? user.displayName + ' (' + user.name + ')' : user.displayName,
        }));
    }

    /** chosen is called with {key, name, login}. */
    function UserPicker(id, projectKey, label, chosen) {
        this.projectKey = projectKey;
        this.chosen = chosen;
        this.asked = 0;
        this.active = -1;
        this.people = [];
        this.list = el('ul.attain-picker-list', { id: id + '-list', role: 'listbox', 'aria-label': label, hidden: true });
        this.input = el('input.text', {
            id: id, type: 'text', role: 'combobox', autocomplete: 'off', placeholder: label, 'aria-label': label,
            'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.list.id,
            oninput: () => this.typed(), onkeydown: (event) => this.press(event), onblur: () => this.close(),
        });
        this.element = el('div.attain-picker', {}, [this.input, this.list]);
    }

    UserPicker.prototype.typed = function () {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.search(), PAUSE);
    };

    UserPicker.prototype.search = function () {
        const question = ++this.asked;
        const text = this.input.value.trim();
        if (!text) {
            this.close();
            return;
        }
        rest.jira('/user/assignable/search', { project: this.projectKey, username: text, maxResults: 8 })
            .then(named)
            .then((people) => question === this.asked && this.show(people, AJS.I18n.getText('attain.kernel.people.none')))
            .catch((failure) => this.show([], failure.errors[0].message));
    };

    UserPicker.prototype.show = function (people, nobody) {
        this.people = people;
        const lines = people.map((person, index) => el('li', {
            id: this.list.id + '-' + index, role: 'option', 'aria-selected': 'false',
            onmousedown: (event) => {
                event.preventDefault();
                this.choose(index);
            },
        }, person.name));
        el.replace(this.list, lines.length ? lines : el('li.attain-picker-none', { role: 'presentation' }, nobody));
        this.list.hidden = false;
        this.list.scrollIntoView({ block: 'nearest' });
        this.input.setAttribute('aria-expanded', 'true');
        this.activate(people.length ? 0 : -1);
    };

    UserPicker.prototype.activate = function (index) {
        this.active = index;
        [...this.list.querySelectorAll('[role=option]')].forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
        this.input.setAttribute('aria-activedescendant', index >= 0 ? this.list.id + '-' + index : '');
    };

    UserPicker.prototype.choose = function (index) {
        const person = this.people[index];
        this.input.value = '';
        this.close();
        if (person) {
            this.chosen(person);
        }
    };

    UserPicker.prototype.close = function () {
        this.list.hidden = true;
        this.people = [];
        this.active = -1;
        this.input.setAttribute('aria-expanded', 'false');
    };

    UserPicker.prototype.press = function (event) {
        const count = this.people.length;
        if (event.key === 'Enter') {
            event.preventDefault();
            this.choose(this.active);
        } else if (event.key === 'Escape' && !this.list.hidden) {
            event.stopPropagation();
            this.close();
        } else if (count && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault();
            this.activate((this.active + (event.key === 'ArrowDown' ? 1 : count - 1)) % count);
        }
    };

    UserPicker.named = named;
    return UserPicker;
});
