/** The form of an event: eventForm({event, kinds, today, send: (body) => Promise, close, newest}); without an event it is a new one. */
define('attain/customer/events/event-form', ['attain/kernel/fields', 'attain/kernel/dom', 'attain/kernel/plain-form'], function (fields, el, PlainForm) {
    'use strict';

    const id = (name) => 'attain-event-' + name;

    return function eventForm(about) {
        const event = about.event;
        const kind = fields.select(id('kind'));
        fields.options(kind, about.kinds.map((each) => ({ value: each.code, label: each.name })), event ? event.kind.code : 'event');
        return new PlainForm({
            label: event ? AJS.I18n.getText('attain.events.edit', event.title) : AJS.I18n.getText('attain.events.plan'),
            inputs: {
                title: fields.text(id('title'), event ? event.title : '', { maxlength: 200 }),
                day: fields.text(id('day'), event ? event.day : about.today, { type: 'date' }),
                kind: kind,
                place: el('textarea.textarea', { id: id('place'), rows: 3, maxlength: 1000 }, event ? event.place : ''),
            },
            labels: {
                title: AJS.I18n.getText('attain.events.name.label'), day: AJS.I18n.getText('attain.events.day'),
                kind: AJS.I18n.getText('attain.events.kind'), place: AJS.I18n.getText('attain.events.place'),
            },
            required: 'title', close: about.close, newest: about.newest,
            send: (values) => about.send(Object.assign(event ? { seen: event.seen } : {}, values)),
        });
    };
});
