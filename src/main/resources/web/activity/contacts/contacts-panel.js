/** The panel of a customer or opportunity: who touched it, the newest first, and what is to be done next. */
define('attain/activity/contacts/contacts-panel', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/lozenge', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/person',
    'attain/kernel/rest', 'attain/kernel/states',
], function (busy, el, format, locale, lozenge, mount, panel, person, rest, states) {
    'use strict';

    const ago = (last, issueKey, write) => person.within(last.by, issueKey, (name) => (last.days <= 0 ? AJS.I18n.getText('attain.activity.contacts.last.today', name)
        : last.days === 1 ? AJS.I18n.getText('attain.activity.contacts.last.yesterday', name)
            : AJS.I18n.getText('attain.activity.contacts.last', write.count(last.days), name, write.day(last.on))));

    const next = (touch, write) => touch.nextStep && el('div', {}, [
        AJS.I18n.getText('attain.activity.contacts.next', touch.nextStep), ' ',
        touch.nextOn && (touch.overdue ? lozenge('removed', '!', AJS.I18n.getText('attain.activity.contacts.overdue', write.day(touch.nextOn)))
            : el('span.attain-subtle', {}, write.day(touch.nextOn))),
    ]);

    /** Where something was touched is told of what belongs to the issue only. */
    const line = (touch, issueKey, write) => el('li', {}, [
        el('div', {}, [
            el('strong', {}, person(touch.by, issueKey)), ' · ',
            el('span', { title: AJS.I18n.getText('attain.activity.contacts.entered', write.moment(touch.enteredAt)) }, write.day(touch.on)),
            touch.issueKey !== issueKey && [' · ', el('a', { href: rest.issueUrl(touch.issueKey) }, touch.summary)],
        ].flat()),
        touch.note && el('div.attain-contact-note', {}, touch.note),
        touch.done.length > 0 && el('div.attain-subtle', {}, '✓ ' + touch.done.join(write.comma)),
        next(touch, write),
    ]);

    function draw(data, issueKey, path) {
        const write = format(locale());
        if (!data.last) {
            return el('p', {}, AJS.I18n.getText('attain.activity.contacts.none'));
        }
        const list = el('ol.attain-contacts', {});
        const place = el('div', {});
        const add = (touches) => {
            const lines = touches.map((touch) => line(touch, issueKey, write));
            list.append(...lines);
            const left = data.count - list.children.length;
            el.replace(place, left > 0 && touches.length > 0 && more(left));
            return lines;
        };
        const more = (left) => {
            const faults = el('div', { 'aria-live': 'polite' });
            const button = el('button.aui-button.aui-button-link', {
                type: 'button',
                onclick: () => {
                    const ready = busy(button);
                    rest.get(path, { start: list.children.length }).then((answer) => {
                        const first = add(answer.touches)[0];
                        if (first) {
                            first.tabIndex = -1;
                            first.focus();
                        }
                    }).catch((reason) => {
                        ready();
                        el.replace(faults, states.refused(states.failureOf(reason)));
                    });
                },
            }, AJS.I18n.getText('attain.activity.contacts.more', write.count(left)));
            return [button, faults];
        };
        add(data.touches);
        return el('div', {}, [el('p', {}, ago(data.last, issueKey, write)), list, place]);
    }

    mount.panel('contacts', (element, issueKey) => {
        const path = '/contacts/' + encodeURIComponent(issueKey);
        return panel(element, () => rest.get(path), (data) => draw(data, issueKey, path));
    });
});

require(['attain/activity/contacts/contacts-panel'], function () {});
