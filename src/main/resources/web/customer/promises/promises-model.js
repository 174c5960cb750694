/** Requests and how long there is for a first answer. Pure. */
define('attain/customer/promises/promises-model', [], function () {
    'use strict';

    const MINUTE = 60000;

    /** The minutes that are still counted from a moment on: those of the stretches that are left. */
    const left = (request, now) => Math.ceil(request.counted
        .reduce((all, each) => all + Math.max(0, Date.parse(each.to) - Math.max(now, Date.parse(each.from))), 0) / MINUTE);

    /** How it stands as time goes by: whatever was running is half over, then overdue. */
    function stateAt(request, now) {
        if (request.state !== 'running' && request.state !== 'half') {
            return request.state;
        }
        if (Date.parse(request.dueAt) < now) {
            return 'overdue';
        }
        return left(request, now) * 2 <= request.hours * 60 ? 'half' : 'running';
    }

    /** What was counted, day by day: [{day, spans: ['09:00–12:00', …]}]. */
    const days = (request) => request.counted.reduce((all, each) => {
        const last = all[all.length - 1];
        const span = each.begins + '–' + each.ends;
        return last && last.day === each.day ? (last.spans.push(span), all) : all.concat({ day: each.day, spans: [span] });
    }, []);

    return { left: left, stateAt: stateAt, days: days };
});
