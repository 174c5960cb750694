package io.attain.kernel.imports;

import io.attain.kernel.imports.KnownColumn.Holds;
import io.attain.kernel.imports.MoneySigns.Said;
import io.attain.kernel.table.RawRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file in which numbers stand without signs and units of money: what is in the project's own money says no more, and
 * other currencies stand in the column for them. A number keeps its sign or unit, and so is refused, where that may be of several
 * currencies of which none is the project's, where two differ, and where such files have no column for currencies.
 *
 * @param header with a column for currencies at its end, if the file had none and needs one
 */
record FileMoney(FileHeader header, List<RawRow> rows) {

    /** What our column of ISO 4217 codes is called, in each kind of file that has one. */
    static final String CURRENCY = "currency";

    static FileMoney of(FileHeader header, List<RawRow> rows, FileReader reader) {
        return new Reading(header, reader, header.columns().indexOf(CURRENCY)).read(rows);
    }

    /** @param at where the file has its currencies; -1 if nowhere */
    private record Reading(FileHeader header, FileReader reader, int at) {

        /** @param currency of the row; null if it says none */
        private record Row(RawRow row, @Nullable String currency) {}

        private FileMoney read(List<RawRow> rows) {
            List<Row> read = rows.stream().map(this::row).toList();
            if (at >= 0 || read.stream().allMatch(row -> row.currency == null)) {
                return new FileMoney(header, read.stream().map(Row::row).toList());
            }
            int end = header.headings().size();
            return new FileMoney(
                    new FileHeader(
                            header.at(),
                            and(header.headings(), end, CURRENCY),
                            and(header.columns(), end, CURRENCY),
                            header.open(),
                            header.faults()),
                    read.stream()
                            .map(row -> row.row
                                    .within(end)
                                    .with(and(
                                            filled(row.row.cells(), end),
                                            end,
                                            Objects.requireNonNullElse(row.currency, ""))))
                            .toList());
        }

        private static <T extends @Nullable Object> List<T> and(List<T> all, int place, T one) {
            List<T> more = new ArrayList<>(all);
            more.add(place, one);
            return more;
        }

        /** With so many cells at least. */
        private static List<String> filled(List<String> cells, int size) {
            List<String> all = new ArrayList<>(cells);
            all.addAll(Collections.nCopies(Math.max(0, size - cells.size()), ""));
            return all;
        }

        private Row row(RawRow row) {
            List<String> cells = new ArrayList<>(row.cells());
            String written = at < 0 ? "" : row.cell(at);
            String currency = reader.choices().word(CURRENCY, written).orElse(written);
            for (int place = 0; place < Math.min(cells.size(), header.columns().size()); place++) {
                if (isNumber(place)) {
                    currency = number(cells, place, currency);
                }
            }
            if (at >= 0 && written.isEmpty() && !currency.isEmpty()) {
                cells = filled(cells, at + 1);
                cells.set(at, currency);
            }
            return new Row(row.with(cells), currency.isEmpty() ? null : currency);
        }

        private boolean isNumber(int place) {
            String column = header.columns().get(place);
            return column != null && reader.known().holds(column) == Holds.NUMBER;
        }

        /** Leaves the number alone in its cell, if it can; answers the currency of the row. */
        private String number(List<String> cells, int place, String currency) {
            String unit = unit(place, currency);
            Said said = MoneySigns.said(cells.get(place)).orElse(null);
            if (said == null || (said.signs().isEmpty() && unit.isEmpty())) {
                return currency;
            }
            Set<String> may = MoneySigns.shared(Stream.concat(said.signs().stream(), Stream.of(unit, currency))
                    .filter(each -> !each.isEmpty())
                    .toList());
            boolean isOwn = may.contains(reader.home().currency());
            if (isOwn || (may.size() == 1 && holdsCurrencies())) {
                cells.set(place, said.number());
                return isOwn ? currency : may.iterator().next();
            }
            cells.set(place, unit.isEmpty() ? cells.get(place) : cells.get(place) + " " + unit);
            return currency;
        }

        /** What the heading says of money; its own one says nothing against what a row says: 金额（元） beside 欧元. */
        private String unit(int place, String currency) {
            String unit = Heading.of(header.headings().get(place)).money();
            boolean isOwn = MoneySigns.currencies(unit).contains(reader.home().currency());
            return isOwn && !currency.isEmpty() ? "" : unit;
        }

        private boolean holdsCurrencies() {
            return reader.known().columns().stream().anyMatch(each -> each.isCalled(CURRENCY));
        }
    }
}
