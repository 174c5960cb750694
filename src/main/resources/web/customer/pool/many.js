/**
 * A table of customers of which several are chosen by ticks, and what is decided of them at once.
 * many(about, {today, customers, path, ends}) keeps it: ends() tells the decisions, each by what it is called in REST, its form and its text.
 */
define('attain/customer/pool/many', ['attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/rest'], function (announce, el, rest) {
    'use strict';

    function Many(about, all) {
        this.about = about;
        this.all = all;
        this.chosen = new Set();
        this.place = el('div', { 'aria-live': 'polite' });
        this.buttons = el('div.attain-adder');
    }

    Many.prototype.tick = function (each) {
        return el('input', {
            type: 'checkbox', 'aria-label': AJS.I18n.getText('attain.pool.choose', each.name),
            onchange: (event) => {
                this.chosen[event.target.checked ? 'add' : 'delete'](each.key);
                this.drawButtons();
            },
        });
    };

    /** Opens a form beneath the buttons; once it is closed, the focus is where it was. */
    Many.prototype.open = function (make, button, send) {
        const form = make({
            today: this.all.today, project: this.about.project, newest: this.about.reload, send: (values) => send(values).then(() => announce(AJS.I18n.getText('attain.pool.saved'))),
            close: () => {
                el.replace(this.place, []);
                button.focus();
            },
        });
        el.replace(this.place, form.element);
        form.focus();
    };

    Many.prototype.end = function (to, make, text) {
        const button = el('button.aui-button', {
            type: 'button', disabled: this.chosen.size === 0,
            onclick: () => this.open(make, button, (values) => rest.post('/projects/' + encodeURIComponent(this.about.project) + this.all.path, Object.assign({
                to: to, customers: this.all.customers.filter((each) => this.chosen.has(each.key)).map((each) => ({ key: each.key, seen: each.seen })),
            }, values)).then(this.about.decided)),
        }, text);
        return button;
    };

    Many.prototype.drawButtons = function () {
        el.replace(this.buttons, [
            el('span', {}, AJS.I18n.getText('attain.pool.chosen', this.about.write.count(this.chosen.size))),
            ...this.all.ends().map((end) => this.end(...end)),
        ]);
    };

    /** The buttons, if there is anything to decide, and the table: its heads and the cells of each, besides the ticks. */
    Many.prototype.draw = function (heads, cells) {
        const decides = this.all.customers.some((each) => each.mayDecide);
        if (decides) {
            this.drawButtons();
        }
        const titles = [''].concat(heads);
        const row = (each) => [each.mayDecide && this.tick(each)].concat(cells(each));
        return [
            decides && this.buttons,
            this.place,
            el('table.aui.attain-cards', {}, [
                el('thead', {}, el('tr', {}, titles.map((head) => el('th', { scope: 'col' }, head || el('span.attain-assistive', {}, AJS.I18n.getText('attain.pool.action')))))),
                el('tbody', {}, this.all.customers.map((each) => el('tr', {}, row(each).map((cell, at) => el('td', { 'data-label': titles[at] || null }, cell || null))))),
            ]),
        ];
    };

    return (about, all) => new Many(about, all);
});
