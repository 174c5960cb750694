/** The lines of the page "My day": the customers and opportunities that one worked on, found by name, with a word about each. */
define('attain/activity/my-day-lines', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/picker', 'attain/kernel/rest',
    'attain/activity/issue-name', 'attain/activity/log-model', 'attain/activity/remove-button',
], function (el, format, locale, Picker, rest, issueName, model, removeButton) {
    'use strict';

    const LONGEST = 2000;

    function line(each, index, state, redraw) {
        const id = 'attain-line-' + index;
        return el('div.attain-entry', {}, [
            el('label.attain-entry-name', { for: id, title: each.issueKey }, [issueName(each), issueName.done(each)].flat()),
            el('input.text', {
                id: id, type: 'text', value: each.note, maxlength: LONGEST, readonly: !state.log.editable,
                placeholder: AJS.I18n.getText('attain.activity.line.note'),
                oninput: (event) => state.change(model.withLine(state.log, index, event.target.value)),
            }),
            state.log.editable && removeButton(AJS.I18n.getText('attain.activity.line.remove', model.nameOf(each)), () => {
                state.change(model.withoutLine(state.log, index));
                redraw();
            }),
        ]);
    }

    /** Takes an issue into the log, or leads to the line that it has. */
    function take(found, state, redraw) {
        state.change(model.withNewLine(state.log, found));
        redraw();
        document.getElementById('attain-line-' + state.log.lines.findIndex((each) => each.issueKey === found.issueKey)).focus();
    }

    function finder(state, redraw) {
        const named = (found) => found.map((each) => Object.assign({ name: [model.nameOf(each), each.stage].filter(Boolean).join(' · ') }, each));
        return new Picker('attain-line-find', AJS.I18n.getText('attain.activity.lines.find'), AJS.I18n.getText('attain.activity.lines.none'),
            (text) => rest.get('/logs/issues', { projectKey: state.projectKey, text: text }).then(named), (found) => take(found, state, redraw)).element;
    }

    /** What else of one's own changed that day, behind its number. */
    function others(state, redraw) {
        const left = model.othersOf(state.log);
        const list = el('ul.attain-day-others', { id: 'attain-others', hidden: !state.othersOpen }, left.map((each) => el('li', {}, [
            el('button.aui-button.aui-button-link', { type: 'button', onclick: () => take(each, state, redraw) }, [
                el('span', { 'aria-hidden': 'true' }, '+ '), model.nameOf(each)]), issueName.stage(each),
        ])));
        return left.length > 0 && [
            el('button.aui-button.aui-button-link', {
                type: 'button', 'aria-expanded': String(Boolean(state.othersOpen)), 'aria-controls': list.id,
                onclick: () => {
                    state.othersOpen = !state.othersOpen;
                    redraw();
                },
            }, AJS.I18n.getText('attain.activity.lines.others', format(locale()).count(left.length))),
            list,
        ];
    }

    return function lines(state) {
        const place = el('div');
        const redraw = () => el.redraw(place, [
            state.log.lines.map((each, index) => line(each, index, state, redraw)),
            state.log.editable && el('div.attain-adder', {}, finder(state, redraw)),
            state.log.editable && others(state, redraw),
        ].flat(2));
        redraw();
        return place;
    };
});
