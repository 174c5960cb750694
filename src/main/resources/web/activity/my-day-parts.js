/** The sections of the page "My day"; each gets the log and a change function that takes the next log. */
define('attain/activity/my-day-parts', [
    'attain/kernel/dom', 'attain/kernel/rest', 'attain/activity/log-model', 'attain/activity/my-day-counts', 'attain/activity/my-day-lines',
    'attain/activity/remove-button',
], function (el, rest, model, counts, lines, removeButton) {
    'use strict';

    const LONGEST = 2000;

    function section(title, children, hint) {
        return el('section.attain-section', {}, [el('h2', {}, title), hint && el('p.attain-subtle', {}, hint)].concat(children));
    }

    function text(title, hint, property, state) {
        const id = 'attain-' + property;
        return section(el('label', { for: id }, title), el('textarea.textarea', {
            id: id, rows: 2, maxlength: LONGEST, readonly: !state.log.editable, placeholder: hint,
            oninput: (event) => state.change(Object.assign({}, state.log, { [property]: event.target.value })),
        }, state.log[property]));
    }

    /** The project's tags; one may write others, and a problem without them. */
    const offerTags = (list, state) => rest.get('/projects/' + encodeURIComponent(state.projectKey) + '/tags')
        .then((answer) => el.replace(list, answer.tags.map((tag) => el('option', { value: tag }))), () => list);

    function problem(each, index, state, redraw, offer) {
        const change = () => state.change(model.withProblem(state.log, index, { tag: tag.value, note: note.value }));
        /** A problem is counted by its tag; without one the whole log would be refused while its note is written. */
        const tagged = () => {
            if (!tag.value.trim() && note.value.trim()) {
                tag.value = AJS.I18n.getText('attain.activity.tag.other');
            }
            change();
        };
        const tag = el('input.text', {
            type: 'text', list: 'attain-tags', value: each.tag, maxlength: 50, readonly: !state.log.editable, oninput: change, onchange: tagged, onfocus: offer,
            placeholder: AJS.I18n.getText('attain.activity.problem.tag'), 'aria-label': AJS.I18n.getText('attain.activity.problem.tag'),
        });
        const note = el('input.text', {
            type: 'text', value: each.note, maxlength: LONGEST, readonly: !state.log.editable, oninput: tagged,
            placeholder: AJS.I18n.getText('attain.activity.problem.note'), 'aria-label': AJS.I18n.getText('attain.activity.problem.note'),
        });
        return el('div.attain-entry.attain-entry-problem', {}, [
            tag,
            note,
            state.log.editable && removeButton(AJS.I18n.getText('attain.activity.problem.remove'), () => {
                state.change(model.withoutProblem(state.log, index));
                redraw();
            }),
        ]);
    }

    function problems(state) {
        const place = el('div');
        const list = el('datalist', { id: 'attain-tags' });
        let offered = null;
        const offer = () => {
            offered = offered || offerTags(list, state);
        };
        const draw = () => el.redraw(place, state.log.problems.map((each, index) => problem(each, index, state, redraw, offer)));
        const add = () => {
            state.change(model.withNewProblem(state.log));
            draw();
            place.querySelector('.attain-entry:last-child input').focus();
        };
        const adder = state.log.editable && el('button.aui-button', { type: 'button', onclick: add }, AJS.I18n.getText('attain.activity.problem.add'));
        const redraw = () => {
            draw();
            if (!state.log.problems.length) {
                adder.focus();
            }
        };
        draw();
        return section(AJS.I18n.getText('attain.activity.problems'), [
            list,
            place,
            adder,
        ]);
    }

    return {
        counts: (state) => section(AJS.I18n.getText('attain.activity.counts'), counts(state)),
        lines: (state) => section(AJS.I18n.getText('attain.activity.lines'), lines(state), AJS.I18n.getText('attain.activity.lines.hint') + ' ' + AJS.I18n.getText('attain.activity.proposed.hint')),
        demandChanges: (state) => text(AJS.I18n.getText('attain.activity.demandChanges'), AJS.I18n.getText('attain.activity.demandChanges.hint'), 'demandChanges', state),
        problems: problems,
        support: (state) => text(AJS.I18n.getText('attain.activity.support'), AJS.I18n.getText('attain.activity.support.hint'), 'support', state),
    };
});
