/**
 * Customers that nobody speaks with: the own ones are kept, of those of people whom one leads many are decided of at once.
 * recalls(data, {project, write, decided: (answer) => shown, reload, from: (start) => read from there on}) draws them.
 */
define('attain/customer/pool/recalls-part', [
    'attain/kernel/announce', 'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/customer/pool/pool-forms',
    'attain/customer/pool/pool-words',
], function (announce, el, person, rest, forms, words) {
    'use strict';

    function Recalls(data, about) {
        this.data = data;
        this.about = about;
        this.chosen = new Set();
        this.place = el('div', { 'aria-live': 'polite' });
        this.buttons = el('div.attain-adder');
    }

    Recalls.prototype.tick = function (recall) {
        return el('input', {
            type: 'checkbox', 'aria-label': AJS.I18n.getText('attain.pool.choose', recall.name),
            onchange: (event) => {
                this.chosen[event.target.checked ? 'add' : 'delete'](recall.key);
                this.drawButtons();
            },
        });
    };

    Recalls.prototype.keeper = function (recall) {
        const button = el('button.aui-button', {
            type: 'button', 'aria-label': AJS.I18n.getText('attain.pool.keep') + ': ' + recall.name,
            onclick: () => this.open(forms.keep, button, (values) => rest.put('/customers/' + encodeURIComponent(recall.key) + '/pool/kept', Object.assign({ seen: recall.seen }, values))
                .then(() => this.about.reload())),
        }, AJS.I18n.getText('attain.pool.keep'));
        return button;
    };

    /** Opens a form beneath the buttons; once it is closed, the focus is where it was. */
    Recalls.prototype.open = function (make, button, send) {
        const form = make({
            today: this.data.today, project: this.about.project, newest: this.about.reload, send: (values) => send(values).then(() => announce(AJS.I18n.getText('attain.pool.saved'))),
            close: () => {
                el.replace(this.place, []);
                button.focus();
            },
        });
        el.replace(this.place, form.element);
        form.focus();
    };

    Recalls.prototype.decide = function (to, make, text) {
        const button = el('button.aui-button', {
            type: 'button', disabled: this.chosen.size === 0,
            onclick: () => this.open(make, button, (values) => rest.post('/projects/' + encodeURIComponent(this.about.project) + '/pool/decisions', Object.assign({
                to: to, customers: this.data.recalls.filter((each) => this.chosen.has(each.key)).map((each) => ({ key: each.key, seen: each.seen })),
            }, values)).then(this.about.decided)),
        }, text);
        return button;
    };

    Recalls.prototype.drawButtons = function () {
        el.replace(this.buttons, [
            el('span', {}, AJS.I18n.getText('attain.pool.chosen', this.about.write.count(this.chosen.size))),
            this.decide('release', forms.release, AJS.I18n.getText('attain.pool.release')),
            this.decide('give', forms.give, AJS.I18n.getText('attain.pool.give')),
            this.decide('stay', forms.stay, AJS.I18n.getText('attain.pool.stay')),
        ]);
    };

    Recalls.prototype.row = function (recall) {
        const write = this.about.write;
        const cells = [
            recall.mayDecide && this.tick(recall),
            el('a', { href: rest.issueUrl(recall.key) }, recall.name),
            recall.tier,
            recall.owner && person(recall.owner, this.about.project),
            words.last(recall, write),
            [words.state(recall), el('div.attain-subtle', {}, words.sentence(recall, this.data.today, write))],
            recall.mayKeep && this.keeper(recall),
        ];
        return el('tr', {}, cells.map((cell, at) => el('td', { 'data-label': this.heads()[at] || null }, cell || null)));
    };

    Recalls.prototype.heads = function () {
        return ['', AJS.I18n.getText('attain.pool.customer'), AJS.I18n.getText('attain.pool.tier'), AJS.I18n.getText('attain.pool.owner'),
            AJS.I18n.getText('attain.pool.last'), AJS.I18n.getText('attain.pool.state'), ''];
    };

    /** Where there are too many at once: how many more there are, and the ways to them and back. */
    Recalls.prototype.others = function () {
        const data = this.data;
        const way = (text, start) => el('button.aui-button', { type: 'button', onclick: () => this.about.from(start) }, text);
        return (data.start > 0 || data.more > 0) && el('div.attain-toolbar', {}, [
            el('span.attain-subtle', {}, AJS.I18n.getText('attain.pool.recalls.more', this.about.write.count(data.start), this.about.write.count(data.more))),
            data.start > 0 && way(AJS.I18n.getText('attain.pool.recalls.first'), 0),
            data.more > 0 && data.recalls.length > 0 && way(AJS.I18n.getText('attain.pool.recalls.next'), data.start + data.most),
        ]);
    };

    Recalls.prototype.draw = function () {
        const recalls = this.data.recalls;
        const decides = recalls.some((each) => each.mayDecide);
        if (decides) {
            this.drawButtons();
        }
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.pool.recalls', this.about.write.count(recalls.length))),
            this.others(),
            decides && this.buttons,
            this.place,
            el('table.aui.attain-cards', {}, [
                el('thead', {}, el('tr', {}, this.heads().map((head) => el('th', { scope: 'col' }, head || el('span.attain-assistive', {}, AJS.I18n.getText('attain.pool.action')))))),
                el('tbody', {}, recalls.map((each) => this.row(each))),
            ]),
        ]);
    };

    return (data, about) => new Recalls(data, about).draw();
});
