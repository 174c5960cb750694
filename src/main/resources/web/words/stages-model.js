/**
 * A project's stages while they are edited. Pure: each function gives new rows. A row is a stage as GET answers it; one
 * without code is not there yet.
 */
define('attain/words/stages-model', ['attain/words/list-rows'], function (list) {
    'use strict';

    const rowsOf = (answer) => answer.stages.map((stage) => Object.assign({}, stage, {
        english: stage.english || '', chinese: stage.chinese || '', statuses: stage.statuses || [],
    }));

    const added = (rows) => rows.concat({ code: '', isNew: true, kind: 'open', english: '', chinese: '', statuses: [], archived: false });

    const taking = (rows, index, status) => list.changed(rows, index, { statuses: rows[index].statuses.concat(status) });

    const leaving = (rows, index, status) => list.changed(rows, index, { statuses: rows[index].statuses.filter((each) => each !== status) });

    /** The statuses that belong to no stage, as {id, name}; those the workflow no longer has are told by their ids. */
    function unmapped(answer, rows) {
        const known = answer.statuses.map((status) => status.id);
        const former = rowsOf(answer).flatMap((row) => row.statuses).filter((id) => !known.includes(id)).map((id) => ({ id: id, name: id }));
        const taken = rows.flatMap((row) => row.statuses);
        return answer.statuses.concat(former).filter((status) => !taken.includes(status.id));
    }

    /** Those among them in which opportunities may be. */
    const uncounted = (answer, rows) => unmapped(answer, rows).filter((status) => answer.statuses.includes(status));

    const statusName = (answer, id) => (answer.statuses.find((status) => status.id === id) || { name: id }).name;

    const bodyOf = (version, rows) => ({
        version: version,
        stages: rows.map((row) => ({
            code: row.code, english: row.english.trim(), chinese: row.chinese.trim(), kind: row.kind, statuses: row.statuses, archived: row.archived,
        })),
    });

    const isDirty = (answer, rows) => JSON.stringify(bodyOf(0, rowsOf(answer))) !== JSON.stringify(bodyOf(0, rows));

    /** The errors of each row by its field, and what belongs to none. */
    const sorted = (errors) => list.sorted(errors, 'stages', ['english', 'chinese', 'kind', 'statuses']);

    return Object.assign({
        rowsOf: rowsOf,
        changed: list.changed,
        added: added,
        removed: list.removed,
        taking: taking,
        leaving: leaving,
        unmapped: unmapped,
        uncounted: uncounted,
        statusName: statusName,
        bodyOf: bodyOf,
        isDirty: isDirty,
        sorted: sorted,
    }, list.moves((rows) => [...rows.keys()]));
});
