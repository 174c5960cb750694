/** How a request stands at a moment: requestState(request, now, write) is its mark, with what is left of the time or how long it took. */
define('attain/customer/promises/request-state', [
    'attain/kernel/dom', 'attain/kernel/lozenge', 'attain/customer/promises/promises-model',
], function (el, lozenge, model) {
    'use strict';

    const HOUR = 60;

    const span = (minutes, write) => (minutes < HOUR ? AJS.I18n.getText('attain.promises.minutes', write.count(minutes))
        : AJS.I18n.getText('attain.promises.hours', write.count(Math.floor(minutes / HOUR)), write.count(minutes % HOUR)));

    const waits = () => lozenge('default', '…', AJS.I18n.getText('attain.promises.response.waiting'));

    return function requestState(request, now, write) {
        const due = request.dueAt && write.moment(request.dueAt);
        switch (model.stateAt(request, now)) {
            case 'running': return el('span', {}, AJS.I18n.getText('attain.promises.left', span(model.left(request, now), write), due));
            case 'half': return lozenge('moved', '!', AJS.I18n.getText('attain.promises.left', span(model.left(request, now), write), due));
            case 'overdue': return el('span', {}, [lozenge('removed', '!', AJS.I18n.getText('attain.promises.response.overdue', due)), ' ', request.waiting && waits()]);
            case 'waiting': return waits();
            case 'kept': return request.took != null && el('span', {}, AJS.I18n.getText('attain.promises.response.kept', span(request.took, write)));
            case 'broken': return lozenge('removed', '!', AJS.I18n.getText('attain.promises.response.broken', span(request.took, write), write.count(request.hours)));
            default: return el('span', {}, AJS.I18n.getText('attain.promises.response.open'));
        }
    };
});
