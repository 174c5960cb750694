/** Issues that are written in the background, as their view needs to know of them. Pure. */
define('attain/kernel/run/run-model', [], function () {
    'use strict';

    const COUNTED = ['checking', 'writing', 'takingBack'];
    const QUARTERS = 4;

    /** How much of its state's work is done, from 0 to 1; null where that cannot be told. */
    function progress(run) {
        return COUNTED.includes(run.state) && run.total > 0 ? run.done / run.total : null;
    }

    return {
        progress: progress,
        /** Changes with what is worth saying aloud: each state, and each quarter of its work. */
        milestone: (run) => run.state + Math.floor((progress(run) || 0) * QUARTERS),
        /** Whether what went wrong stands in a file. */
        isOfFile: (run) => run.problems.some((problem) => problem.line != null),
    };
});
