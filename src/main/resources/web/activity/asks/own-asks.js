/** On the page "My day": who read the log, and what was answered to what it asks for. */
define('attain/activity/asks/own-asks', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/person', 'attain/kernel/rest', 'attain/activity/places', 'attain/activity/asks/ask-view',
], function (el, format, locale, person, rest, places, view) {
    'use strict';

    const answered = (project) => (ask) => el('li', {}, [el('div', {}, view.text(ask)), view.answers(ask, project)]);
    const reading = (project) => (read) => el('li.attain-subtle', {}, ['✓ ', ...person.within(read.by, project,
        (name) => AJS.I18n.getText('attain.activity.asks.readBy', name, format(locale()).moment(read.at)))]);

    /** What cannot be told now is no reason not to write: the log is what one came for. */
    places.offer('my-day', (about) => rest.get('/asks/own', about).then((own) => {
        const told = own.asks.filter((ask) => ask.answers.length > 0);
        return told.length + own.readBy.length > 0 && el('section.attain-section', {}, [
            el('h2', {}, AJS.I18n.getText('attain.activity.asks.own')),
            el('ul.attain-own-asks', {}, own.readBy.map(reading(about.projectKey)).concat(told.map(answered(about.projectKey)))),
        ]);
    }).catch(() => null));
});

require(['attain/activity/asks/own-asks'], function () {});
