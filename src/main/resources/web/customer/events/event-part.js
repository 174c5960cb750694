/**
 * One event: what it is, what followed, who came, and who else is invited.
 * one(event, {project, write, show: (event, told), load, back}) draws it.
 */
define('attain/customer/events/event-part', [
    'attain/kernel/busy', 'attain/kernel/confirm', 'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/customer/events/event-form', 'attain/customer/events/events-model', 'attain/customer/events/guests-part', 'attain/customer/events/invite-part',
], function (busy, confirm, el, person, rest, states, eventForm, model, guests, invite) {
    'use strict';

    function One(event, about) {
        this.event = event;
        this.about = about;
        this.path = '/projects/' + encodeURIComponent(about.project) + '/events/' + event.id;
        this.place = el('div', { 'aria-live': 'polite' });
    }

    One.prototype.edit = function (opener) {
        const form = eventForm({
            event: this.event, kinds: this.event.kinds, today: this.event.today, newest: this.about.load,
            send: (body) => rest.put(this.path, body).then((event) => this.about.show(event, event.title)),
            close: () => {
                el.replace(this.place, []);
                opener.focus();
            },
        });
        el.replace(this.place, form.element);
        form.focus();
    };

    One.prototype.remove = function (button) {
        confirm({
            id: 'attain-event-delete', title: AJS.I18n.getText('attain.events.delete.short'), content: el('p', {}, AJS.I18n.getText('attain.events.delete.ask', this.event.title)),
            yes: AJS.I18n.getText('attain.events.delete.short'),
        }, () => {
            const ready = busy(button);
            rest.delete(this.path, { seen: this.event.seen }).then(() => this.about.back(AJS.I18n.getText('attain.events.deleted', this.event.title))).catch((reason) => {
                ready();
                el.replace(this.place, states.refused(states.failureOf(reason), null, this.about.load));
            });
        });
    };

    One.prototype.head = function () {
        const event = this.event;
        const counts = model.counts(event);
        const write = this.about.write;
        const button = (text, label, run) => el('button.aui-button', { type: 'button', 'aria-label': label, onclick: (pressed) => run(pressed.currentTarget) }, text);
        return el('section.attain-section', {}, [
            el('p', {}, el('a', { href: this.about.all }, '← ' + AJS.I18n.getText('attain.events.back'))),
            el('h2', {}, event.title),
            el('p', {}, [write.day(event.day), ' · ', event.kind.name, ...(event.by ? [' · ', ...person.within(event.by, this.about.project, (name) => AJS.I18n.getText('attain.events.by', name))] : [])]),
            event.place && el('p.attain-events-place', {}, event.place),
            el('p', {}, AJS.I18n.getText('attain.events.counts', write.count(counts.all), write.count(counts.came), write.count(counts.absent))),
            event.mayKeep && el('div.attain-events-tools', {}, [
                button(AJS.I18n.getText('attain.events.edit.short'), AJS.I18n.getText('attain.events.edit', event.title), (opener) => this.edit(opener)),
                counts.came === 0 && button(AJS.I18n.getText('attain.events.delete.short'), AJS.I18n.getText('attain.events.delete', event.title), (pressed) => this.remove(pressed)),
            ]),
            this.place,
        ]);
    };

    /** What those who came did, each count leading to its issues. */
    One.prototype.followed = function () {
        const followed = model.followed(this.event);
        const write = this.about.write;
        const line = (text, count, issues) => el('div', {}, [
            el('dt', {}, text), el('dd', {}, count > 0 ? el('a', { href: rest.url('/issues/', { jql: model.jql(issues) }) }, write.count(count)) : write.count(0)),
        ]);
        return model.counts(this.event).came > 0 && el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.events.followed', write.day(this.event.until))),
            el('dl.attain-events-followed', {}, [
                line(AJS.I18n.getText('attain.events.followed.made'), followed.made.length, followed.made),
                line(AJS.I18n.getText('attain.events.followed.moved'), followed.movedOn.length, followed.movedOn),
                line(AJS.I18n.getText('attain.events.followed.steps'), followed.steps, model.withSteps(this.event)),
            ]),
        ]);
    };

    One.prototype.parts = function () {
        const event = this.event;
        const about = this.about;
        return [
            !event.maySell && states.message('info', '', [AJS.I18n.getText('attain.events.read')]), this.head(), this.followed(),
            guests(event, {
                project: about.project, write: about.write, newest: about.load,
                mark: (body) => rest.put(this.path + '/guests', body).then((next) => about.show(next, AJS.I18n.getText('attain.events.marked', about.write.count(body.guests.length)))),
            }),
            event.maySell && invite(event, {
                project: about.project, write: about.write,
                invite: (keys) => rest.post(this.path + '/guests', { customers: keys })
                    .then((next) => about.show(next, AJS.I18n.getText('attain.events.invite.said', about.write.count(next.guests.length + next.hidden)))),
            }),
        ];
    };

    return (event, about) => new One(event, about).parts();
});
