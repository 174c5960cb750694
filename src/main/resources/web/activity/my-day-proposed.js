/**
 * What the day's records propose to a log until the person confirms it or takes it away. Pure: day is what GET /days/{date}
 * answers, {noted, others, notes: {meetings, dismissed}}. What the log says already is not proposed again.
 */
define('attain/activity/my-day-proposed', ['attain/activity/log-model'], function (model) {
    'use strict';

    /** A day whose records are not known. */
    const NOTHING = { noted: [], others: [], notes: { meetings: [], dismissed: [] } };

    const isDismissed = (day, code) => day.notes.dismissed.includes(code);
    const codeOf = (line) => String(line.id);
    const countCodeOf = (action, line) => action + '@' + line.id;

    /** The lines that are proposed. */
    const lines = (log, day) => day.noted.filter((line) => !model.has(log, line.issueKey) && !isDismissed(day, codeOf(line)));

    /** What else changed that day, with what was taken away: it may be taken into the log still. */
    const others = (log, day) => day.noted.filter((line) => isDismissed(day, codeOf(line))).concat(day.others)
        .filter((line) => !model.has(log, line.issueKey));

    /**
     * The count that is proposed for an action, {count, lines}: what was ticked off, which is counted already, and once for each
     * line that speaks for it; null if nothing does, or as much is counted.
     */
    function count(log, day, action) {
        const counted = log.counts.find((each) => each.action === action);
        const speaking = day.noted.filter((line) => line.counts.includes(action) && !isDismissed(day, codeOf(line)) && !isDismissed(day, countCodeOf(action, line)));
        const all = counted.ticked + speaking.length;
        return speaking.length > 0 && all > counted.count ? { count: all, lines: speaking } : null;
    }

    /** The log with all that is proposed. */
    const taken = (log, day) => log.counts.reduce((next, each) => {
        const proposed = count(log, day, each.action);
        return proposed ? model.withCount(next, each.action, proposed.count) : next;
    }, lines(log, day).reduce(model.withNewLine, log));

    /** The day with something taken away, or not any more. */
    const dismissing = (day, codes, there) => Object.assign({}, day, {
        notes: Object.assign({}, day.notes, {
            dismissed: day.notes.dismissed.filter((code) => !codes.includes(code)).concat(there ? codes : []),
        }),
    });

    return {
        /** What is told of a day until it comes. */
        NOTHING: NOTHING,
        /** And of one that does not. */
        NONE: Object.assign({}, NOTHING),
        lines: lines,
        others: others,
        count: count,
        taken: taken,
        dismissing: dismissing,
        codeOf: codeOf,
        countCodesOf: (action, proposed) => proposed.lines.map((line) => countCodeOf(action, line)),
    };
});
