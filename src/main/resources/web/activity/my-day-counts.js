/** The counts of the page "My day": how often each key action was done, proposed, typed or stepped, with its target beside it. */
define('attain/activity/my-day-counts', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/activity/log-model', 'attain/activity/my-day-proposed', 'attain/activity/remove-button',
], function (el, format, locale, model, proposals, removeButton) {
    'use strict';

    function goal(each, write) {
        if (each.target == null) {
            return el('span.attain-count-goal.attain-subtle', {}, AJS.I18n.getText('attain.activity.noTarget'));
        }
        const met = each.count >= each.target;
        return el('span.attain-count-goal' + (met ? '.attain-count-met' : ''), {},
            (met ? '✓ ' : '') + AJS.I18n.getText('attain.activity.ofTarget', write.count(each.target)));
    }

    /** What the count that stands there comes from while it is only proposed. */
    function mark(proposed, name, take, dismiss) {
        const from = proposed.lines.map(model.nameOf).join(', ');
        return el('div.attain-proposed-mark', { title: from }, [
            el('span.attain-proposed-from', {}, AJS.I18n.getText('attain.activity.proposed.from', from)),
            el('button.attain-icon-button', { type: 'button', 'aria-label': AJS.I18n.getText('attain.activity.proposed.take', name), title: AJS.I18n.getText('attain.activity.proposed.take', name), onclick: take }, '✓'),
            removeButton(AJS.I18n.getText('attain.activity.proposed.remove', name), dismiss),
        ]);
    }

    /** One key action's count with − and +, and its target beside it. What somebody types or steps to takes the place of what is proposed. */
    function counter(each, state) {
        const write = format(locale());
        const id = 'attain-count-' + each.action;
        const current = () => state.log.counts.find((count) => count.action === each.action);
        const proposed = () => proposals.count(state.log, state.day, each.action);
        const shown = () => (proposed() || current()).count;
        const target = el('span', { 'aria-live': 'polite' });
        const origin = el('div');
        const set = (count) => {
            state.change(model.withCount(state.log, each.action, count));
            const more = proposed();
            if (more) {
                state.dismiss(proposals.countCodesOf(each.action, more));
            }
            tell();
        };
        const refused = el('div.error', { id: id + '-refused', role: 'alert' });
        const input = el('input.text.attain-count-input', {
            id: id, type: 'text', inputmode: 'numeric', readonly: !state.log.editable, 'aria-describedby': refused.id,
            onfocus: (event) => event.target.select(),
            oninput: (event) => {
                const typed = model.countOf(event.target.value);
                event.target.setAttribute('aria-invalid', String(typed == null));
                el.replace(refused, typed == null && AJS.I18n.getText('attain.activity.invalid.count', write.count(model.MOST)));
                if (typed != null) {
                    set(typed);
                }
            },
            onblur: (event) => {
                event.target.value = shown();
                event.target.setAttribute('aria-invalid', 'false');
            },
        });
        /** What is selected stays selected, so that typing takes its place; what is typed and not understood stays. */
        const put = () => {
            const whole = document.activeElement === input && input.selectionStart === 0 && input.selectionEnd === input.value.length;
            input.value = shown();
            if (whole) {
                input.select();
            }
        };
        const show = () => {
            if (input.getAttribute('aria-invalid') !== 'true') {
                put();
            }
            tell();
        };
        const tell = () => {
            const from = proposed();
            input.classList.toggle('attain-proposed', Boolean(from));
            el.replace(target, goal(Object.assign({}, each, { count: shown() }), write));
            el.replace(origin, from && mark(from, each.name, () => {
                set(from.count);
                input.focus();
            }, () => {
                state.dismiss(proposals.countCodesOf(each.action, from));
                show();
                input.focus();
            }));
        };
        const stepped = (by) => {
            set(shown() + by);
            input.value = shown();
        };
        const step = (by, sign, label) => el('button.aui-button.attain-step', {
            type: 'button', 'aria-label': label, disabled: !state.log.editable, tabindex: -1, onclick: () => stepped(by),
        }, sign);
        input.addEventListener('keydown', (event) => {
            const by = state.log.editable && { ArrowUp: 1, ArrowDown: -1 }[event.key];
            if (by) {
                event.preventDefault();
                stepped(by);
            }
        });
        state.drawn.push(show);
        return el('div.attain-counter', {}, [
            el('label', { for: id }, each.name),
            el('div.attain-stepper', {}, [
                step(-1, '−', AJS.I18n.getText('attain.activity.less', each.name)), input, step(1, '+', AJS.I18n.getText('attain.activity.more', each.name)),
            ]),
            target,
            origin,
            refused,
        ]);
    }

    return (state) => el('div.attain-counters', {}, state.log.counts.map((each) => counter(each, state)));
});
