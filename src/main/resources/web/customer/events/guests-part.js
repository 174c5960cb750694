/**
 * Who is invited, who came, and what followed; many are marked by one press.
 * guests(event, {project, write, mark: (body) => Promise, newest}) draws them.
 */
define('attain/customer/events/guests-part', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/lozenge', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/customer/events/events-model',
], function (busy, el, fields, lozenge, person, rest, states, model) {
    'use strict';

    const STATES = {
        invited: () => lozenge('default', '·', AJS.I18n.getText('attain.events.state.invited')),
        came: () => lozenge('success', '✓', AJS.I18n.getText('attain.events.state.came')),
        absent: () => lozenge('moved', '–', AJS.I18n.getText('attain.events.state.absent')),
    };

    function Guests(event, about) {
        this.event = event;
        this.about = about;
        this.state = '';
        this.chosen = new Set();
        this.faults = el('div', { 'aria-live': 'polite' });
        this.count = el('span', { role: 'status' });
        this.body = el('tbody');
        this.all = el('input', { type: 'checkbox', 'aria-label': AJS.I18n.getText('attain.events.choose.all'), onchange: () => this.chooseAll() });
        this.buttons = event.maySell ? [
            this.button('came', AJS.I18n.getText('attain.events.mark.came')), this.button('absent', AJS.I18n.getText('attain.events.mark.absent')),
            this.button('invited', AJS.I18n.getText('attain.events.mark.invited')), this.button('removed', AJS.I18n.getText('attain.events.mark.removed')),
        ] : [];
    }

    Guests.prototype.button = function (to, text) {
        const button = el('button.aui-button', {
            type: 'button',
            onclick: () => {
                const ready = busy(button);
                this.about.mark(model.marked(this.event, this.chosen, to)).catch((reason) => {
                    ready();
                    el.replace(this.faults, states.refused(states.failureOf(reason), null, this.about.newest));
                });
            },
        }, text);
        return button;
    };

    Guests.prototype.shown = function () {
        return model.shown(this.event, this.state);
    };

    Guests.prototype.chooseAll = function () {
        this.chosen = new Set(this.all.checked ? this.shown().filter((guest) => guest.mayMark).map((guest) => guest.key) : []);
        this.draw();
    };

    Guests.prototype.tick = function (guest) {
        return el('input', {
            type: 'checkbox', checked: this.chosen.has(guest.key), 'aria-label': AJS.I18n.getText('attain.events.choose', guest.name),
            onchange: (event) => {
                this.chosen[event.target.checked ? 'add' : 'delete'](guest.key);
                this.drawChosen();
            },
        });
    };

    Guests.prototype.drawChosen = function () {
        el.replace(this.count, AJS.I18n.getText('attain.events.chosen', this.about.write.count(this.chosen.size)));
        this.buttons.forEach((button) => {
            button.disabled = this.chosen.size === 0;
        });
    };

    Guests.prototype.after = function (guest) {
        const write = this.about.write;
        const deals = (text, all) => all.length > 0 && el('div', {}, [text, ...all.flatMap((deal) => [' ', el('a', { href: rest.issueUrl(deal.key) }, deal.name)])]);
        const next = guest.next;
        return [
            deals(AJS.I18n.getText('attain.events.after.made'), guest.made),
            deals(AJS.I18n.getText('attain.events.after.moved'), guest.movedOn),
            next && el('div', {}, next.on ? AJS.I18n.getText('attain.events.after.stepOn', next.text, write.day(next.on)) : AJS.I18n.getText('attain.events.after.step', next.text)),
        ];
    };

    Guests.prototype.row = function (guest) {
        const write = this.about.write;
        const titles = this.heads();
        const cells = [
            this.event.maySell && guest.mayMark && this.tick(guest),
            el('a', { href: rest.issueUrl(guest.key) }, guest.name),
            guest.owner ? person(guest.owner, this.about.project) : el('span.attain-subtle', {}, AJS.I18n.getText('attain.events.owner.none')),
            [STATES[guest.state](), guest.logged && el('div.attain-subtle', {}, person.within(guest.logged, this.about.project,
                (name) => AJS.I18n.getText('attain.events.logged', name, write.day(guest.loggedOn))))],
            this.after(guest),
        ];
        return el('tr', {}, cells.map((cell, at) => el('td', { 'data-label': at > 1 && titles[at] }, cell || null)));
    };

    Guests.prototype.heads = function () {
        return [null, AJS.I18n.getText('attain.events.guest'), AJS.I18n.getText('attain.events.owner'), AJS.I18n.getText('attain.events.state'), AJS.I18n.getText('attain.events.after')];
    };

    Guests.prototype.draw = function () {
        el.replace(this.body, this.shown().map((guest) => this.row(guest)));
        this.drawChosen();
    };

    Guests.prototype.filter = function () {
        const select = fields.select('attain-event-state', {
            'aria-label': AJS.I18n.getText('attain.events.state'),
            onchange: () => {
                this.state = select.value;
                this.all.checked = false;
                this.chooseAll();
            },
        });
        fields.options(select, [
            { value: '', label: AJS.I18n.getText('attain.events.state.all') }, { value: 'invited', label: AJS.I18n.getText('attain.events.state.invited') },
            { value: 'came', label: AJS.I18n.getText('attain.events.state.came') }, { value: 'absent', label: AJS.I18n.getText('attain.events.state.absent') },
        ], '');
        return select;
    };

    Guests.prototype.section = function () {
        const event = this.event;
        const titles = this.heads();
        this.draw();
        return el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.events.guests')),
            event.hidden > 0 && el('p.attain-subtle', {}, event.hidden === 1
                ? AJS.I18n.getText('attain.events.hidden.one') : AJS.I18n.getText('attain.events.hidden', this.about.write.count(event.hidden))),
            ...(event.guests.length === 0 ? [states.empty(AJS.I18n.getText('attain.events.guests.none'))] : [
                el('form.aui.attain-events-tools', { onsubmit: (pressed) => pressed.preventDefault() }, this.filter()),
                event.maySell && el('div.attain-events-tools', { role: 'group', 'aria-label': AJS.I18n.getText('attain.events.mark') }, [
                    el('label', {}, [this.all, ' ', AJS.I18n.getText('attain.events.choose.all')]), this.count, ...this.buttons,
                ]),
                this.faults,
                el('table.aui.attain-cards', { 'aria-label': AJS.I18n.getText('attain.events.guests') }, [
                    el('thead', {}, el('tr', {}, titles.map((title) => el('th', { scope: 'col' }, title || el('span.attain-assistive', {}, AJS.I18n.getText('attain.events.mark')))))),
                    this.body,
                ]),
            ]),
        ]);
    };

    return (event, about) => new Guests(event, about).section();
});
