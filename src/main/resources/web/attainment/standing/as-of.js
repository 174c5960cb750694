/** A target on a day of its past: what was believed then beside what is known now. Opened by hand. */
define('attain/attainment/standing/as-of', [
    'attain/kernel/busy', 'attain/kernel/dom', 'attain/kernel/fields', 'attain/kernel/rest', 'attain/kernel/states', 'attain/attainment/figures/figures',
], function (busy, el, fields, rest, states, figures) {
    'use strict';

    /** "0.12M of 0.4M (30%)", with the pace; what is over is reached or missed as on its panel. */
    function said(view, target, data, by) {
        const write = by.beside(view.target, data.unit);
        const amount = (minor) => figures.amount(minor, data.unit, write);
        const reached = AJS.I18n.getText('attain.attainment.asOf.reached', write.amount(view.actual, data.unit), write.amount(view.target, data.unit),
            view.attainment == null ? write.notYet : write.percent(view.attainment));
        return [
            view.actual == null ? [AJS.I18n.getText('attain.target.target'), ' ', amount(view.target)] : reached,
            view.pace && [' ', figures.pace({
                pace: view.pace, paceIndex: null, actual: view.actual, gap: view.actual - view.target, direction: target.direction, levels: target,
            }, write)],
        ].flat();
    }

    /** The day from which what was believed of a target's results is known, if that is after the day asked for. */
    const lateOf = (target, day) => (target.believed && target.believed.noted != null ? '' : target.since > day && target.since) || '';

    const since = (day, write) => day && el('div.attain-subtle', {}, AJS.I18n.getText('attain.attainment.asOf.since', write.day(day)));

    /** What cannot be known is said: results from the first noting on, agreements always. */
    function believed(target, data, write) {
        return [
            target.believed ? said(target.believed, target, data, write) : AJS.I18n.getText('attain.attainment.asOf.unknown'),
            target.believed && target.believed.noted && el('div.attain-subtle', {},
                AJS.I18n.getText('attain.attainment.asOf.noted', write.moment(target.believed.noted))),
        ].flat();
    }

    /** Since when it is known is said at each target, or once if it is the same of all. */
    function table(data, write) {
        const days = data.targets.map((target) => lateOf(target, data.day));
        const same = days.every((day) => day === days[0]);
        const heads = [
            AJS.I18n.getText('attain.target.target'), AJS.I18n.getText('attain.attainment.asOf.believed'), AJS.I18n.getText('attain.attainment.asOf.known'),
        ];
        return [el('table.aui.attain-cards', {}, [
            el('caption.attain-assistive', {}, AJS.I18n.getText('attain.attainment.asOf.of', write.day(data.day))),
            el('thead', {}, el('tr', {}, heads.map((head) => el('th', { scope: 'col' }, head)))),
            el('tbody', {}, data.targets.map((target, row) => el('tr', {}, [
                el('th', { scope: 'row' }, el('a', { href: rest.issueUrl(target.key) }, target.summary || target.key)),
                el('td', { 'data-label': heads[1] }, believed(target, data, write).concat(!same && since(days[row], write))),
                el('td', { 'data-label': heads[2] }, said(target.known, target, data, write)),
            ]))),
        ]), data.more > 0 && el('p.attain-subtle', {}, AJS.I18n.getText('attain.kernel.more', write.count(data.more))), same && since(days[0], write)];
    }

    function section(key, resized) {
        const write = figures.write();
        const input = fields.text('attain-as-of-' + key, '', { type: 'date', required: true });
        const button = el('button.aui-button', { type: 'submit' }, AJS.I18n.getText('attain.attainment.asOf.show'));
        const answer = el('div', { 'aria-live': 'polite' });
        let day = '';

        function failed(reason) {
            const failure = states.failureOf(reason);
            const wrong = failure.errors.find((each) => each.field === 'day');
            fields.complain(input, wrong ? wrong.message : '');
            el.replace(answer, wrong ? [] : states.error(failure));
        }

        /** Shows what answers the day that was asked for last. */
        function show() {
            const asked = day;
            const unlessOther = (shown) => (told) => asked === day && shown(told);
            return rest.get('/targets/' + encodeURIComponent(key) + '/as-of', { day: day })
                .then(unlessOther((data) => el.replace(answer, table(data, write))), unlessOther(failed));
        }

        function ask(event) {
            event.preventDefault();
            const ready = busy(button);
            fields.complain(input, '');
            day = input.value;
            return show().then(ready).then(resized);
        }

        return {
            input: input,
            renew: () => day && show().then(resized),
            element: el('details.attain-as-of-day', { ontoggle: resized }, [
                el('summary', {}, AJS.I18n.getText('attain.attainment.asOf.title')),
                el('form.aui.top-label', { novalidate: true, onsubmit: ask }, [
                    fields.group(input.id, AJS.I18n.getText('attain.attainment.asOf.day'), el('span.attain-as-of-ask', {}, [input, ' ', button])),
                ]),
                answer,
            ]),
        };
    }

    /**
     * today is the latest day that may be asked for; memory keeps what is opened, typed and asked over a refresh, which asks
     * again, for what is known changes; resized is called when it takes other room.
     */
    return function asOf(key, today, memory, resized) {
        if (memory[key]) {
            memory[key].renew();
        } else {
            memory[key] = section(key, resized);
        }
        memory[key].input.max = today;
        return memory[key].element;
    };
});
