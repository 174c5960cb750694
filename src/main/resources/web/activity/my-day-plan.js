/** Today's plan on the page "My day": next steps that are due, key actions still to do this week, and meetings that one types in. */
define('attain/activity/my-day-plan', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/last-look', 'attain/kernel/locale',
    'attain/activity/issue-name', 'attain/activity/my-day-lines', 'attain/activity/log-model', 'attain/activity/my-day-proposed', 'attain/activity/places', 'attain/activity/remove-button',
], function (el, format, lastLook, locale, issueName, lines, model, proposed, places, removeButton) {
    'use strict';

    const LONGEST = 250;

    /** Under which it is kept how high the plan was, and what it takes with little in it. */
    const HEIGHT = 'my-day-plan';
    const USUAL = 120;

    /** A press that makes a line of the log of it. */
    const logIt = (label, run) => el('button.aui-button', { type: 'button', 'aria-label': label, onclick: run }, AJS.I18n.getText('attain.activity.plan.log'));

    function step(each, state, write) {
        const late = each.on < state.date;
        return el('li', {}, [
            el('span', {}, [issueName(each.line), write.colon, each.text].flat()),
            late && el('span.attain-plan-late', {}, '! ' + AJS.I18n.getText('attain.activity.plan.since', write.day(each.on))),
            state.log.editable && logIt(AJS.I18n.getText('attain.activity.plan.log.of', model.nameOf(each.line)), () => lines.take(Object.assign({}, each.line, { note: each.text }), state)),
        ]);
    }

    /** How often a key action was done this week of how often it is due: what today's log counts is counted at once. */
    function action(each, state, write) {
        const count = state.log.counts.find((one) => one.action === each.action);
        const from = proposed.count(state.log, state.day, each.action);
        const done = each.before + (from || count || { count: 0 }).count;
        const met = done >= each.due;
        return el('li' + (met ? '.attain-count-met' : ''), {}, (met ? '✓ ' : '') + AJS.I18n.getText('attain.activity.plan.action', each.name, write.count(done), write.part(each.due)));
    }

    function meeting(text, state) {
        return el('li', {}, [
            el('span', {}, text),
            state.log.editable && logIt(AJS.I18n.getText('attain.activity.plan.log.of', text), () => {
                state.meeting = text;
                document.getElementById('attain-line-find').focus();
            }),
            removeButton(AJS.I18n.getText('attain.activity.plan.meeting.remove', text), () => state.note('meeting', text, false).then(() => document.getElementById('attain-meeting').focus())),
        ]);
    }

    function adder(state) {
        return el('input.text', {
            id: 'attain-meeting', type: 'text', maxlength: LONGEST, placeholder: AJS.I18n.getText('attain.activity.plan.meeting.add'), 'aria-label': AJS.I18n.getText('attain.activity.plan.meeting.add'),
            onkeydown: (event) => {
                const text = event.target.value.trim();
                if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && !event.isComposing && text) {
                    event.preventDefault();
                    event.target.value = '';
                    state.note('meeting', text, true);
                }
            },
        });
    }

    /** Of a day that is not today nothing is planned. Until today's plan is there it has the room that the last one had: what is below stays. */
    return function plan(state) {
        const write = format(locale());
        const list = el('div');
        const asked = el('div');
        const add = adder(state);
        const place = el('section.attain-section.attain-plan', { hidden: true }, [el('h2', {}, AJS.I18n.getText('attain.activity.plan')), list, asked, add]);
        const isAsked = places.drawn('my-day-plan', state).then((drawn) => el.replace(asked, drawn));
        const isToCome = () => state.day === proposed.NOTHING;
        if (isToCome() && state.date === state.today) {
            place.hidden = false;
            lastLook.reserve(place, HEIGHT, USUAL, () => {});
        }
        let isKept = false;
        const keep = () => {
            if (!isKept) {
                isKept = true;
                isAsked.then(() => lastLook.keep(place, HEIGHT));
            }
        };
        state.followed.push(() => {
            const told = state.day.plan;
            if (isToCome()) {
                return;
            }
            place.hidden = !told;
            if (told) {
                const due = told.steps.filter((each) => !model.has(state.log, each.line.issueKey));
                el.redraw(list, [
                    told.actions.length > 0 && el('ul.attain-plan-actions', { 'aria-label': AJS.I18n.getText('attain.activity.plan.week') },
                        [el('li.attain-subtle', {}, AJS.I18n.getText('attain.activity.plan.week'))].concat(told.actions.map((each) => action(each, state, write)))),
                    due.length + state.day.notes.meetings.length > 0 && el('ul.attain-plan-steps', {},
                        due.map((each) => step(each, state, write)).concat(state.day.notes.meetings.map((text) => meeting(text, state)))),
                ]);
                keep();
            }
        });
        return place;
    };
});
