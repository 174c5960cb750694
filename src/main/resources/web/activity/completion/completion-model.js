/** Weeks and how far cells are filled. Pure. */
define('attain/activity/completion/completion-model', ['attain/kernel/plus-days'], function (plusDays) {
    'use strict';

    /** The Monday so many weeks later. */
    const later = (monday, weeks) => plusDays(monday, weeks * 7);

    /** Whether today is in the week of a Monday. */
    const isRunning = (monday, today) => monday <= today && today < later(monday, 1);

    /** Whether the week after that of a Monday has begun. */
    const hasNext = (monday, today) => later(monday, 1) <= today;

    /** How a share of what was due is coloured: nothing due, all, most, less than half. */
    function level(shown) {
        if (shown == null) {
            return 'none';
        }
        if (shown >= 1) {
            return 'all';
        }
        return shown >= 0.5 ? 'most' : 'few';
    }

    return { later: later, isRunning: isRunning, hasNext: hasNext, level: level };
});
