package io.attain.customer.merging;

/**
 * One thing that went from one customer to the other.
 *
 * @param kind of what: one of the names here, or what {@link io.attain.kernel.store.IssueRows#kind} says
 * @param id of the issue, the row or the person; 0 if it has none
 * @param what the name of a field or a note; empty if it is none
 * @param before what that said; empty if nothing
 */
public record Move(String kind, long id, String what, String before) {

    /** A sub-task, by its issue's id. */
    public static final String SUB_TASK = "subTask";

    /** A win that was the first of its customer. */
    public static final String FIRST_WIN = "firstWin";

    /** Somebody of the decision chain, by the number in the survivor's. */
    public static final String PERSON = "person";

    /** A field of the survivor that says what the other one said. */
    public static final String FIELD = "field";

    /** A part of the survivor's notes that says what the other one's said. */
    public static final String NOTE = "note";

    /** What the survivor stood as before, by the id of its status. */
    public static final String STATUS = "status";

    /** One that is known by its id. */
    public static Move of(String kind, long id) {
        return new Move(kind, id, "", "");
    }

    /** One that is known by its name, with what was said there before. */
    public static Move named(String kind, String what, String before) {
        return new Move(kind, 0, what, before);
    }

    /** Whether it is of that kind. */
    public boolean is(String other) {
        return kind.equals(other);
    }
}
