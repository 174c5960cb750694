/**
 * What a manager chooses in the decompose dialog, and what of it goes to the server. Pure.
 * A choice is {byMonth, months: [{month, weight}], regions, productLines, customerTypes: [{name, weight}], owners: [{key, name, weight}]}.
 */
define('attain/target/decomposition-model', [], function () {
    'use strict';

    /** The source's phasing of a quarter, in percent. */
    const QUARTER = [30, 40, 30];

    /** The options that set-up gives these fields; the server tells if a site has others. */
    const SUGGESTED = {
        regions: ['East China', 'South China', 'North China', 'West China'],
        productLines: ['Product A', 'Product B', 'Product C'],
        customerTypes: ['New', 'Existing'],
    };

    /** The months, as yyyy-MM, that a half-open period touches. */
    function monthsOf(start, end) {
        const months = [];
        const day = new Date(start.slice(0, 7) + '-01T00:00:00Z');
        const stop = new Date(end + 'T00:00:00Z');
        while (day < stop) {
            months.push(day.toISOString().slice(0, 7));
            day.setUTCMonth(day.getUTCMonth() + 1);
        }
        return months;
    }

    function monthsWithWeights(start, end) {
        const months = monthsOf(start, end);
        return months.map((month, index) => ({ month: month, weight: months.length === 3 ? QUARTER[index] : 1 }));
    }

    /** The choice that the dialog opens with: by month if there are several, by nothing else. */
    function initial(node) {
        const months = monthsWithWeights(node.start, node.end);
        return { byMonth: months.length > 1, months: months, regions: [], productLines: [], customerTypes: [], owners: [] };
    }

    /** The body of the request: a dimension that is not split by is an empty list. */
    function bodyOf(choice) {
        const named = (rows) => rows.filter((row) => row.name.trim()).map((row) => ({ name: row.name.trim(), weight: row.weight }));
        return {
            months: choice.byMonth ? choice.months.map((row) => row.weight) : [],
            regions: named(choice.regions),
            productLines: named(choice.productLines),
            customerTypes: named(choice.customerTypes),
            owners: choice.owners.map((row) => ({ key: row.key, weight: row.weight })),
        };
    }

    /** Whether the choice splits by anything at all. */
    function splits(choice) {
        return Object.values(bodyOf(choice)).some((list) => list.length > 0);
    }

    /** A weight as typed: a whole number of at least 0, or null if it is none. */
    function weightOf(text) {
        const trimmed = String(text).trim();
        return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : null;
    }

    /** The part of the whole that a weight stands for, 0 to 1; null without a whole. */
    function partOf(row, rows) {
        const sum = rows.reduce((total, each) => total + (each.weight || 0), 0);
        return sum > 0 && row.weight !== null ? row.weight / sum : null;
    }

    /** Every weight is a number, and each list that is used has one above 0. */
    function isValid(choice) {
        const lists = [choice.byMonth ? choice.months : [], choice.regions, choice.productLines, choice.customerTypes, choice.owners];
        return lists.every((rows) => rows.every((row) => row.weight !== null) && (rows.length === 0 || rows.some((row) => row.weight > 0)));
    }

    return {
        initial: initial,
        bodyOf: bodyOf,
        splits: splits,
        weightOf: weightOf,
        partOf: partOf,
        isValid: isValid,
        suggested: (dimension, rows) =>
            (SUGGESTED[dimension] || []).filter((name) => !rows.some((row) => row.name === name)),
        difference: (preview) => preview.difference,
    };
});
