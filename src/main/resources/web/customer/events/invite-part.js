/**
 * Customers that may be invited, found as on the page "Customers": one by a press, or all that are found.
 * invite(event, {project, write, invite: (keys) => Promise}) draws it.
 */
define('attain/customer/events/invite-part', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/rest', 'attain/kernel/states', 'attain/customer/tail/customers-filter', 'attain/customer/tail/customers-model',
], function (busy, el, rest, states, filter, model) {
    'use strict';

    function Invite(event, about) {
        this.event = event;
        this.about = about;
        this.invited = new Set(event.guests.map((guest) => guest.key));
        this.place = el('div', { 'aria-live': 'polite' });
        this.filter = filter(model.view(new URLSearchParams()), (view) => this.find(view));
    }

    Invite.prototype.ask = function (view, after) {
        return rest.get('/projects/' + encodeURIComponent(this.about.project) + '/customers', Object.assign({ after: after }, view));
    };

    Invite.prototype.find = function (view) {
        const asked = this.asked = {};
        el.replace(this.place, states.loading(3));
        return this.ask(view).then((answer) => {
            if (asked === this.asked) {
                this.filter.show(view, answer);
                el.replace(this.place, this.found(view, answer));
            }
        }).catch((reason) => asked === this.asked && el.replace(this.place, states.refused(states.failureOf(reason), () => this.find(view))));
    };

    /** The keys of all that are found, as many as may be invited and one more. */
    Invite.prototype.keys = function (view, answer, before) {
        const keys = before.concat(answer.customers.map((each) => each.key));
        const isMore = answer.next && answer.left > answer.customers.length && keys.length <= this.event.mostGuests;
        return isMore ? this.ask(view, answer.next).then((next) => this.keys(view, next, keys)) : Promise.resolve(keys);
    };

    /** A button that invites those that keys() promises; why it cannot be is told beneath. */
    Invite.prototype.button = function (text, label, keys) {
        const faults = el('div');
        const button = el('button.aui-button', {
            type: 'button', 'aria-label': label,
            onclick: () => {
                const ready = busy(button);
                keys().then((all) => this.about.invite(all)).catch((reason) => {
                    ready();
                    el.replace(faults, states.refused(states.failureOf(reason)));
                });
            },
        }, text);
        return [button, faults];
    };

    Invite.prototype.found = function (view, answer) {
        const write = this.about.write;
        if (answer.customers.length === 0) {
            return states.empty(AJS.I18n.getText('attain.events.invite.none'));
        }
        const count = write.count(answer.left);
        const all = AJS.I18n.getText('attain.events.invite.all', count);
        return [
            el('p', {}, answer.left === 1 ? AJS.I18n.getText('attain.events.invite.found.one') : AJS.I18n.getText('attain.events.invite.found', count)),
            ...this.button(all, all, () => this.keys(view, answer, [])),
            el('ul.attain-events-found', {}, answer.customers.map((each) => el('li', {}, [
                el('a', { href: rest.issueUrl(each.key) }, each.name), ' ', each.tier, ' ',
                ...(this.invited.has(each.key) ? [el('span.attain-subtle', {}, AJS.I18n.getText('attain.events.invite.done'))]
                    : this.button(AJS.I18n.getText('attain.events.invite.one'), AJS.I18n.getText('attain.events.invite.label', each.name), () => Promise.resolve([each.key]))),
            ]))),
            answer.left > answer.customers.length && el('p.attain-subtle', {}, AJS.I18n.getText('attain.events.invite.some', write.count(answer.customers.length))),
        ];
    };

    Invite.prototype.section = function () {
        this.find(model.view(new URLSearchParams()));
        return el('section.attain-section', {}, [el('h2', {}, AJS.I18n.getText('attain.events.invite')), this.filter.element, this.place]);
    };

    return (event, about) => new Invite(event, about).section();
});
