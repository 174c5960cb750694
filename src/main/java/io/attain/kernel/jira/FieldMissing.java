package io.attain.kernel.jira;

/** A field without which somebody cannot go on is not installed: set-up has not run, or not since the field was added. */
public final class FieldMissing extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final SalesField field;

    FieldMissing(SalesField field) {
        super("No field " + field + ": set-up has not run");
        this.field = field;
    }

    /** The field that is not there. */
    public SalesField field() {
        return field;
    }
}
