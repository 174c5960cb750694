/** Today's plan on the page "My day": what the playbook asks for with one's own customers and opportunities, and a press that logs it. */
define('attain/activity/day/due-steps', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/activity/issue-name', 'attain/activity/log-model', 'attain/activity/places', 'attain/playbook/step-state',
], function (announce, busy, el, format, locale, rest, states, issueName, model, places, stepState) {
    'use strict';

    const UNDER_WAY = 'under way';

    const idOf = (each) => 'attain-due-' + each.line.issueKey + '-' + each.step.code;

    /** Puts what a step is now in the place of what it was; it stays in the plan, so that it can be taken back. */
    const standing = (day, each, step) => Object.assign({}, day, {
        plan: Object.assign({}, day.plan, { asked: day.plan.asked.map((one) => (idOf(one) === idOf(each) ? { line: each.line, step: step } : one)) }),
    });

    /** Where the button is no more, the focus stays where it is. */
    function focus(id) {
        const button = document.getElementById(id);
        if (button) {
            button.focus();
        }
    }

    /** Takes over what a tick changed in the stored log, and what the day's records propose beside it now. */
    function takeOver(each, state, log, step) {
        const opened = state.opened;
        state.log = model.ticked(state.log, model.received(log), each.line.issueKey);
        state.day = standing(state.day, each, step);
        state.sayStatus();
        return state.askDay().catch(() => state.day).then((day) => {
            if (opened === state.opened) {
                state.tellDay(Object.assign({}, day, { plan: state.day.plan }));
                focus(idOf(each));
                announce(step.ticked ? AJS.I18n.getText('attain.playbook.panel.said', step.name, format(locale()).day(state.date))
                    : AJS.I18n.getText('attain.playbook.panel.unsaid', step.name, format(locale()).day(state.date)));
            }
        });
    }

    /** Says in the stored log that it was done, or not, once what is typed is saved. */
    function say(each, state) {
        const saver = state.saver;
        const opened = state.opened;
        const path = '/playbook/' + encodeURIComponent(each.line.issueKey) + '/steps/' + encodeURIComponent(each.step.code);
        return saver.draft().then(() => saver.enqueue(() => rest.put(path, { done: !each.step.ticked, day: state.date })
            .then((told) => rest.get('/logs/' + state.date, { projectKey: state.projectKey }).then((log) => {
                const step = told.steps.find((one) => one.code === each.step.code) || Object.assign({}, each.step, { ticked: !each.step.ticked });
                return opened === state.opened && takeOver(each, state, log, step);
            }))));
    }

    /** pressed has of each step whose button was pressed that it is under way, or what went wrong: the list is drawn anew meanwhile. */
    function ticker(each, state, pressed) {
        const step = each.step;
        const about = step.name + ', ' + model.nameOf(each.line);
        const button = el('button.aui-button', {
            id: idOf(each), type: 'button',
            'aria-label': step.ticked ? AJS.I18n.getText('attain.playbook.panel.untick.label', about) : AJS.I18n.getText('attain.playbook.panel.tick.label', about),
            onclick: () => {
                pressed.of.set(idOf(each), UNDER_WAY);
                pressed.draw();
                say(each, state).then(() => pressed.of.delete(idOf(each)), (reason) => pressed.of.set(idOf(each), states.failureOf(reason))).then(pressed.draw);
            },
        }, step.ticked ? AJS.I18n.getText('attain.playbook.panel.untick') : AJS.I18n.getText('attain.playbook.panel.tick'));
        if (pressed.of.get(idOf(each)) === UNDER_WAY) {
            busy(button);
        }
        return button;
    }

    function line(each, state, write, pressed) {
        const failure = pressed.of.get(idOf(each));
        const count = stepState.count(each.step);
        return el('li', {}, [
            el('span', {}, [
                each.step.ticked ? '✓ ' + AJS.I18n.getText('attain.playbook.panel.ticked') : stepState(each.step, write), ' ',
                el('strong', { title: each.step.hint }, each.step.name), ': ', issueName(each.line), count && el('span.attain-subtle', {}, ' · ' + count),
            ].flat()),
            state.log.editable && ticker(each, state, pressed),
            failure && failure !== UNDER_WAY && el('div.attain-plan-faults', { role: 'alert' }, states.refused(failure)),
        ]);
    }

    places.offer('my-day-plan', (state) => {
        const write = format(locale());
        const list = el('div');
        const pressed = { of: new Map() };
        pressed.draw = () => {
            const plan = state.day.plan;
            el.redraw(list, plan && plan.asked.length > 0 && el('ul.attain-plan-steps', { 'aria-label': AJS.I18n.getText('attain.activity.plan.asked') }, [
                el('li.attain-subtle', {}, AJS.I18n.getText('attain.activity.plan.asked')),
                plan.asked.map((each) => line(each, state, write, pressed)),
                plan.more > 0 && el('li.attain-subtle', {}, AJS.I18n.getText('attain.activity.plan.more', write.count(plan.more))),
            ].flat()));
        };
        state.followed.push(pressed.draw);
        return Promise.resolve(list);
    });
});

require(['attain/activity/day/due-steps'], function () {});
