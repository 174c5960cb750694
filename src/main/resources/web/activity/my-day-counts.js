/** The counts of the page "My day": how often each key action was done, typed or stepped, with its target beside it. */
define('attain/activity/my-day-counts', [
    'attain/kernel/dom', 'attain/kernel/format', 'attain/kernel/locale', 'attain/activity/log-model',
], function (el, format, locale, model) {
    'use strict';

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
        const refused = el('div.error', { id: id + '-refused', role: 'alert' });
        const input = el('input.text.attain-count-input', {
            id: id, type: 'text', inputmode: 'numeric', value: each.count, readonly: !state.log.editable, 'aria-describedby': refused.id,
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
            refused,
        ]);
    }

    return (state) => el('div.attain-counters', {}, state.log.counts.map((each) => counter(each, state)));
});
