package io.attain.planning.planfile;

import java.util.List;

/**
 * The rows of a plan. What is wrong with one is no reason to say nothing of the others.
 *
 * @param rows those that say what is measured, and in which days
 * @param unread where the others stand
 */
public record PlanRows(List<PlanRow> rows, List<Unread> unread) {

    /** A row that says too little to be judged: its name in the file, its key, and what it is a part of; each may be empty. */
    public record Unread(String id, String key, String parent) {}

    public PlanRows {
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }
}
