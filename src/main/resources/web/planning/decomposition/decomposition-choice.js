/**
 * What a manager chooses in the decompose dialog. Pure. About is the server's answer about the target. A choice is
 * {time: none|months|weeks, months, weeks, regions, productLines, customerTypes, owners: lists of {name, label, on, weight},
 * locks: a Map of amounts by cell, as: shares|targets}.
 */
define('attain/planning/decomposition/decomposition-choice', ['attain/kernel/whole-number'], function (wholeNumber) {
    'use strict';

    const MOST_CELLS = 2500;
    const NAMED = ['regions', 'productLines', 'customerTypes'];
    const DIMENSIONS = NAMED.concat('owners');

    const cellKey = (start, region, productLine, customerType, owner) =>
        [start, region, productLine, customerType, owner].map((part) => part || '').join('|');

    /** The options with the grid's weights where it has them; without a grid nothing is on. */
    function rows(options, grid) {
        const weights = new Map(grid.map((part) => [part.key || part.name, part]));
        const row = (name, label, part) => ({ name: name, label: label, on: Boolean(part), weight: part ? part.weight : 1 });
        const known = options.map((option) => row(option.name, option.label, weights.get(option.name)));
        const names = new Set(options.map((option) => option.name));
        const others = grid.filter((part) => !names.has(part.key || part.name))
            .map((part) => row(part.key || part.name, part.name, part));
        return known.concat(others);
    }

    const timeRows = (parts, weights) => parts.map((part, index) => ({
        name: part.start, called: part.name, start: part.start, end: part.end, on: true,
        weight: weights.length ? weights[index] : part.weight,
    }));

    function timeOf(about, grid) {
        if (grid) {
            return grid.months.length ? 'months' : grid.weeks.length ? 'weeks' : 'none';
        }
        return about.months.length > 1 && about.cut === '' ? 'months' : 'none'; // another cut takes the months over
    }

    /** The choice that the dialog opens with: the parts that are there, each locked as it is, or a split by month. */
    function initial(about) {
        const grid = about.grid || { months: [], weeks: [], regions: [], productLines: [], customerTypes: [], owners: [], locks: [] };
        const choice = {
            time: timeOf(about, about.grid),
            months: timeRows(about.months, grid.months),
            weeks: timeRows(about.weeks, grid.weeks),
            owners: rows(about.people.map((person) => ({ name: person.key, label: person.name })), grid.owners),
            locks: new Map(grid.locks.map((lock) =>
                [cellKey(lock.start, lock.region, lock.productLine, lock.customerType, lock.owner), lock.amount])),
            as: 'shares',
        };
        NAMED.forEach((dimension) => {
            choice[dimension] = rows(about[dimension].map((name) => ({ name: name, label: name })), grid[dimension]);
        });
        return choice;
    }

    /** A weight as typed: a whole number from 0 up, or null if it is none. */
    const weightOf = (text) => wholeNumber(text, 9);

    const timeOn = (choice) => (choice.time === 'none' ? [] : choice[choice.time]);

    const chosen = (list) => list.filter((row) => row.on && row.weight > 0);

    /** The part of the whole that a row stands for, 0 to 1; null without a whole or a weight. */
    function partOf(row, list) {
        const sum = list.reduce((total, each) => total + (each.on ? each.weight || 0 : 0), 0);
        return sum > 0 && row.on && row.weight != null ? row.weight / sum : null;
    }

    /** Every weight that counts is a number, and each list that is used has one above 0. */
    function isValid(choice) {
        return [timeOn(choice)].concat(DIMENSIONS.map((dimension) => choice[dimension])).every((list) => {
            const on = list.filter((row) => row.on);
            return on.every((row) => row.weight != null) && (on.length === 0 || on.some((row) => row.weight > 0));
        });
    }

    /** Whether the choice splits by anything at all. */
    const splits = (choice) => timeOn(choice).length > 0 || DIMENSIONS.some((dimension) => chosen(choice[dimension]).length > 0);

    /** How many cells there would be. */
    const cellCount = (choice) =>
        [timeOn(choice)].concat(DIMENSIONS.map((dimension) => choice[dimension]))
            .map((list) => chosen(list).length || 1).reduce((product, size) => product * size, 1);

    /** All that is chosen, as a text: equal if nothing was changed. */
    const text = (choice) => JSON.stringify([
        choice.time, choice.as, [...choice.locks],
        ['months', 'weeks'].concat(DIMENSIONS).map((list) => choice[list].map((row) => [row.name, row.on, row.weight])),
    ]);

    /** Gives the rows the server's weights; what it does not name has no results and weighs nothing. */
    function suggest(list, suggested) {
        const weights = new Map(suggested.parts.map((part) => [part.name, part.weight]));
        list.forEach((row) => {
            row.weight = weights.has(row.name) ? weights.get(row.name) : suggested.history ? 0 : 1;
        });
    }

    return {
        MOST_CELLS: MOST_CELLS,
        DIMENSIONS: DIMENSIONS,
        cellKey: cellKey,
        initial: initial,
        weightOf: weightOf,
        partOf: partOf,
        isValid: isValid,
        splits: splits,
        cellCount: cellCount,
        chosen: chosen,
        timeOn: timeOn,
        suggest: suggest,
        text: text,
    };
});
