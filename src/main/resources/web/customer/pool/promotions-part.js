/**
 * C customers that are proposed for B, with what that rests on; who leads their owners promotes or declines many at once.
 * promotions(data, {project, write, decided: (answer) => shown, reload}) draws them.
 */
define('attain/customer/pool/promotions-part', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/customer/pool/evidence',
    'attain/customer/pool/pool-forms',
], function (announce, el, person, rest, evidence, forms) {
    'use strict';

    function Promotions(data, about) {
        this.data = data;
        this.about = about;
        this.chosen = new Set();
        this.place = el('div', { 'aria-live': 'polite' });
        this.buttons = el('div.attain-adder');
    }

    Promotions.prototype.tick = function (each) {
        return el('input', {
            type: 'checkbox', 'aria-label': AJS.I18n.getText('attain.pool.choose', each.name),
            onchange: (event) => {
                this.chosen[event.target.checked ? 'add' : 'delete'](each.key);
                this.drawButtons();
            },
        });
    };

    Promotions.prototype.decide = function (to, make, text) {
        const button = el('button.aui-button', { type: 'button', disabled: this.chosen.size === 0, onclick: () => this.open(to, make, button) }, text);
        return button;
    };

    Promotions.prototype.open = function (to, make, button) {
        const form = make({
            today: this.data.today, newest: this.about.reload,
            send: (values) => rest.post('/projects/' + encodeURIComponent(this.about.project) + '/promotions/decisions', Object.assign({
                to: to, customers: this.data.promotions.filter((each) => this.chosen.has(each.key)).map((each) => ({ key: each.key, seen: each.seen })),
            }, values)).then((answer) => {
                announce(AJS.I18n.getText('attain.pool.saved'));
                return this.about.decided(answer);
            }),
            close: () => {
                el.replace(this.place, []);
                button.focus();
            },
        });
        el.replace(this.place, form.element);
        form.focus();
    };

    Promotions.prototype.drawButtons = function () {
        el.replace(this.buttons, [
            el('span', {}, AJS.I18n.getText('attain.pool.chosen', this.about.write.count(this.chosen.size))),
            this.decide('accept', forms.promote, AJS.I18n.getText('attain.pool.promote')),
            this.decide('decline', forms.decline, AJS.I18n.getText('attain.pool.decline')),
        ]);
    };

    Promotions.prototype.row = function (each) {
        const cells = [
            each.mayDecide && this.tick(each), el('a', { href: rest.issueUrl(each.key) }, each.name), each.owner && person(each.owner, this.about.project),
            evidence(each.evidence, this.about.project, this.about.write),
        ];
        return el('tr', {}, cells.map((cell, at) => el('td', { 'data-label': this.heads()[at] || null }, cell || null)));
    };

    Promotions.prototype.heads = function () {
        return ['', AJS.I18n.getText('attain.pool.customer'), AJS.I18n.getText('attain.pool.owner'), AJS.I18n.getText('attain.pool.evidence')];
    };

    Promotions.prototype.draw = function () {
        const all = this.data.promotions;
        const decides = all.some((each) => each.mayDecide);
        if (decides) {
            this.drawButtons();
        }
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.pool.promotions', this.about.write.count(all.length))),
            this.data.more > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.pool.promotions.more', this.about.write.count(this.data.more))),
            decides && this.buttons,
            this.place,
            el('table.aui.attain-cards', {}, [
                el('thead', {}, el('tr', {}, this.heads().map((head) => el('th', { scope: 'col' }, head || el('span.attain-assistive', {}, AJS.I18n.getText('attain.pool.action')))))),
                el('tbody', {}, all.map((each) => this.row(each))),
            ]),
        ]);
    };

    return (data, about) => new Promotions(data, about).draw();
});
