/** What a customer asked for, on the panel of promises: the clock that counts down, how it counts, and what is done with it. */
define('attain/customer/promises/promises-requests', [
    'attain/kernel/dom', 'attain/kernel/person', 'attain/kernel/rest', 'attain/customer/promises/promises-model', 'attain/customer/promises/request-state',
], function (el, person, rest, model, requestState) {
    'use strict';

    const TICK = 30000;
    const LONGEST = 250;

    /** How the deadline was counted, which everybody may count again. */
    function counted(request, write) {
        if (!request.hours) {
            return AJS.I18n.getText('attain.promises.counted.none');
        }
        const hours = write.count(request.hours);
        return !request.working ? AJS.I18n.getText('attain.promises.counted.clock', hours)
            : AJS.I18n.getText('attain.promises.counted.working', hours, model.days(request)
                .map((each) => write.shortWeekday(each.day) + ' ' + write.dayOfMonth(each.day) + ' ' + each.spans.join(', ')).join('; '), request.zone);
    }

    function about(request, key, write) {
        const [by, told] = request.answeredAt
            ? [request.answeredBy, (name) => AJS.I18n.getText('attain.promises.response.by', write.moment(request.answeredAt), name)]
            : [request.startedBy, (name) => AJS.I18n.getText('attain.promises.asked', write.moment(request.startedAt), name)];
        return by ? person.within(by, key, told) : told(write.notYet);
    }

    /** The buttons of a request that has no answer; press(button, faults, send, said) sends what they say. */
    function buttons(request, panel, faults) {
        const make = (to, text, said) => {
            const button = el('button.aui-button', {
                id: 'attain-request-' + request.id + '-' + to, type: 'button', 'aria-label': text + ': ' + request.text,
                onclick: () => panel.press(button, faults, () => rest.put(panel.path + '/requests/' + request.id, { to: to, seen: request.version }), said),
            }, text);
            return button;
        };
        return el('div.attain-request-buttons', {}, [
            make('answered', AJS.I18n.getText('attain.promises.answer'), AJS.I18n.getText('attain.promises.answered', request.text)),
            !request.hours ? null : request.waiting
                ? make('running', AJS.I18n.getText('attain.promises.goOn'), AJS.I18n.getText('attain.promises.goesOn', request.text))
                : make('waiting', AJS.I18n.getText('attain.promises.wait'), AJS.I18n.getText('attain.promises.waits', request.text)),
        ]);
    }

    function line(request, data, panel, shown) {
        const faults = el('div', { 'aria-live': 'polite' });
        const stands = el('div');
        shown.push(() => el.replace(stands, requestState(request, Date.now() + panel.ahead, panel.write)));
        return el('li', {}, [
            el('strong', {}, request.text),
            stands,
            el('div.attain-subtle', {}, counted(request, panel.write)),
            el('div.attain-subtle', {}, about(request, panel.key, panel.write)),
            data.mayAnswer && !request.answeredAt && buttons(request, panel, faults),
            faults,
        ]);
    }

    function adder(panel) {
        const faults = el('div', { 'aria-live': 'polite' });
        const input = el('input.text', {
            id: 'attain-request-text', type: 'text', maxlength: LONGEST, autocomplete: 'off',
            'aria-label': AJS.I18n.getText('attain.promises.ask.label'), placeholder: AJS.I18n.getText('attain.promises.ask.label'),
        });
        const button = el('button.aui-button', { id: 'attain-request-ask', type: 'submit' }, AJS.I18n.getText('attain.promises.ask'));
        return el('form.aui', {
            novalidate: true,
            onsubmit: (event) => {
                event.preventDefault();
                panel.press(button, faults, () => rest.post(panel.path + '/requests', { text: input.value }), AJS.I18n.getText('attain.promises.ask.said', input.value.trim()));
            },
        }, [el('div.attain-request-ask', {}, [input, button]), faults]);
    }

    /** All that is asked for; clocks go on while the panel is there. */
    return function requests(data, panel) {
        const shown = [];
        const list = data.requests.length > 0 && el('ol.attain-promises', { 'aria-label': AJS.I18n.getText('attain.promises.requests') },
            data.requests.map((request) => line(request, data, panel, shown)));
        const draw = () => shown.forEach((each) => each());
        draw();
        clearInterval(panel.ticking);
        panel.ticking = setInterval(() => (panel.element.isConnected ? draw() : clearInterval(panel.ticking)), TICK);
        return [list, data.mayAnswer && adder(panel)];
    };
});
