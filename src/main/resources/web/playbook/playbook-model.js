/**
 * A project's playbook while it is edited. Pure: each function gives new rows. A row is a step as GET answers it; the steps of
 * one stage and kind of customer are a list, in their order among all rows.
 */
define('attain/playbook/playbook-model', ['attain/kernel/whole-number', 'attain/words/list-rows'], function (wholeNumber, list) {
    'use strict';

    const FIELDS = ['customers', 'stage', 'code', 'english', 'chinese', 'times', 'every', 'shared', 'required', 'hintEnglish', 'hintChinese'];
    const OWN = 'step.';

    const textOf = (value) => (value == null ? '' : String(value));

    /** A step as it is told or stands in a file, with each field that it lacks. */
    const rowOf = (step) => FIELDS.reduce((row, field) => Object.assign(row, {
        [field]: field === 'shared' || field === 'required' ? step[field] === true : textOf(step[field]),
    }), { name: textOf(step.name) });

    const rowsOf = (answer) => (answer.steps || []).map(rowOf);

    const isOwn = (row) => row.code === '' || row.code.startsWith(OWN);

    const isTogether = (row, other) => row.customers === other.customers && row.stage === other.stage;

    /** The places of the rows of one list. */
    const placesOf = (rows, place) => rows.map((row, index) => (isTogether(row, place) ? index : -1)).filter((index) => index >= 0);

    const stagesOf = (answer, rows, customers) => answer.stages
        .filter((stage) => !stage.archived || placesOf(rows, { customers: customers, stage: stage.code }).length)
        .concat(rows.filter((row) => row.customers === customers && row.stage && !answer.stages.some((stage) => stage.code === row.stage))
            .map((row) => ({ code: row.stage, name: row.stage }))
            .filter((stage, index, all) => all.findIndex((each) => each.code === stage.code) === index));

    const added = (rows, place) => rows.concat(rowOf({ customers: place.customers, stage: place.stage, times: 1, every: place.stage ? 'once' : 'month' }));

    /** The key actions that a row may be: those in use, and its own. */
    const actionsFor = (answer, row) => answer.actions.filter((action) => !action.archived || action.code === row.code)
        .concat(isOwn(row) || answer.actions.some((action) => action.code === row.code) ? [] : [{ code: row.code, name: row.code }]);

    const nameOf = (answer, code) => (answer.actions.find((action) => action.code === code) || { name: code }).name;

    /** Whether a row may be counted over all of a person's. */
    const maySum = (row) => !isOwn(row) && row.every !== 'once';

    /** A change of what a row is or how often it is done lets it be counted as it can be. */
    function changed(rows, index, change) {
        const row = Object.assign({}, rows[index], change);
        return list.changed(rows, index, Object.assign(row, { shared: row.shared && maySum(row) }));
    }

    /** What a row is sent as; what is no number is sent as one that is refused. */
    const stepOf = (row) => FIELDS.reduce((step, field) => Object.assign(step, {
        [field]: field === 'times' ? wholeNumber(row.times, 9) || 0
            : typeof row[field] === 'string' ? row[field].trim() : row[field],
    }), {});

    const stepsOf = (rows) => rows.map(stepOf);

    const isDirty = (answer, rows) => JSON.stringify(stepsOf(rowsOf(answer))) !== JSON.stringify(stepsOf(rows));

    /** The rows of a file, or null if it is none of a playbook. */
    function imported(text, answer) {
        try {
            const read = JSON.parse(text);
            const steps = read && read.steps;
            return Array.isArray(steps) && steps.every((step) => step && typeof step === 'object' && !Array.isArray(step))
                ? steps.map(rowOf).map((row) => (isOwn(row) ? row : Object.assign(row, { name: nameOf(answer, row.code) })))
                : null;
        } catch (notJson) {
            return null;
        }
    }

    /** What a file of a playbook holds. */
    const exported = (answer) => JSON.stringify({ steps: stepsOf(rowsOf(answer)) }, null, 2) + '\n';

    return Object.assign({
        rowsOf: rowsOf,
        isOwn: isOwn,
        placesOf: placesOf,
        stagesOf: stagesOf,
        added: added,
        removed: list.removed,
        changed: changed,
        actionsFor: actionsFor,
        nameOf: nameOf,
        maySum: maySum,
        isDirty: isDirty,
        imported: imported,
        exported: exported,
        bodyOf: (version, rows, from) => ({ version: version, from: from, steps: stepsOf(rows) }),
        sorted: (errors) => list.sorted(errors, 'steps', FIELDS.slice(1)),
    }, list.moves((rows, index) => placesOf(rows, rows[index])));
});
