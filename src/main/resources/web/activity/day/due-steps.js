/** Today's plan on the page "My day": what the playbook asks for with one's own customers and opportunities, and what these customers are promised. */
define('attain/activity/day/due-steps', [
    'attain/kernel/dom', 'attain/kernel/later', 'attain/kernel/rest', 'attain/activity/places', 'attain/activity/day/own-list', 'attain/activity/day/plan-list',
    'attain/customer/pool/pool-words', 'attain/customer/promises/touch-state', 'attain/playbook/step-state',
], function (el, later, rest, places, ownList, planList, poolWords, touchState, stepState) {
    'use strict';

    const more = (count, write) => AJS.I18n.getText('attain.activity.plan.more', write.count(count));

    const path = (room, each, what) => '/' + room + '/' + encodeURIComponent(each.line.issueKey) + what;

    const steps = () => ({
        title: AJS.I18n.getText('attain.activity.plan.asked'),
        of: (plan) => plan.asked,
        as: (listed) => ({ asked: listed }),
        more: (plan, write) => plan.more > 0 && more(plan.more, write),
        entry: (each) => ({
            id: 'attain-due-' + each.line.issueKey + '-' + each.step.code,
            line: each.line,
            name: each.step.name,
            hint: each.step.hint,
            logged: each.step.ticked,
            path: path('playbook', each, '/steps/' + encodeURIComponent(each.step.code)),
            mark: (write) => stepState(each.step, write),
            about: () => stepState.count(each.step),
            told: (answer) => Object.assign({}, each, {
                step: answer.steps.find((one) => one.code === each.step.code) || Object.assign({}, each.step, { ticked: !each.step.ticked }),
            }),
        }),
    });

    const everyDue = (projectKey) => 'project = "' + projectKey + '" AND assignee = currentUser() AND (issue in dueTouch() OR issue in overdueTouch())';

    const promised = (listed) => Object.assign({
        entry: (each) => ({
            id: 'attain-promised-' + each.line.issueKey + '-' + each.touch.kind,
            line: each.line,
            name: each.touch.name,
            logged: each.touch.logged,
            closed: !each.touch.mayLog && !each.touch.logged,
            path: path('customers', each, '/promises/touches/' + each.touch.kind),
            mark: (write) => touchState(each.touch, write),
            about: () => !each.mine && each.touch.keeper && AJS.I18n.getText('attain.promises.keeper', each.touch.keeper.name),
            told: (answer) => Object.assign({}, each, {
                touch: Object.assign({}, answer.touches.find((one) => one.kind === each.touch.kind) || each.touch, { logged: !each.touch.logged }),
            }),
        }),
    }, listed);

    const touches = (state) => promised({
        title: AJS.I18n.getText('attain.activity.plan.promised'),
        of: (plan) => plan.promised,
        as: (listed) => ({ promised: listed }),
        more: (plan, write) => plan.morePromised > 0
            && el('a', { href: rest.url('/issues/', { jql: everyDue(state.projectKey) }) }, more(plan.morePromised, write)),
    });

    /** Executive contacts with customers of those whom one leads. */
    const contacts = (state) => promised({
        title: AJS.I18n.getText('attain.activity.plan.contacts'),
        of: (plan) => plan.owed.contacts,
        as: (listed) => ({ owed: Object.assign({}, state.day.plan.owed, { contacts: listed }) }),
        more: (plan, write) => plan.owed.moreContacts > 0 && more(plan.owed.moreContacts, write),
    });

    const planless = (state) => ({
        title: AJS.I18n.getText('attain.activity.plan.planless'),
        of: (plan) => plan.planless.map((each) => ({ key: each.issueKey, name: each.summary })),
        left: (plan) => plan.morePlanless,
        where: rest.url('/issues/', { jql: 'project = "' + state.projectKey + '" AND assignee = currentUser() AND issue in withoutPlan()' }),
        line: () => null,
    });

    const recalls = (state) => ({
        title: AJS.I18n.getText('attain.activity.plan.recalls'),
        of: (plan) => plan.recalls,
        left: (plan) => plan.moreRecalls,
        where: rest.url('/plugins/servlet/attain/pool', { project: state.projectKey }),
        line: (each, write) => [poolWords.state(each), ' ', poolWords.sentence(each, state.date, write)],
    });

    /** Seldom anybody waits: what counts down is loaded once somebody does, and its room is kept meanwhile. */
    const waiting = (state) => {
        const place = el('div');
        let isAsked = false;
        state.followed.push(() => {
            const requests = state.day.plan && state.day.plan.owed ? state.day.plan.owed.requests : [];
            if (!isAsked && requests.length > 0) {
                isAsked = true;
                el.replace(place, requests.map(() => el('div.attain-skeleton-line')));
                later.on('waiting-list', 'attain/activity/day/waiting-list', (waitingList) => el.replace(place, waitingList(state)));
            }
        });
        return place;
    };

    places.offer('my-day-plan', (state) => Promise.resolve(el('div', {}, [waiting(state), ownList(recalls(state), state), planList(contacts(state), state), planList(touches(state), state), ownList(planless(state), state), planList(steps(), state)])));
});

require(['attain/activity/day/due-steps'], function () {});
