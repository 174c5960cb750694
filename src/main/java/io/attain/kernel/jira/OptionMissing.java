package io.attain.kernel.jira;

/** An issue cannot get an option that it is to have: it was disabled or deleted in Jira, or its project has others. */
final class OptionMissing extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String option;

    OptionMissing(String field, String option) {
        super("The field " + field + " has no option " + option);
        this.field = field;
        this.option = option;
    }

    /** What the field is called now. */
    String field() {
        return field;
    }

    /** What it is called now or, if it is gone, was first. */
    String option() {
        return option;
    }
}
