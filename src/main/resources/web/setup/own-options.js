/** The team's own regions, product lines and customer types, one a line. */
define('attain/setup/own-options', ['attain/kernel/dom', 'attain/kernel/fields', 'attain/setup/setup-model'], function (el, fields, model) {
    'use strict';

    const MOST_LINES = 12;

    const title = (name) => {
        switch (name) {
            case 'regions': return AJS.I18n.getText('attain.setup.own.regions');
            case 'productLines': return AJS.I18n.getText('attain.setup.own.productLines');
            default: return AJS.I18n.getText('attain.setup.own.customerTypes');
        }
    };

    const text = (lists, name) => (lists[name] || []).join('\n');

    /** One list; a shared one, which others choose from too, can only be read. */
    function list(name, area, shared) {
        return el('div.attain-own-list', {}, [
            el('label', { for: area.id }, title(name)),
            area,
            shared && el('div.description', { id: area.id + '-hint' }, AJS.I18n.getText('attain.setup.own.shared')),
        ]);
    }

    /** Lists as the server tells them, and the names of those that others choose from, too; mayChange is whether the user may. */
    function OwnOptions(lists, shared, mayChange) {
        this.told = lists;
        this.shared = shared;
        this.mayChange = mayChange;
        const longest = Math.max(...model.OWN.map((name) => (lists[name] || []).length));
        this.areas = new Map(model.OWN.map((name) => {
            const id = 'attain-own-' + name;
            const fixed = !mayChange || shared.includes(name);
            return [name, el('textarea.textarea', {
                id: id, rows: Math.min(MOST_LINES, longest + 2), readonly: fixed, spellcheck: 'false',
                'aria-describedby': shared.includes(name) ? id + '-hint' : 'attain-own-hint',
            }, text(lists, name))];
        }));
        this.element = el('div.attain-own.attain-section', { role: 'group', 'aria-labelledby': 'attain-own-title' }, [
            el('h2', { id: 'attain-own-title' }, AJS.I18n.getText('attain.setup.own.title')),
            el('p.attain-subtle', { id: 'attain-own-hint' }, AJS.I18n.getText('attain.setup.own.hint')),
            el('div.attain-own-lists', {}, model.OWN.map((name) => list(name, this.areas.get(name), shared.includes(name)))),
        ]);
    }

    /** Whether there is a list that can be changed. */
    OwnOptions.prototype.canChange = function () {
        return this.mayChange && this.shared.length < model.OWN.length;
    };

    /** Another who changed those of these names meanwhile was told of: whoever sends them again means it. */
    OwnOptions.prototype.see = function (lists, names) {
        this.told = Object.assign({}, this.told, Object.fromEntries(names.map((name) => [name, lists[name]])));
    };

    /** What is sent to the server: the lists that can be changed, and what they were changed from. */
    OwnOptions.prototype.lists = function () {
        const lists = { seen: this.told };
        this.areas.forEach((area, name) => {
            if (!this.shared.includes(name)) {
                lists[name] = model.lines(area.value);
            }
        });
        return lists;
    };

    /** The texts that somebody has written, by their names. */
    OwnOptions.prototype.written = function () {
        return new Map([...this.areas].map(([name, area]) => [name, area.value]).filter(([name, value]) => value !== text(this.told, name)));
    };

    /** Puts texts back that were written before. */
    OwnOptions.prototype.keep = function (written) {
        written.forEach((value, name) => {
            if (!this.shared.includes(name)) {
                this.areas.get(name).value = value;
            }
        });
    };

    /** Shows what the server tells now. */
    OwnOptions.prototype.show = function (lists) {
        this.told = lists;
        this.areas.forEach((area, name) => {
            area.value = text(lists, name);
        });
    };

    /** Says beside each list what is wrong with it; answers the names of those with which anything is. */
    OwnOptions.prototype.complain = function (errors) {
        const wrong = model.OWN.filter((name) => {
            const own = errors.filter((error) => error.field === name).map((error) => error.message);
            fields.complain(this.areas.get(name), own.join(' '));
            return own.length > 0;
        });
        if (wrong.length) {
            this.areas.get(wrong[0]).focus();
        }
        return wrong;
    };

    return OwnOptions;
});
