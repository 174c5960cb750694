/** The panel of a coaching item's issue: the skill, the sessions held and their scores. */
define('attain/coaching/coaching-panel', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/mount', 'attain/kernel/panel',
    'attain/kernel/rest', 'attain/kernel/states',
], function (el, format, locale, mount, panel, rest, states) {
    'use strict';

    const BEST = 5;

    function sessions(data, write) {
        if (!data.sessions.length) {
            return states.empty(AJS.I18n.getText('attain.coaching.empty'));
        }
        return el('table.aui.attain-sessions', {}, [
            el('thead', {}, el('tr', {}, [
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.coaching.session')),
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.coaching.type')),
                el('th', { scope: 'col' }, AJS.I18n.getText('attain.coaching.status')),
                el('th.attain-number', { scope: 'col' }, AJS.I18n.getText('attain.coaching.score')),
            ])),
            el('tbody', {}, data.sessions.map((session) => el('tr', {}, [
                el('td', {}, el('a', { href: rest.issueUrl(session.key) }, session.summary || session.key)),
                el('td', {}, session.type || write.notYet),
                el('td', {}, session.status),
                el('td.attain-number', {}, [
                    write.score(session.score),
                    session.score != null && !session.held && el('div.attain-subtle', {}, AJS.I18n.getText('attain.coaching.notHeld')),
                    session.outOfScale && el('div.attain-subtle', {}, AJS.I18n.getText('attain.coaching.outOfScale', write.count(BEST))),
                ]),
            ]))),
        ]);
    }

    function draw(data) {
        const write = format(locale());
        return el('div', {}, [
            el('div.attain-head-line', {}, [
                el('span.attain-head-figure', {}, write.score(data.meanScore)),
                el('div', {}, [
                    el('div', {}, data.skill || write.notYet),
                    el('div.attain-subtle', {}, AJS.I18n.getText('attain.coaching.mean', write.count(BEST), write.count(data.held))),
                ]),
            ]),
            sessions(data, write),
        ]);
    }

    mount.panel('coaching', (element, issueKey) =>
        panel(element, () => rest.get('/coaching/' + encodeURIComponent(issueKey)), draw));
});

require(['attain/coaching/coaching-panel'], function () {});
