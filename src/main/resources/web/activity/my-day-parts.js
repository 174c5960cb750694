/** The sections of the page "My day"; each gets the log and a change function that takes the next log. */
define('attain/activity/my-day-parts', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/kernel/rest', 'attain/kernel/states',
    'attain/activity/log-model',
], function (el, format, locale, rest, states, model) {
    'use strict';

    const LONGEST = 2000;

    function section(title, children, hint) {
        return el('section.attain-section', {}, [el('h2', {}, title), hint && el('p.attain-subtle', {}, hint)].concat(children));
    }

    function goal(each, write) {
        if (each.target == null) {
            return el('span.attain-count-goal.attain-subtle', {}, AJS.I18n.getText('attain.activity.noTarget'));
        }
        const met = each.count >= each.target;
        return el('span.attain-count-goal' + (met ? '.attain-count-met' : ''), {},
            (met ? '✓ ' : '') + AJS.I18n.getText('attain.activity.ofTarget', write.count(each.target)));
    }

    /** One key action's count with − and +, typed or stepped, and its target beside it. */
    function counter(each, state) {
        const write = format(locale());
        const id = 'attain-count-' + each.action;
        const current = () => state.log.counts.find((count) => count.action === each.action);
        const target = el('span', { 'aria-live': 'polite' }, goal(each, write));
        const set = (count) => {
            state.change(model.withCount(state.log, each.action, count));
            el.replace(target, goal(current(), write));
        };
        const input = el('input.text.attain-count-input', {
            id: id, type: 'text', inputmode: 'numeric', value: each.count, readonly: !state.log.editable,
            onfocus: (event) => event.target.select(),
            oninput: (event) => {
                const typed = model.countOf(event.target.value);
                event.target.setAttribute('aria-invalid', String(typed == null));
                if (typed != null) {
                    set(typed);
                }
            },
            onblur: (event) => {
                event.target.value = current().count;
                event.target.setAttribute('aria-invalid', 'false');
            },
        });
        const step = (by, sign, label) => el('button.aui-button.attain-step', {
            type: 'button', 'aria-label': label, disabled: !state.log.editable, tabindex: -1,
            onclick: () => {
                set(current().count + by);
                input.value = current().count;
            },
        }, sign);
        input.addEventListener('keydown', (event) => {
            const by = state.log.editable && { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (by) {
                event.preventDefault();
                set(current().count + by);
                input.value = current().count;
            }
        });
        const name = each.name;
        return el('div.attain-counter', {}, [
            el('label', { for: id }, name),
            el('div.attain-stepper', {}, [
                step(-1, '−', AJS.I18n.getText('attain.activity.less', name)), input, step(1, '+', AJS.I18n.getText('attain.activity.more', name)),
            ]),
            target,
        ]);
    }

    function counts(state) {
        return section(AJS.I18n.getText('attain.activity.counts'), el('div.attain-counters', {}, state.log.counts.map((each) => counter(each, state))));
    }

    function removeButton(label, run, state) {
        return state.log.editable && el('button.attain-icon-button', { type: 'button', 'aria-label': label, title: label, onclick: run }, '×');
    }

    function line(each, index, state, redraw) {
        const id = 'attain-line-' + index;
        return el('div.attain-entry', {}, [
            el('label.attain-entry-name', { for: id }, [
                el('a', { href: rest.issueUrl(each.issueKey) }, each.issueKey), ' ', each.summary,
            ]),
            el('input.text', {
                id: id, type: 'text', value: each.note, maxlength: LONGEST, readonly: !state.log.editable,
                placeholder: AJS.I18n.getText('attain.activity.line.note'),
                oninput: (event) => state.change(model.withLine(state.log, index, event.target.value)),
            }),
            removeButton(AJS.I18n.getText('attain.activity.line.remove', each.issueKey), () => {
                state.change(model.withoutLine(state.log, index));
                redraw();
            }, state),
        ]);
    }

    function lineAdder(state, redraw) {
        const problem = el('div.error', { id: 'attain-line-problem', role: 'alert' });
        const input = el('input.text.medium-field', {
            type: 'text', 'aria-describedby': problem.id, placeholder: 'SALES-123', 'aria-label': AJS.I18n.getText('attain.activity.line.add.label'),
            onkeydown: (event) => event.key === 'Enter' && !event.ctrlKey && !event.metaKey && add(event),
        });
        const refuse = (text) => {
            el.replace(problem, text);
            input.setAttribute('aria-invalid', 'true');
            input.focus();
        };
        const add = (event) => {
            event.preventDefault();
            if (!model.isIssueKey(input.value)) {
                refuse(AJS.I18n.getText('attain.activity.line.invalid'));
                return;
            }
            const key = input.value.trim().toUpperCase();
            rest.jira('/issue/' + encodeURIComponent(key), { fields: 'summary' }).then((issue) => {
                state.change(model.withNewLine(state.log, key, issue.fields.summary));
                redraw();
                document.getElementById('attain-line-' + (state.log.lines.length - 1)).focus();
            }).catch((reason) => refuse(states.failureOf(reason).errors[0].message));
        };
        return el('div.attain-adder', {}, [
            input, el('button.aui-button', { type: 'button', onclick: add }, AJS.I18n.getText('attain.activity.line.add')), problem,
        ]);
    }

    function lines(state) {
        const place = el('div');
        const redraw = () => el.redraw(place, [
            state.log.lines.map((each, index) => line(each, index, state, redraw)),
            state.log.editable && lineAdder(state, redraw),
        ].flat());
        redraw();
        return section(AJS.I18n.getText('attain.activity.lines'), place, AJS.I18n.getText('attain.activity.lines.hint'));
    }

    function text(title, hint, property, state) {
        const id = 'attain-' + property;
        return section(el('label', { for: id }, title), el('textarea.textarea', {
            id: id, rows: 2, maxlength: LONGEST, readonly: !state.log.editable, placeholder: hint,
            oninput: (event) => state.change(Object.assign({}, state.log, { [property]: event.target.value })),
        }, state.log[property]));
    }

    function suggestedTags() {
        return [
            AJS.I18n.getText('attain.activity.tag.price'), AJS.I18n.getText('attain.activity.tag.competitor'),
            AJS.I18n.getText('attain.activity.tag.product'), AJS.I18n.getText('attain.activity.tag.delivery'),
            AJS.I18n.getText('attain.activity.tag.decision'),
        ];
    }

    function problem(each, index, state, redraw) {
        const change = (name) => (event) => state.change(model.withProblem(state.log, index, { [name]: event.target.value }));
        return el('div.attain-entry.attain-entry-problem', {}, [
            el('input.text', {
                type: 'text', list: 'attain-tags', value: each.tag, maxlength: 50, readonly: !state.log.editable, oninput: change('tag'),
                placeholder: AJS.I18n.getText('attain.activity.problem.tag'), 'aria-label': AJS.I18n.getText('attain.activity.problem.tag'),
            }),
            el('input.text', {
                type: 'text', value: each.note, maxlength: LONGEST, readonly: !state.log.editable, oninput: change('note'),
                placeholder: AJS.I18n.getText('attain.activity.problem.note'), 'aria-label': AJS.I18n.getText('attain.activity.problem.note'),
            }),
            removeButton(AJS.I18n.getText('attain.activity.problem.remove'), () => {
                state.change(model.withoutProblem(state.log, index));
                redraw();
            }, state),
        ]);
    }

    function problems(state) {
        const place = el('div');
        const draw = () => el.redraw(place, state.log.problems.map((each, index) => problem(each, index, state, redraw)));
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
            el('datalist', { id: 'attain-tags' }, suggestedTags().map((tag) => el('option', { value: tag }))),
            place,
            adder,
        ]);
    }

    return {
        counts: counts,
        lines: lines,
        demandChanges: (state) => text(AJS.I18n.getText('attain.activity.demandChanges'), AJS.I18n.getText('attain.activity.demandChanges.hint'), 'demandChanges', state),
        problems: problems,
        support: (state) => text(AJS.I18n.getText('attain.activity.support'), AJS.I18n.getText('attain.activity.support.hint'), 'support', state),
    };
});
