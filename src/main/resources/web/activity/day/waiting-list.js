/**
 * What one's own customers wait for on the page "My day", half of the time for the first answer being over: waitingList(state)
 * counts down, and a press says that it is answered.
 */
define('attain/activity/day/waiting-list', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/customer/promises/request-state',
], function (announce, busy, el, format, locale, rest, states, requestState) {
    'use strict';

    const TICK = 30000;

    const everyRisk = (projectKey) => 'project = "' + projectKey + '" AND assignee = currentUser() AND (issue in responseAtRisk() OR issue in overdueResponse())';

    /** The button stays where it is, with the focus, and says what it has done. */
    function answerer(each, answered) {
        const faults = el('div.attain-plan-faults', { role: 'alert' });
        const request = each.request;
        const button = el('button.aui-button', {
            id: 'attain-waiting-' + request.id, type: 'button', 'aria-label': AJS.I18n.getText('attain.promises.answer') + ': ' + each.name + ', ' + request.text,
            onclick: () => {
                const done = busy(button);
                el.replace(faults, []);
                rest.put('/customers/' + encodeURIComponent(each.key) + '/promises/requests/' + request.id, { to: 'answered', seen: request.version }).then(() => {
                    button.textContent = '✓ ' + AJS.I18n.getText('attain.promises.answer');
                    announce(AJS.I18n.getText('attain.promises.answered', request.text));
                    answered();
                }, (reason) => {
                    done();
                    el.replace(faults, states.refused(states.failureOf(reason)));
                });
            },
        }, AJS.I18n.getText('attain.promises.answer'));
        return [button, faults];
    }

    function line(each, ahead, write, shown) {
        const stands = el('span');
        let isAnswered = false;
        const draw = () => !isAnswered && el.replace(stands, requestState(each.request, Date.now() + ahead, write));
        shown.push(draw);
        draw();
        return el('li', {}, [
            el('span', {}, [stands, ' ', el('a', { href: rest.issueUrl(each.key) }, each.name), write.colon, each.request.text]),
            ...answerer(each, () => {
                isAnswered = true;
                el.replace(stands, []);
            }),
        ]);
    }

    /** A search finds one's own customers only. */
    function more(owed, projectKey, write) {
        const text = AJS.I18n.getText('attain.activity.plan.more', write.count(owed.moreRequests));
        return owed.onlyOwn ? el('a', { href: rest.url('/issues/', { jql: everyRisk(projectKey) }) }, text) : text;
    }

    return function waitingList(state) {
        const write = format(locale());
        const list = el('div');
        let shown = [];
        let told = null;
        let ticking = null;
        const stop = () => {
            clearInterval(ticking);
            ticking = null;
        };
        const follow = () => {
            const owed = state.day.plan && state.day.plan.owed;
            if ((owed && owed.requests) === told) {
                return;
            }
            told = owed && owed.requests;
            shown = [];
            const ahead = owed ? Date.parse(owed.now) - Date.now() : 0;
            ticking = ticking || (told && told.length > 0 && setInterval(() => (list.isConnected ? shown.forEach((draw) => draw()) : stop()), TICK));
            el.replace(list, told && told.length > 0 && el('ul.attain-plan-steps', { 'aria-label': AJS.I18n.getText('attain.activity.plan.waiting') }, [
                el('li.attain-subtle', {}, AJS.I18n.getText('attain.activity.plan.waiting')),
                owed.requests.map((each) => line(each, ahead, write, shown)),
                owed.moreRequests > 0 && el('li', {}, more(owed, state.projectKey, write)),
            ].flat()));
        };
        follow();
        state.followed.push(follow);
        return list;
    };
});
