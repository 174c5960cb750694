package io.attain.kernel.store;

import java.util.List;

/** A table whose rows belong to issues, and may be given to others. */
public interface IssueRows {

    /** What the rows are, such as {@code purchases}: it is kept with what was given, so it stays. */
    String kind();

    /** The table, as its entity's {@code @Table} calls it. */
    String table();

    /** The column of the issue's id. */
    String column();

    /** The column by which a row is known. */
    default String number() {
        return "ID";
    }

    /** By what else a row is told from others of its issue, where one may not be there twice; else empty. */
    default List<String> twins() {
        return List.of();
    }
}
