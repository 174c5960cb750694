/**
 * A project's teams while they are edited. Pure: each function gives new rows. A row is a team as GET answers it, with a key of
 * its own, its parent by that key ('' on top), and days as typed ('' for always, or for good).
 */
define('attain/teams/teams-model', [], function () {
    'use strict';

    const member = (each) => ({ person: each.person, from: each.from || '', to: each.to || '' });

    const rowsOf = (answer) => answer.teams.map((team, place) => ({
        uid: 't' + place, id: team.id, parent: team.parent >= 0 ? 't' + team.parent : '', english: team.english || '', chinese: team.chinese || '',
        manager: team.manager || null, standIn: team.standIn || null, members: team.members.map(member),
    }));

    const find = (rows, uid) => rows.find((row) => row.uid === uid);

    const changed = (rows, uid, change) => rows.map((row) => (row.uid === uid ? Object.assign({}, row, change) : row));

    const childrenOf = (rows, uid) => rows.filter((row) => row.parent === uid);

    /** With one more team, the last of the rows. */
    function added(rows, parent) {
        const last = rows.reduce((most, row) => Math.max(most, Number(row.uid.slice(1))), -1);
        return rows.concat({ uid: 'n' + (last + 1), id: 0, parent: parent, english: '', chinese: '', manager: null, standIn: null, members: [] });
    }

    const removed = (rows, uid) => rows.filter((row) => row.uid !== uid);

    /** The teams in the order of the tree, each with its depth; those of a ring, which no top leads to, come last. */
    function shown(rows) {
        const lines = [];
        const seen = new Set();
        const walk = (row, depth) => {
            if (!seen.has(row.uid)) {
                seen.add(row.uid);
                lines.push({ row: row, depth: depth });
                childrenOf(rows, row.uid).forEach((child) => walk(child, depth + 1));
            }
        };
        childrenOf(rows, '').forEach((row) => walk(row, 0));
        rows.forEach((row) => walk(row, 0));
        return lines;
    }

    function isBelow(rows, row, uid) {
        const seen = new Set();
        for (let above = row; above && !seen.has(above.uid); above = find(rows, above.parent)) {
            if (above.uid === uid) {
                return true;
            }
            seen.add(above.uid);
        }
        return false;
    }

    /** What a team can be a part of: every team but itself and those below it. */
    const parentsFor = (rows, uid) => shown(rows).filter((line) => !isBelow(rows, line.row, uid));

    const isIn = (each, day) => (!each.from || each.from <= day) && (!each.to || day < each.to);

    /** How many belong to a team itself on a day. */
    const countOn = (row, day) => row.members.filter((each) => isIn(each, day)).length;

    /** The team that somebody is in on a day. */
    const teamOf = (rows, personKey, day) => rows.find((row) => row.members.some((each) => each.person.key === personKey && isIn(each, day)));

    /** With somebody in a team from a day on, who leaves the former team on that day; '' for always changes no other team. */
    function joined(rows, uid, person, from) {
        const leave = (each) => (from && each.person.key === person.key && each.from < from && isIn(each, from) ? Object.assign({}, each, { to: from }) : each);
        return rows.map((row) => Object.assign({}, row, {
            members: row.members.map(leave).concat(row.uid === uid ? { person: person, from: from, to: '' } : []),
        }));
    }

    const memberChanged = (rows, uid, index, change) => changed(rows, uid, {
        members: find(rows, uid).members.map((each, at) => (at === index ? Object.assign({}, each, change) : each)),
    });

    const memberRemoved = (rows, uid, index) => changed(rows, uid, { members: find(rows, uid).members.filter((each, at) => at !== index) });

    const keyOf = (person) => (person ? person.key : '');

    const bodyOf = (version, rows) => ({
        version: version,
        teams: rows.map((row) => ({
            id: row.id, parent: rows.findIndex((each) => each.uid === row.parent), english: row.english.trim(), chinese: row.chinese.trim(),
            manager: keyOf(row.manager), standIn: keyOf(row.standIn),
            members: row.members.map((each) => ({ person: each.person.key, from: each.from, to: each.to })),
        })),
    });

    const isDirty = (answer, rows) => JSON.stringify(bodyOf(0, rowsOf(answer))) !== JSON.stringify(bodyOf(0, rows));

    const stays = (row, key) => row.members.filter((each) => each.person.key === key)
        .map((each) => each.person.name + (each.from || each.to ? ' ' + each.from + '…' + each.to : '')).join(', ');

    const nameOf = (person) => (person ? person.name : '');

    function changesOf(before, row, title) {
        const people = [...new Set(before.members.concat(row.members).map((each) => each.person.key))];
        return [
            ['parent', title(before.parent, true), title(row.parent)], ['manager', nameOf(before.manager), nameOf(row.manager)], ['standIn', nameOf(before.standIn), nameOf(row.standIn)],
            ...people.map((key) => ['member', stays(before, key), stays(row, key)]),
        ].filter(([, from, to]) => from !== to).map(([column, from, to]) => ({ column: column, from: from, to: to }));
    }

    /** What became of each team, in the form of every import; title(row) is what a team is called. */
    function imported(former, rows, title) {
        const none = { parent: '', manager: null, standIn: null, members: [] };
        const called = (uid, isFormer) => (uid ? title(find(isFormer ? former : rows, uid)) : '');
        const told = rows.map((row) => {
            const before = row.id > 0 && former.find((each) => each.id === row.id);
            const changes = changesOf(before || none, row, called);
            return { name: title(row), action: before ? (changes.length > 0 ? 'change' : 'unchanged') : 'create', changes: changes };
        });
        const count = (action) => told.filter((row) => row.action === action).length;
        return { rows: told, created: count('create'), changed: count('change'), unchanged: count('unchanged') };
    }

    /** The errors of each team by its field, and what belongs to none. */
    function sorted(errors, rows) {
        const of = {};
        const left = [];
        errors.forEach((error) => {
            const place = /^teams\.(\d+)\.(.+)$/.exec(error.field || '');
            const row = place && rows[Number(place[1])];
            if (row) {
                const mine = of[row.uid] = of[row.uid] || {};
                mine[place[2]] = mine[place[2]] || error.message;
            } else {
                left.push(error.message);
            }
        });
        return { of: of, left: left };
    }

    const cell = (value) => (/[",]/.test(value) ? '"' + value.replace(/"/g, '""') + '"' : value);

    /** What is pasted from a spreadsheet as comma-separated values; what is that already stays. */
    function csvOf(pasted) {
        const lines = pasted.split(/\r?\n/).filter((line) => line.trim());
        const isTabbed = lines.length > 0 && lines[0].includes('\t');
        return lines.map((line) => (isTabbed ? line.split('\t').map(cell).join(',') : line)).join('\r\n');
    }

    return {
        rowsOf: rowsOf, find: find, changed: changed, childrenOf: childrenOf, added: added, removed: removed, shown: shown, parentsFor: parentsFor,
        countOn: countOn, teamOf: teamOf, joined: joined, memberChanged: memberChanged, memberRemoved: memberRemoved, bodyOf: bodyOf,
        isDirty: isDirty, imported: imported, sorted: sorted, csvOf: csvOf,
    };
});
