/** The panel of a share: what it takes each week, and why. */
define('attain/activity/key-actions-panel', [
    'attain/kernel/actions', 'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale',
    'attain/kernel/mount', 'attain/kernel/panel', 'attain/kernel/rest', 'attain/kernel/states',
], function (actions, announce, busy, el, format, locale, mount, panel, rest, states) {
    'use strict';

    const path = (key) => '/targets/' + encodeURIComponent(key) + '/key-actions';

    /** "10 calls led to 3 visits"; steps go from the last before a win back to the first. */
    function rate(step, next, write) {
        const came = write.count(step.next);
        return AJS.I18n.getText('attain.activity.keyActions.rate', actions.amount(step.nameInText, write.count(step.many)),
            next ? actions.amount(next.nameInText, came) : AJS.I18n.getText('attain.activity.keyActions.wins', came));
    }

    function week(steps, write) {
        return AJS.I18n.getText('attain.activity.keyActions.playbook.week', [...steps].reverse()
            .map((step) => actions.amount(step.nameInText, write.count(step.many)))
            .join(AJS.I18n.getText('attain.kernel.list.separator')));
    }

    function source(step) {
        return step.own ? AJS.I18n.getText('attain.activity.keyActions.own') : AJS.I18n.getText('attain.activity.keyActions.playbook');
    }

    function sentence(plan, write) {
        const missing = write.exact(plan.remaining, plan.unit);
        switch (plan.basis) {
            case 'reached': return AJS.I18n.getText('attain.activity.keyActions.reached');
            case 'own': return AJS.I18n.getText('attain.activity.keyActions.because', missing, write.count(plan.wins), write.part(plan.days));
            default: return AJS.I18n.getText('attain.activity.keyActions.rhythm', write.count(plan.history.winsWhileLogging), write.count(plan.history.months),
                write.count(plan.fewestForARate));
        }
    }

    function reasons(plan, write) {
        const own = plan.basis === 'own';
        return el('details', {}, [
            el('summary', {}, AJS.I18n.getText('attain.activity.keyActions.why')),
            own && plan.unit.kind === 'money' && el('p.attain-subtle', {}, AJS.I18n.getText('attain.activity.keyActions.average',
                write.exact(plan.history.amount, plan.unit), write.count(plan.history.wins), write.count(plan.history.months))),
            own && el('ul', {}, plan.steps.map((step, index) => el('li', {}, [rate(step, plan.steps[index - 1], write), ' · ', el('span.attain-subtle', {}, source(step))]))),
            !own && el('p.attain-subtle', {}, week(plan.steps, write)),
        ]);
    }

    function often(step, plan, write) {
        const count = write.count(step.perWeek);
        return plan.until ? AJS.I18n.getText('attain.activity.keyActions.until', count, write.day(plan.until)) : AJS.I18n.getText('attain.activity.keyActions.aWeek', count);
    }

    function steps(plan, write) {
        return el('dl.attain-facts', {}, [...plan.steps].reverse().map((step) => el('div.attain-fact', {}, [
            el('dt', {}, step.name),
            el('dd', {}, often(step, plan, write)),
        ])));
    }

    /** Which actions are asked for more often than their person ever did them. */
    function beyond(plan, write) {
        const steps = [...plan.steps].reverse().filter((step) => step.best != null);
        return steps.length > 0 && el('p', {}, AJS.I18n.getText('attain.activity.keyActions.beyond', steps
            .map((step) => plan.until
                ? AJS.I18n.getText('attain.activity.keyActions.beyond.day', step.nameInText, write.count(step.best))
                : AJS.I18n.getText('attain.activity.keyActions.beyond.week', step.nameInText, write.count(step.best)))
            .join(AJS.I18n.getText('attain.kernel.list.separator'))));
    }

    /** What the field on the issue says, where that is not the plan. */
    function field(data, write) {
        if (data.ownWords) {
            return el('p.attain-subtle', {}, data.written
                ? AJS.I18n.getText('attain.activity.keyActions.ownWords') : AJS.I18n.getText('attain.activity.keyActions.emptied'));
        }
        return data.writtenAsOf && el('p.attain-subtle', {}, AJS.I18n.getText('attain.activity.keyActions.behind', write.day(data.writtenAsOf)));
    }

    function draw(data, key, reload) {
        const write = format(locale());
        const plan = data.plan;
        if (!plan) {
            return el('p.attain-subtle', {}, AJS.I18n.getText('attain.activity.keyActions.none'));
        }
        const again = el('button.aui-button', {
            type: 'button',
            onclick: () => {
                const ready = busy(again);
                rest.post(path(key))
                    .then(reload)
                    .then(() => announce(AJS.I18n.getText('attain.activity.keyActions.done')))
                    .catch((reason) => {
                        ready();
                        again.after(states.refused(states.failureOf(reason)));
                    });
            },
        }, AJS.I18n.getText('attain.activity.keyActions.again'));
        return el('div.attain-key-actions', {}, [
            plan.steps.length > 0 && steps(plan, write),
            beyond(plan, write),
            el('p', {}, sentence(plan, write)),
            plan.steps.length > 0 && reasons(plan, write),
            field(data, write),
            data.mayWrite && el('p', {}, again),
        ]);
    }

    mount.panel('key-actions', (element, issueKey) =>
        panel(element, () => rest.get(path(issueKey)), (data, reload) => draw(data, issueKey, reload)));
});

require(['attain/activity/key-actions-panel'], function () {});
