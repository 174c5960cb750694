/** The panel of a customer, an opportunity, a target or what was made of an ask: what was asked for about it, and what was answered. */
define('attain/activity/asks/asks-panel', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/person', 'attain/kernel/rest',
    'attain/activity/asks/ask-view',
], function (el, format, locale, mount, panel, person, rest, view) {
    'use strict';

    function draw(asks, issueKey) {
        const write = format(locale());
        return el('ul.attain-own-asks', {}, asks.map((ask) => el('li', {}, [
            el('div.attain-subtle', {}, [person(ask.person, issueKey), ', ', write.day(ask.day)]), el('div', {}, view.text(ask)), view.answers(ask, issueKey),
        ])));
    }

    mount.panel('asks', (element, issueKey) => panel(element, () => rest.get('/asks/issues/' + encodeURIComponent(issueKey)), (asks) => draw(asks, issueKey)));
});

require(['attain/activity/asks/asks-panel'], function () {});
