/** The grid that comes of a choice in the decompose dialog: what each cell amounts to, as the server would say. Pure. */
define('attain/planning/decomposition/decomposition-grid', ['attain/planning/decomposition/decomposition-choice', 'attain/planning/decomposition/exact-split'], function (choices, split) {
    'use strict';

    const { DIMENSIONS, cellKey, chosen, timeOn } = choices;

    const lists = (choice) => DIMENSIONS.map((dimension) => chosen(choice[dimension]));

    /** All combinations of the dimensions but time, in the server's order. */
    function lines(about, choice) {
        const scope = about.target.scope;
        const whole = {
            region: scope.region, productLine: scope.productLine, customerType: scope.customerType,
            owner: about.target.owner ? about.target.owner.key : null, labels: [],
        };
        const fields = ['region', 'productLine', 'customerType', 'owner'];
        return lists(choice).reduce((found, list, index) => (list.length === 0 ? found : found.flatMap((line) =>
            list.map((row) => Object.assign({}, line, { [fields[index]]: row.name, labels: line.labels.concat(row.label) })))), [whole]);
    }

    const columnsOf = (about, choice) => {
        const parts = chosen(timeOn(choice));
        return parts.length ? parts : [{ start: about.target.start, end: about.target.end }];
    };

    const weightsOf = (choice) => [chosen(timeOn(choice))].concat(lists(choice))
        .filter((list) => list.length > 0)
        .map((list) => list.map((row) => BigInt(row.weight)));

    const amountsByMargins = (total, dimensions) =>
        dimensions.reduce((parts, weights) => split.byMargins(parts, weights), [total]);

    const productWeights = (dimensions) =>
        dimensions.reduce((products, weights) => products.flatMap((product) => weights.map((weight) => product * weight)), [1n]);

    /** Cells in the server's order: one column of the grid after the other. */
    function cellsOf(columns, rowLines) {
        return columns.flatMap((column, at) => rowLines.map((line, row) => ({
            key: cellKey(column.start, line.region, line.productLine, line.customerType, line.owner),
            column: at, row: row, part: null, held: null, amount: 0,
        })));
    }

    /** Gives each cell its part, the one that must stay first; answers the parts that no cell has. */
    function match(about, cells, ends) {
        const byKey = new Map(cells.map((cell) => [cell.key, cell]));
        const weightiest = about.parts.slice().sort((a, b) => Boolean(b.stays) - Boolean(a.stays));
        return weightiest.filter((part) => {
            const scope = part.scope || {};
            const cell = part.key && byKey.get(
                cellKey(part.start, scope.region, scope.productLine, scope.customerType, part.owner && part.owner.key));
            if (!cell || cell.part || ends[cell.column] !== part.end) {
                return true;
            }
            cell.part = part;
            return false;
        });
    }

    function hold(cells, locks) {
        cells.forEach((cell) => {
            if (locks.has(cell.key)) {
                cell.held = 'locked';
                cell.amount = locks.get(cell.key);
            } else if (cell.part && cell.part.holds) {
                cell.held = cell.part.holds;
                cell.amount = cell.part.amount;
            }
        });
    }

    function shareOut(cells, dimensions, left) {
        const free = cells.filter((cell) => !cell.held);
        if (free.length === cells.length && left >= 0n) {
            amountsByMargins(left, dimensions).forEach((amount, index) => {
                cells[index].amount = Number(amount);
            });
            return;
        }
        const rest = cells.reduce((total, cell) => (cell.held ? total - BigInt(cell.amount) : total), left);
        if (free.length) {
            const weights = productWeights(dimensions).filter((weight, index) => !cells[index].held);
            const amounts = split.byLargestRemainder(rest > 0n ? rest : 0n, weights);
            free.forEach((cell, index) => {
                cell.amount = Number(amounts[index]);
            });
        }
    }

    const total = (cells) => cells.reduce((sum, cell) => sum + cell.amount, 0);

    function sumsOf(cells, size, side) {
        const sums = Array(size).fill(0);
        cells.forEach((cell) => {
            sums[cell[side]] += cell.amount;
        });
        return sums;
    }

    /**
     * The grid: {columns, lines, cells, staying, leaving, sum, difference, columnSums, lineSums}. Staying parts count, leaving
     * ones are removed. Only for a valid choice that splits, of no more cells than are possible.
     */
    function gridOf(about, choice) {
        const columns = columnsOf(about, choice);
        const rowLines = lines(about, choice);
        const cells = cellsOf(columns, rowLines);
        const others = match(about, cells, columns.map((column) => column.end));
        const staying = others.filter((part) => part.stays);
        hold(cells, choice.locks);
        if (about.rate) {
            cells.filter((cell) => !cell.held).forEach((cell) => {
                cell.amount = about.target.amount;
            });
        } else {
            const left = BigInt(about.target.amount) - staying.reduce((sum, part) => sum + BigInt(part.amount), 0n);
            shareOut(cells, weightsOf(choice), left);
        }
        const sum = total(cells) + total(staying);
        return {
            columns: columns, lines: rowLines, cells: cells,
            staying: staying, leaving: others.filter((part) => !part.stays),
            sum: sum, difference: about.rate ? 0 : about.target.amount - sum,
            columnSums: sumsOf(cells, columns.length, 'column'), lineSums: sumsOf(cells, rowLines.length, 'row'),
        };
    }

    const cellsOfLine = (grid, row) => grid.cells.filter((cell) => cell.row === row);

    /** The cell of a line and a column; past the last one its sum, which is locked once all of its cells are. */
    function cellAt(grid, row, column) {
        if (column < grid.columns.length) {
            return grid.cells[column * grid.lines.length + row];
        }
        const isLocked = cellsOfLine(grid, row).every((cell) => cell.held === 'locked');
        return { row: row, column: column, isSum: true, part: null, held: isLocked ? 'locked' : null, amount: grid.lineSums[row] };
    }

    /** What is sent to the server: a dimension that is not split by is an empty list; only locks of cells that are there. */
    function bodyOf(about, choice, grid) {
        const named = (dimension) => chosen(choice[dimension]).map((row) => ({ name: row.name, weight: row.weight }));
        const time = (by) => (choice.time === by ? choice[by].map((row) => row.weight) : []);
        const lock = (cell) => {
            const line = grid.lines[cell.row];
            const column = grid.columns[cell.column];
            return {
                start: column.start, end: column.end, region: line.region, productLine: line.productLine,
                customerType: line.customerType, owner: line.owner, amount: cell.amount,
            };
        };
        return {
            months: time('months'), weeks: time('weeks'),
            regions: named('regions'), productLines: named('productLines'), customerTypes: named('customerTypes'),
            owners: chosen(choice.owners).map((row) => ({ key: row.name, weight: row.weight })),
            locks: grid.cells.filter((cell) => cell.held === 'locked').map(lock),
            cut: about.cut,
            as: choice.as,
        };
    }

    const lockCells = (choice, cells) => cells.forEach((cell) => choice.locks.set(cell.key, cell.amount));

    const lockAll = (choice, grid) => lockCells(choice, grid.cells);

    /** Shares an amount out over the cells of a line that nothing holds, by the weights of their columns; over its locks if all are locked. */
    function lockLine(choice, grid, row, amount) {
        const line = cellsOfLine(grid, row);
        const free = line.filter((cell) => !cell.held);
        const filled = free.length ? free : line.filter((cell) => cell.held === 'locked');
        const rest = amount - total(line) + total(filled);
        if (rest < 0 || (filled.length === 0 && rest !== 0)) {
            return false;
        }
        const weights = filled.map((cell) => BigInt(grid.columns[cell.column].weight || 0));
        const amounts = filled.length === 0 ? []
            : split.byLargestRemainder(BigInt(rest), weights.some((weight) => weight > 0n) ? weights : weights.map(() => 1n));
        filled.forEach((cell, index) => choice.locks.set(cell.key, Number(amounts[index])));
        return true;
    }

    /** Locks a cell at an amount, or a line at its sum; false if what holds already in the line is more. */
    function lock(choice, grid, cell, amount) {
        if (cell.isSum) {
            return lockLine(choice, grid, cell.row, amount);
        }
        choice.locks.set(cell.key, amount);
        return true;
    }

    const unlock = (choice, grid, cell) =>
        (cell.isSum ? cellsOfLine(grid, cell.row) : [cell]).forEach((each) => choice.locks.delete(each.key));

    /** Locks what is not locked as it stands, and opens what is. */
    function toggle(choice, grid, cell) {
        if (cell.held === 'locked') {
            unlock(choice, grid, cell);
        } else {
            lockCells(choice, cell.isSum ? cellsOfLine(grid, cell.row) : [cell]);
        }
    }

    return { gridOf: gridOf, cellAt: cellAt, bodyOf: bodyOf, lockAll: lockAll, lock: lock, unlock: unlock, toggle: toggle };
});
