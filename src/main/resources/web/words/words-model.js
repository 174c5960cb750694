/**
 * A project's words while they are edited. Pure: each function gives new rows. A row is a word as GET answers it, its weekly
 * count as typed; one that is new is not there yet.
 */
define('attain/words/words-model', ['attain/kernel/whole-number', 'attain/words/list-rows'], function (wholeNumber, list) {
    'use strict';

    const isAction = (row) => row.kind === 'action';

    /** Whether it adds up the wins that the project says: a sum or count of its own. */
    const isOfWins = (row) => row.own && (row.kind === 'sum' || row.kind === 'count');

    const rowsOf = (answer) => answer.words.map((word) => Object.assign({}, word, {
        english: word.english || '', chinese: word.chinese || '', weekly: String(word.weekly),
    }));

    const added = (rows) => rows.concat({ code: '', isNew: true, kind: 'action', own: true, english: '', chinese: '', weekly: '0', archived: false });

    /** The rows with a metric that counts the opportunities which reach a stage. */
    const counting = (rows, stage) => rows.concat({
        code: '', isNew: true, kind: 'stage', stage: stage.code, own: true, english: stage.english || '', chinese: stage.chinese || '', weekly: '0', archived: false,
    });

    /** The rows with a sum or count of all wins, to be limited. */
    const adding = (rows, kind) => rows.concat({
        code: '', isNew: true, kind: kind, own: true, english: '', chinese: '', weekly: '0', archived: false, wins: { buyers: 'all' },
    });

    /** The rows with one limit of a sum or count changed; an empty value takes it away. */
    const limited = (rows, index, field, value) => list.changed(rows, index, { wins: Object.assign({}, rows[index].wins, { [field]: value || null }) });

    /** What a limit can be, and what it is now, though it may be offered no more. */
    function choices(options, chosen) {
        const known = options.map((option) => ({ value: option.word, label: option.name }));
        return chosen && !options.some((option) => option.word === chosen) ? known.concat({ value: chosen, label: chosen }) : known;
    }

    function winsOf(row) {
        const wins = row.wins || {};
        return isOfWins(row)
            ? { region: wins.region || '', productLine: wins.productLine || '', customerType: wins.customerType || '', buyers: wins.buyers || 'all' }
            : null;
    }

    /** The stages in use that no metric counts yet. */
    const uncounted = (rows, stages) => stages.filter((stage) => !stage.archived && !rows.some((row) => row.kind === 'stage' && row.stage === stage.code));

    const actionsOf = (rows) => [...rows.keys()].filter((index) => isAction(rows[index]));

    /** A whole number as typed, or -1 for the server to refuse with its reason. */
    function countOf(text) {
        const count = wholeNumber(text, 6);
        return count == null ? -1 : count;
    }

    const bodyOf = (version, rows) => ({
        version: version,
        words: rows.map((row) => ({
            code: row.code, kind: row.isNew ? row.kind : '', stage: row.isNew && row.stage ? row.stage : '', english: row.english.trim(), chinese: row.chinese.trim(),
            weekly: isAction(row) ? countOf(row.weekly) : 0, archived: row.archived, wins: winsOf(row),
        })),
    });

    const isDirty = (answer, rows) => JSON.stringify(bodyOf(0, rowsOf(answer))) !== JSON.stringify(bodyOf(0, rows));

    /** The errors of each row by its field, and what belongs to none. */
    const sorted = (errors) => list.sorted(errors, 'words', ['english', 'chinese', 'weekly', 'stage', 'region', 'productLine', 'customerType', 'buyers']);

    return Object.assign({
        isAction: isAction,
        isOfWins: isOfWins,
        rowsOf: rowsOf,
        changed: list.changed,
        added: added,
        counting: counting,
        uncounted: uncounted,
        adding: adding,
        limited: limited,
        choices: choices,
        removed: list.removed,
        bodyOf: bodyOf,
        isDirty: isDirty,
        sorted: sorted,
    }, list.moves(actionsOf));
});
