package io.attain.activity;

import java.time.LocalDate;
import java.util.List;

/** What people's logs say is to be done next. */
public interface NextSteps {

    /**
     * A dated next step.
     *
     * @param issueId Jira's id of the issue with which it is to be done
     * @param on its day
     */
    record Due(long issueId, String text, LocalDate on) {}

    /**
     * A person's next steps of a day and of the {@link #DAYS_BACK} days before, the earliest first; whoever has logged something
     * about the issue since, up to the day before, has done it or thought better of it.
     */
    default List<Due> due(long projectId, String person, LocalDate day) {
        return due(projectId, person, person, day);
    }

    /** The same, less what an heir of that person's has logged something about since. */
    List<Due> due(long projectId, String person, String heir, LocalDate day);

    /** How old a step may be: what nobody did by then is no plan any more. */
    int DAYS_BACK = 90;
}
