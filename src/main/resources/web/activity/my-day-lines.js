/** The lines of the page "My day": the customers and opportunities that one worked on, proposed or found by name, with a word about each. */
define('attain/activity/my-day-lines', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/picker', 'attain/kernel/rest',
    'attain/activity/issue-name', 'attain/activity/log-model', 'attain/activity/my-day-deals', 'attain/activity/my-day-moves', 'attain/activity/my-day-proposed', 'attain/activity/remove-button', 'attain/activity/touched-many',
], function (el, format, locale, Picker, rest, issueName, model, deals, moves, proposed, removeButton, touchedMany) {
    'use strict';

    const LONGEST = 2000;
    const LONGEST_STEP = 250;
    const idOf = (line) => 'attain-line-' + line.issueKey;

    /** Why a line is proposed. */
    const why = (line) => ({
        won: AJS.I18n.getText('attain.activity.proposed.won'),
        moved: AJS.I18n.getText('attain.activity.proposed.moved'),
        made: AJS.I18n.getText('attain.activity.proposed.made'),
        changed: AJS.I18n.getText('attain.activity.proposed.changed'),
    }[line.why]);

    /** Away with a line; one that the records would propose again stays away. */
    function remove(each, state) {
        if (model.has(state.log, each.issueKey)) {
            state.change(model.withoutLine(state.log, each.issueKey));
        }
        dismiss(each, state);
        state.redraw();
    }

    /** What the records propose of a line is proposed no more. */
    function dismiss(each, state) {
        const noted = state.day.noted.find((line) => line.issueKey === each.issueKey);
        if (noted) {
            state.dismiss([proposed.codeOf(noted)]);
        }
    }

    /** Whether the customer asked for something, which is to be answered in time. */
    const asked = (each, state, change) => el('label.attain-entry-asked', { title: AJS.I18n.getText('attain.activity.line.asked.of', model.nameOf(each)) }, [
        el('input', {
            type: 'checkbox', checked: each.asked, disabled: !state.log.editable, 'aria-label': AJS.I18n.getText('attain.activity.line.asked.of', model.nameOf(each)),
            onchange: (event) => change({ asked: event.target.checked }),
        }), ' ', AJS.I18n.getText('attain.activity.line.asked'),
    ]);

    /** What is to be done next, and by when, for a date needs something to be done; and the stage that it comes to. */
    function next(each, state, change) {
        const on = el('input.text', {
            type: 'date', value: each.nextOn, min: state.date, readonly: !state.log.editable, disabled: !each.nextStep,
            'aria-label': AJS.I18n.getText('attain.activity.line.nextOn', model.nameOf(each)), title: AJS.I18n.getText('attain.activity.line.nextOn', model.nameOf(each)),
            onchange: (event) => change({ nextOn: event.target.value || null }),
        });
        return el('div.attain-entry-next', {}, [
            el('input.text', {
                type: 'text', value: each.nextStep || '', maxlength: LONGEST_STEP, readonly: !state.log.editable,
                placeholder: AJS.I18n.getText('attain.activity.line.next'), 'aria-label': AJS.I18n.getText('attain.activity.line.next.of', model.nameOf(each)),
                oninput: (event) => {
                    on.disabled = !event.target.value.trim();
                    on.value = on.disabled ? '' : on.value;
                    change({ nextStep: event.target.value });
                },
            }), on,
            (state.log.editable || each.asked) && asked(each, state, change),
            state.log.editable && each.stage && moves(each, state),
            state.log.editable && model.isCustomer(each) && deals(each, state, (found) => instead(each, found, state)),
        ].flat());
    }

    /** One line, which is confirmed, if it is only proposed, by a word or a press. */
    function line(each, state) {
        const isProposed = !model.has(state.log, each.issueKey);
        const name = model.nameOf(each);
        const mark = isProposed && el('span.attain-proposed-mark', {}, [AJS.I18n.getText('attain.activity.proposed'), ' · ', why(each)]);
        const confirm = isProposed && el('button.attain-icon-button', {
            type: 'button', 'aria-label': AJS.I18n.getText('attain.activity.proposed.take', name), title: AJS.I18n.getText('attain.activity.proposed.take', name),
            onclick: () => take(each, state),
        }, '✓');
        const change = (part) => {
            state.change(model.withLine(model.withNewLine(state.log, each), each.issueKey, part));
            row.classList.remove('attain-proposed');
            [mark, confirm].forEach((shown) => shown && shown.remove());
        };
        const row = el('div.attain-entry' + (isProposed ? '.attain-proposed' : ''), {}, [
            el('label.attain-entry-name', { for: idOf(each), title: each.issueKey }, [issueName(each), issueName.done(each), mark].flat()),
            el('div', {}, [
                el('input.text', {
                    id: idOf(each), type: 'text', value: each.note || '', maxlength: LONGEST, readonly: !state.log.editable,
                    placeholder: AJS.I18n.getText('attain.activity.line.note'), oninput: (event) => change({ note: event.target.value }),
                }),
                (state.log.editable || each.nextStep) && next(each, state, change),
            ]),
            state.log.editable && el('div.attain-entry-acts', {}, [
                confirm, removeButton(AJS.I18n.getText('attain.activity.line.remove', name), () => remove(each, state)),
            ]),
        ]);
        return row;
    }

    /** Makes a line one of another issue. The records propose the first one again only where it keeps a line of its own. */
    function instead(each, found, state) {
        state.change(model.withOther(state.log, each.issueKey, found));
        if (!model.has(state.log, each.issueKey)) {
            dismiss(each, state);
        }
        state.redraw();
        document.getElementById(idOf(found)).focus();
    }

    /** Takes an issue into the log, or leads to the line that it has. */
    function take(found, state) {
        state.change(model.withNewLine(state.log, found));
        state.redraw();
        document.getElementById(idOf(found)).focus();
    }

    function finder(state) {
        const named = (found) => found.map((each) => Object.assign({ name: [model.nameOf(each), each.stage].filter(Boolean).join(' · ') }, each));
        return new Picker('attain-line-find', AJS.I18n.getText('attain.activity.lines.find'), AJS.I18n.getText('attain.activity.lines.none'),
            (text) => rest.get('/logs/issues', { projectKey: state.projectKey, text: text }).then(named), (found) => choose(found, state)).element;
    }

    /** Takes what was found, with the meeting that it was looked for, which is done; what its line says already stays. */
    function choose(found, state) {
        const meeting = state.meeting;
        state.meeting = null;
        if (meeting) {
            const log = model.withNewLine(state.log, found);
            const said = log.lines.find((line) => line.issueKey === found.issueKey).note;
            state.change(model.withLine(log, found.issueKey, { note: [said, meeting].filter(Boolean).join(' · ') }));
            state.note('meeting', meeting, false);
        }
        take(found, state);
    }

    /** What else of one's own changed that day, behind its number. */
    function others(state) {
        const left = proposed.others(state.log, state.day);
        const list = el('ul.attain-day-others', { id: 'attain-others', hidden: !state.othersOpen }, left.map((each) => el('li', {}, [
            el('button.aui-button.aui-button-link', { type: 'button', onclick: () => take(each, state) }, [
                el('span', { 'aria-hidden': 'true' }, '+ '), model.nameOf(each)]), issueName.stage(each),
        ])));
        return left.length > 0 && [
            el('button.aui-button.aui-button-link', {
                type: 'button', 'aria-expanded': String(Boolean(state.othersOpen)), 'aria-controls': list.id,
                onclick: () => {
                    state.othersOpen = !state.othersOpen;
                    state.redraw();
                },
            }, AJS.I18n.getText('attain.activity.lines.others', format(locale()).count(left.length))),
            list,
        ];
    }

    function lines(state) {
        const rows = el('div');
        const rest = el('div');
        state.drawn.push(() => {
            el.redraw(rows, state.log.lines.concat(proposed.lines(state.log, state.day)).map((each) => line(each, state)));
            el.redraw(rest, state.log.editable && others(state));
        });
        return [touchedMany(state.log.batches, state.projectKey), rows, state.log.editable && el('div.attain-adder', { onfocusout: () => { state.meeting = null; } }, finder(state)), rest];
    }

    lines.take = take;
    return lines;
});
