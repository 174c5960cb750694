/**
 * A list of today's plan on the page "My day" whose entries are logged by a press, and taken back by another:
 * planList(kind, state). kind is {title, of(plan): what is listed, as(listed): plan with that, entry(each), more(plan, write)};
 * an entry {id, line, name, hint, logged, closed: whether it has no press, path, mark(write), about(write), told(answer): what is listed once that was answered}.
 */
define('attain/activity/day/plan-list', [
    'attain/kernel/announce', 'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/activity/issue-name', 'attain/activity/log-model',
], function (announce, busy, el, format, locale, rest, states, issueName, model) {
    'use strict';

    const UNDER_WAY = 'under way';

    /** Puts what an entry is now in the place of what it was; it stays in the plan, so that it can be taken back. */
    const standing = (kind, day, entry, now) => Object.assign({}, day, {
        plan: Object.assign({}, day.plan, kind.as(kind.of(day.plan).map((each) => (kind.entry(each).id === entry.id ? now : each)))),
    });

    /** Where the button is no more, the focus stays where it is. */
    function focus(id) {
        const button = document.getElementById(id);
        if (button) {
            button.focus();
        }
    }

    /** Takes over what a tick changed in the stored log, and what the day's records propose beside it now. */
    function takeOver(kind, entry, state, log, now) {
        const opened = state.opened;
        state.log = model.ticked(state.log, model.received(log), entry.line.issueKey);
        state.day = standing(kind, state.day, entry, now);
        state.sayStatus();
        return state.askDay().catch(() => state.day).then((day) => {
            if (opened === state.opened) {
                state.tellDay(Object.assign({}, day, { plan: state.day.plan }));
                focus(entry.id);
                announce(entry.logged ? AJS.I18n.getText('attain.playbook.panel.unsaid', entry.name, format(locale()).day(state.date))
                    : AJS.I18n.getText('attain.playbook.panel.said', entry.name, format(locale()).day(state.date)));
            }
        });
    }

    /** Says in the stored log that it was done, or not, once what is typed is saved. */
    function say(kind, entry, state) {
        const saver = state.saver;
        const opened = state.opened;
        return saver.draft().then(() => saver.enqueue(() => rest.put(entry.path, { done: !entry.logged, day: state.date })
            .then((told) => rest.get('/logs/' + state.date, { projectKey: state.projectKey })
                .then((log) => opened === state.opened && takeOver(kind, entry, state, log, entry.told(told))))));
    }

    /** pressed has of each entry whose button was pressed that it is under way, or what went wrong: the list is drawn anew meanwhile. */
    function ticker(kind, entry, state, pressed) {
        const about = entry.name + ', ' + model.nameOf(entry.line);
        const button = el('button.aui-button', {
            id: entry.id, type: 'button',
            'aria-label': entry.logged ? AJS.I18n.getText('attain.playbook.panel.untick.label', about) : AJS.I18n.getText('attain.playbook.panel.tick.label', about),
            onclick: () => {
                pressed.of.set(entry.id, UNDER_WAY);
                pressed.draw();
                say(kind, entry, state).then(() => pressed.of.delete(entry.id), (reason) => pressed.of.set(entry.id, states.failureOf(reason))).then(pressed.draw);
            },
        }, entry.logged ? AJS.I18n.getText('attain.playbook.panel.untick') : AJS.I18n.getText('attain.playbook.panel.tick'));
        if (pressed.of.get(entry.id) === UNDER_WAY) {
            busy(button);
        }
        return button;
    }

    function line(kind, entry, state, write, pressed) {
        const failure = pressed.of.get(entry.id);
        const about = entry.about(write);
        return el('li', {}, [
            el('span', {}, [
                entry.logged ? '✓ ' + AJS.I18n.getText('attain.playbook.panel.ticked') : entry.mark(write), ' ',
                el('strong', { title: entry.hint }, entry.name), write.colon, issueName(entry.line), about && el('span.attain-subtle', {}, ' · ' + about),
            ].flat()),
            state.log.editable && !entry.closed && ticker(kind, entry, state, pressed),
            failure && failure !== UNDER_WAY && el('div.attain-plan-faults', { role: 'alert' }, states.refused(failure)),
        ]);
    }

    return function planList(kind, state) {
        const write = format(locale());
        const list = el('div');
        const pressed = { of: new Map() };
        pressed.draw = () => {
            const plan = state.day.plan;
            const listed = plan ? kind.of(plan) : [];
            const more = listed.length > 0 && kind.more(plan, write);
            el.redraw(list, listed.length > 0 && el('ul.attain-plan-steps', { 'aria-label': kind.title }, [
                el('li.attain-subtle', {}, kind.title),
                listed.map((each) => line(kind, kind.entry(each), state, write, pressed)),
                more && el('li.attain-subtle', {}, more),
            ].flat()));
        };
        state.followed.push(pressed.draw);
        return list;
    };
});
